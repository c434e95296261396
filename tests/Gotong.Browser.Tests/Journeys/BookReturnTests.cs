using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>Book 2 goes out as Word, is edited there, and comes back; all of it on the smallest phone.</summary>
[Collection(ExampleRegion.Name)]
public sealed class BookReturnTests(ExampleApp app)
{
    private const string Section = "/contoh/buku/2/bagian/latar-belakang";
    private const string Before = "Warga menunggu tiga loket untuk satu surat.";
    private const string After = "Warga menunggu satu loket untuk tiga surat.";

    [Fact]
    public async Task What_was_edited_in_Word_is_seen_ticked_and_saved()
    {
        var page = await app.CoordinatorAsync(320);
        await page.GotoAsync(Section);
        await page.AnswerAsync("Simpan dan lihat di buku", ("text", Before));
        await page.GotoAsync("/contoh/buku/2/kembali");
        await page.AssertFitsAsync();
        var href = await page.GetByText("Unduh sebagai Word (DOCX)").GetAttributeAsync("href");
        var word = await page.Context.APIRequest.GetAsync(app.Address + href, new() { Timeout = 30_000 });
        Assert.True(word.Ok, word.StatusText);

        await page.SetInputFilesAsync(
            "[name=berkas]",
            new FilePayload
            {
                Name = "buku-2.docx",
                MimeType = word.Headers["content-type"],
                Buffer = Edited(await word.BodyAsync()),
            }
        );
        await page.PressAsync("Lihat bedanya");
        Assert.Contains("Belum ada yang disimpan", await page.InnerTextAsync("#isi"));
        await page.AssertFitsAsync();
        await page.CheckAsync("[name=take][value=latar-belakang]");
        await page.PressAsync("Simpan yang dicentang");
        Assert.Contains("Tidak ada yang perlu disimpan", await page.InnerTextAsync("#isi"));

        await page.GotoAsync(Section);
        Assert.Equal(After, await page.InputValueAsync("[name=text]"));
        await page.Context.CloseAsync();
    }

    private static byte[] Edited(byte[] word)
    {
        using var stream = new MemoryStream();
        stream.Write(word);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var text = document.MainDocumentPart!.Document!.Descendants<Text>().Single(t => t.Text == Before);
            text.Text = After;
        }
        return stream.ToArray();
    }
}
