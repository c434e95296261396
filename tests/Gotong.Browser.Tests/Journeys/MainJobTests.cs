using System.IO.Compression;
using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>The main job, whole: a region with nothing becomes one with a public initiative and a Buku 2.</summary>
public sealed class MainJobTests(LiveApp app) : IClassFixture<LiveApp>
{
    private const string Password = "kincir angin di pematang";

    [Fact]
    public async Task From_the_first_link_to_Buku_2()
    {
        var invitation = await OpenRegionAsync();
        var page = await JoinAsync(invitation);
        await ImportAsync(page);
        await PublishPlanAsync(page);
        await PickWhatNobodyWorksOnAsync(page);

        var idea = new IdeaSteps(page);
        await idea.AnswerFiveQuestionsAsync();
        const string record = "/11.05/inisiatif/1";
        await idea.BeHeldAsync(record);
        await idea.MendAsync(record, "Dinas", "Cut Meutia");
        await idea.SubmitAcceptPublishAsync(record);

        var stranger = await app.WindowAsync();
        await ReadAsStrangerAsync(stranger);
        await DownloadBookAsync(stranger);
    }

    private async Task<string> OpenRegionAsync()
    {
        var page = await app.WindowAsync();
        await page.GotoAsync(await app.FirstLinkAsync());
        await page.AssertUsableAsync();
        await page.AnswerAsync(
            "Buat akun dan lanjut",
            ("name", "Operator Uji"),
            ("email", "operator@uji.id"),
            ("password", Password)
        );
        Assert.EndsWith("/operator", page.Url);
        await page.AssertUsableAsync();
        await page.FollowAsync("Buka daerah");
        await page.AnswerAsync("Cari", ("cari", "Aceh Barat"));
        await page.AssertUsableAsync();
        await page.FollowAsync("Kabupaten Aceh Barat");
        await page.AssertUsableAsync();
        await page.AnswerAsync(
            "Buka daerah dan buat undangan",
            ("start", "2025"),
            ("end", "2029"),
            ("email", "tim@uji.id")
        );
        Assert.Equal("Kirimkan tautan ini", await page.HeadingAsync());
        await page.AssertUsableAsync();
        return await page.InputValueAsync("#tautan");
    }

    private async Task<IPage> JoinAsync(string invitation)
    {
        var page = await app.WindowAsync();
        await page.GotoAsync(invitation);
        Assert.Equal("Anda diundang ke Kabupaten Aceh Barat", await page.HeadingAsync());
        await page.AssertUsableAsync();
        await page.AnswerAsync("Buat akun dan bergabung", ("name", "Cut Meutia"), ("password", Password));
        return page;
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.GotoAsync("/11.05/");
        await page.FollowAsync("Masukkan RPJMD");
        var folder = Directory.CreateTempSubdirectory("gotong-plan-").FullName;
        await page.SetInputFilesAsync("[name=berkas]", PlanFile.RealOrOurs(folder));
        await page.PressAsync("Lihat isinya");
        Assert.Equal("Periksa sebelum dimasukkan", await page.HeadingAsync());
        await page.AssertUsableAsync();
        await page.PressAsync("Masukkan ke rencana");
        Directory.Delete(folder, recursive: true);
        Assert.Contains("Belum terbit", await page.InnerTextAsync("#isi"));
    }

    private static async Task PublishPlanAsync(IPage page)
    {
        await page.PressAsync("Terbitkan rencana");
        Assert.DoesNotContain("Belum terbit", await page.InnerTextAsync("#isi"));
    }

    private static async Task PickWhatNobodyWorksOnAsync(IPage page)
    {
        await page.GotoAsync("/11.05/");
        var hole = page.Locator(".rows-of-plan a.is-hole").First;
        await hole.ClickAsync(); // in its middle, far from its words
        await page.WaitForURLAsync("**/rencana/*");
        Assert.Contains("Belum dikerjakan siapa pun", await page.InnerTextAsync("#isi"));
    }

    private static async Task ReadAsStrangerAsync(IPage page)
    {
        await page.GotoAsync("/11.05/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Inisiatif", Exact = true }).First.ClickAsync();
        await page.FollowAsync(IdeaSteps.Title);
        Assert.Equal(IdeaSteps.Title, await page.HeadingAsync());
        Assert.Contains("Ikatan Bidan Uji", await page.InnerTextAsync("#isi"));
    }

    private static async Task DownloadBookAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Buku 2", Exact = true }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.FollowAsync("Unduh sebagai Word (DOCX)"));
        using var zip = ZipFile.OpenRead((await download.PathAsync())!);
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains(IdeaSteps.Title, await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
