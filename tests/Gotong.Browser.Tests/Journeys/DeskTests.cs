using Gotong.Browser.Tests.Fixtures;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>An agency that was sent a link: drafts on a small phone, makes an account, submits. The guide's pictures.</summary>
[Collection(ExampleRegion.Name)]
public sealed class DeskTests(ExampleApp app)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task By_a_link_from_the_first_word_to_the_reviewers(bool script)
    {
        var page = await app.WindowAsync(320, script);
        await page.SetViewportSizeAsync(320, 640);
        await page.GotoAsync(await app.PathAsync("/contoh/meja/tautan/{tautan}"));
        await page.TakePictureAsync("panduan-tautan");
        await page.AnswerAsync("Buka meja", ("name", "Bu Sri Lestari"));
        Assert.Contains("prioritas", await page.InnerTextAsync("#isi"));
        await page.AssertFitsAsync();
        await page.TakePictureAsync("panduan-meja");
        await page.Locator("#isi .row-name").First.ClickAsync();

        var idea = new IdeaSteps(page);
        await idea.AnswerFiveQuestionsAsync();
        var record = new Uri(page.Url).AbsolutePath;
        record = record[..record.IndexOf('/', "/contoh/inisiatif/".Length)];
        await page.GotoAsync(record + "/tanya/cara-baru");
        await page.TakePictureAsync("panduan-pertanyaan");
        await page.GotoAsync(record);
        await page.AssertFitsAsync();
        await page.FollowAsync("Buat akun untuk mengajukan");
        await page.AnswerAsync(
            "Buat akun",
            ("email", $"sri.lestari.{script}@uji.id"),
            ("password", "kincir angin di pematang")
        );
        Assert.EndsWith(record, page.Url);
        await idea.MendAsync(record, "Dinas", "Bu Sri Lestari");
        await page.GotoAsync(record + "/ajukan");
        await page.PressAsync("Ajukan ke penelaah");
        Assert.Contains("Diajukan: menunggu penelaah.", await page.InnerTextAsync("#isi"));
        await page.Context.CloseAsync();
    }
}
