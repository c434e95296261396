using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Gotong.Features.Books;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Books;

/// <summary>The book goes out as Word, is edited, and comes back as a difference.</summary>
public sealed class ReturnBookTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const string Text = "Kota cerdas **bukan** aplikasi.\n\n- satu\n- dua";
    private static int regions;

    [Fact]
    public async Task An_untouched_file_changes_nothing()
    {
        var (region, lead) = await WrittenAsync();
        var page = await UploadAsync(lead, region, await WordAsync(lead, region));
        Assert.Contains("Tidak ada yang perlu disimpan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Di luar bagian", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_is_saved_and_nothing_else()
    {
        var (region, lead) = await WrittenAsync();
        var word = Edit(await WordAsync(lead, region), "aplikasi.", "deretan aplikasi &amp; kamera.");
        var page = await UploadAsync(lead, region, word);
        Assert.Contains("deretan", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Text, await MarkdownAsync(region));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form().SendAsync()).Status);
        var form = page.Form().Fill("take", "latar-belakang");
        var after = await form.SubmitAsync();
        Assert.Contains("Tidak ada yang perlu disimpan", after.Text, StringComparison.Ordinal);
        Assert.Equal(Text.Replace("aplikasi.", "deretan aplikasi & kamera."), await MarkdownAsync(region));
        await form.SubmitAsync(); // sent twice
        Assert.Equal(2, await app.InAsync(region, db => db.BookSections.Select(s => s.Version).SingleAsync()));
    }

    [Fact]
    public async Task A_section_changed_here_too_is_a_conflict_until_it_is_chosen()
    {
        var (region, lead) = await WrittenAsync();
        var word = Edit(await WordAsync(lead, region), "aplikasi.", "kamera.");
        var early = await UploadAsync(lead, region, word);
        await WriteAsync(lead, region, Text + "\n- tiga");
        Assert.Equal(HttpStatusCode.Conflict, (await early.Form().Fill("take", "latar-belakang").SendAsync()).Status);
        var page = await UploadAsync(lead, region, word);
        Assert.Contains("juga diubah di sini", page.Text, StringComparison.Ordinal);
        Assert.Contains("Yang diubah di sini sejak itu", page.Text, StringComparison.Ordinal);
        Assert.Equal(Text + "\n- tiga", await MarkdownAsync(region));
        await page.Form().Fill("take", "latar-belakang").SubmitAsync();
        Assert.Equal(Text.Replace("aplikasi", "kamera"), await MarkdownAsync(region));
    }

    [Fact]
    public async Task Who_may_not_write_a_section_cannot_save_it()
    {
        var (region, lead) = await WrittenAsync();
        var word = Edit(await WordAsync(lead, region), "aplikasi.", "<b>kamera</b>".Replace("<", "&lt;"));
        var partner = await app.AsAsync(region, Role.Partner);
        var page = await UploadAsync(partner, region, word);
        Assert.Contains("bukan penulis", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("ins b, ins script"));
        var path = page.Path;
        var answer = await partner.PostAsync(
            path,
            [new(FormFields.Token, page.Forms()[0][FormFields.Token]!), new("take", "latar-belakang")]
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        var other = await app.OpenRegionAsync($"37.{Interlocked.Increment(ref regions):00}");
        var stranger = await app.AsAsync(other, Role.Coordinator);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.GetAsync(path.Replace(region.Code, other.Code, StringComparison.Ordinal))).Status
        );
        var refused = await UploadAsync(stranger, other, word);
        Assert.Contains("buku daerah lain", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tracked_changes_are_accepted_and_what_cannot_be_taken_is_told()
    {
        var (region, lead) = await WrittenAsync();
        var word = Edit(
            await WordAsync(lead, region),
            "</w:t></w:r></w:p>",
            "</w:t></w:r><w:ins w:id=\"900\" w:author=\"x\"><w:r><w:t> Tambahan.</w:t></w:r></w:ins>"
                + "<w:del w:id=\"901\" w:author=\"x\"><w:r><w:delText> Hilang.</w:delText></w:r></w:del>"
                + "<w:r><w:footnoteReference w:id=\"2\"/><w:drawing/></w:r></w:p>",
            after: "bukan"
        );
        word = Edit(
            word,
            "Dasar hukum</w:t>",
            "Dasar hukum saya</w:t>",
            after: "Latar belakang</w:t></w:r><w:bookmarkEnd"
        );
        var page = await UploadAsync(lead, region, word);
        Assert.Contains("2 perubahan terlacak", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 gambar, 1 catatan kaki", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dasar hukum saya", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tambahan.", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hilang.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_book_of_ours_is_refused_in_words()
    {
        var (region, lead) = await WrittenAsync();
        var word = await WordAsync(lead, region);
        byte[] locked =
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ];
        foreach (
            var (bytes, words) in new[]
            {
                (Encoding.UTF8.GetBytes("halo"), "bukan dokumen Word"),
                (locked, "kata sandi"),
                (word[..(word.Length / 2)], "rusak"),
                (With(word, "word/vbaProject.bin", "x"), "makro"),
                (With(word, "word/document.xml", new string(' ', 40_000_000)), "tidak wajar"),
                (With(word, "word/document.xml", Nested()), "tidak wajar"),
                (Edit(word, "Gotong_", "Lain_", all: true), "tidak memuat tanda"),
                (new byte[26 * 1024 * 1024], "25 MB"),
            }
        )
        {
            var page = await UploadAsync(lead, region, bytes);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(words, page.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_saved_by_LibreOffice_comes_back_the_same()
    {
        var (region, lead) = await WrittenAsync(
            Text
                + "\n\n# Anak judul\n\n1. satu\n   - dalam\n2. dua\n\n> Kata orang.\n\n| A | B |\n| --- | --- |\n| 1 | *2* |\n\n[tautan](https://example.org/)"
        );
        var word = await WordAsync(lead, region);
        var same = await UploadAsync(lead, region, await SavedByLibreOfficeAsync(word));
        Assert.Contains("Tidak ada yang perlu disimpan", same.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Di luar bagian", same.Text, StringComparison.Ordinal);
        var edited = await SavedByLibreOfficeAsync(Edit(word, "aplikasi.", "kamera."));
        var page = await UploadAsync(lead, region, edited);
        Assert.Contains("1 dari", page.Text, StringComparison.Ordinal);
        Assert.Contains("kamera.", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Region, Browser)> WrittenAsync(string text = Text)
    {
        var region = await app.OpenRegionAsync($"37.{Interlocked.Increment(ref regions):00}");
        var lead = await app.AsAsync(region, Role.Coordinator);
        await WriteAsync(lead, region, text);
        return (region, lead);
    }

    private static async Task WriteAsync(Browser lead, Region region, string text) =>
        await (await lead.GetAsync($"/{region.Code}/buku/2/bagian/latar-belakang"))
            .Forms()
            .Single(f => f.Names.Contains("text"))
            .Fill("text", text)
            .SubmitAsync();

    private static Task<byte[]> WordAsync(Browser lead, Region region) =>
        lead.Http.GetByteArrayAsync(new Uri($"/{region.Code}/buku/2.docx", UriKind.Relative));

    private static async Task<WebPage> UploadAsync(Browser browser, Region region, byte[] word) =>
        await (await browser.GetAsync($"/{region.Code}/buku/2/kembali"))
            .Form($"/{region.Code}/buku/2/kembali")
            .Attach("berkas", "buku.docx", word)
            .SubmitAsync();

    private Task<string> MarkdownAsync(Region region) =>
        app.InAsync(region, db => db.BookSections.AsNoTracking().Select(s => s.Markdown).SingleAsync());

    private static byte[] Edit(byte[] word, string from, string to, string after = "<w:body>", bool all = false)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = reader.ReadToEnd();
        if (all)
            return With(word, "word/document.xml", xml.Replace(from, to, StringComparison.Ordinal));
        // Past the cover and the contents, where the same words stand too.
        var body = xml.IndexOf("Gotong_", StringComparison.Ordinal);
        var start = xml.IndexOf(after, after == "<w:body>" ? 0 : body - 600, StringComparison.Ordinal);
        var at = xml.IndexOf(from, Math.Max(start, body), StringComparison.Ordinal);
        return With(word, "word/document.xml", xml[..at] + to + xml[(at + from.Length)..]);
    }

    private static byte[] With(byte[] word, string part, string content)
    {
        using var copy = new MemoryStream();
        copy.Write(word);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(content);
        }
        return copy.ToArray();
    }

    private static string Nested() =>
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000))
        + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))
        + "</w:body></w:document>";

    private static async Task<byte[]> SavedByLibreOfficeAsync(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("gotong-word-");
        try
        {
            var file = Path.Combine(folder.FullName, "buku.docx");
            await File.WriteAllBytesAsync(file, word);
            var start = new ProcessStartInfo("soffice") { UseShellExecute = false };
            foreach (
                var argument in (string[])
                    [
                        $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}",
                        "--headless",
                        "--convert-to",
                        "docx",
                        "--outdir",
                        Path.Combine(folder.FullName, "out"),
                        file,
                    ]
            )
                start.ArgumentList.Add(argument);
            try
            {
                using var office = Process.Start(start)!;
                await office.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Skip("LibreOffice (soffice) is not installed here.");
            }
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "out", "buku.docx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
