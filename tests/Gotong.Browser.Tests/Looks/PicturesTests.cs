using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Looks;

/// <summary>The main job as the README shows it. With GOTONG_PICTURES=1 the pictures are taken anew.</summary>
[Collection(ExampleRegion.Name)]
public sealed class PicturesTests(ExampleApp app)
{
    [Theory]
    [InlineData("anyaman", "/contoh/", ".anyaman", "belum dikerjakan siapa pun")]
    [InlineData("impor", "/contoh/rencana/impor/{hash}", null, "Periksa sebelum dimasukkan")]
    [InlineData("prioritas", "/contoh/rencana/{priority}", null, "Lihat lebih dalam")]
    [InlineData("pertanyaan", "/contoh/inisiatif/{draft}/tanya/cara-baru", null, "Apa cara barunya?")]
    [InlineData("gerbang", "/contoh/inisiatif/{draft}/ajukan", null, "Gerbang masih menahan")]
    [InlineData("buku-2", "/contoh/buku/2", "[id*='strategi']", "Strategi")]
    [InlineData("panduan-papan", "/contoh/meja", null, "lembaga sudah mengirim")]
    [InlineData("panduan-menunggu", "/saya", null, "Menunggu Anda")]
    [InlineData("panduan-impor", "/contoh/rencana/impor", null, "Unggah tabel RPJMD")]
    [InlineData("panduan-anyaman", "/contoh/", ".anyaman", "belum dikerjakan siapa pun")]
    [InlineData("panduan-orang", "/contoh/orang", null, "serahkan")]
    public async Task Shows(string picture, string place, string? from, string words)
    {
        var page = await app.CoordinatorAsync();
        // Those of the guide are shown at their own size.
        await page.SetViewportSizeAsync(
            picture.StartsWith("panduan") ? 960 : 1440,
            picture.StartsWith("panduan") ? 600 : 900
        );
        await page.GotoAsync(await app.PathAsync(place));
        Assert.Contains(words, await page.InnerTextAsync("#isi"));
        if (from is not null)
            await page.Locator(from).First.EvaluateAsync("e => e.scrollIntoView()");
        await page.TakePictureAsync(picture);
        await page.Context.CloseAsync();
    }
}
