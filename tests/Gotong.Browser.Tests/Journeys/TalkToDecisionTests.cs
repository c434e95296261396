using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Journeys;

/// <summary>From a name in talk to an outcome above the thread; no script runs.</summary>
[Collection(ExampleRegion.Name)]
public sealed class TalkToDecisionTests(ExampleApp app)
{
    private const string Asked = "@Ratna Wulandari, bolehkah jadwalnya mengikuti kalender panen?";
    private const string Question = "Apakah jadwal mengikuti kalender panen?";

    [Fact]
    public async Task What_an_officer_asks_in_talk_is_decided_by_the_council()
    {
        var officer = await app.AsAsync("petugas@contoh.id", script: false);
        await officer.GotoAsync(await app.PathAsync("/contoh/inisiatif/{public}"));
        var talk = (await officer.Locator("a[href*='/percakapan/inisiatif/']").First.GetAttributeAsync("href"))!;
        await officer.GotoAsync(talk);
        await officer.AnswerAsync("Kirim", ("text", Asked));

        var team = await app.CoordinatorAsync(script: false);
        await team.GotoAsync(talk);
        await Thread(team).GetByRole(AriaRole.Button, new() { Name = "Sudah saya baca" }).ClickAsync();
        await team.GotoAsync(talk);
        await Thread(team).Locator("a[href*='?percakapan=']").ClickAsync();
        await team.FillAsync("[name=question]", Question);
        await team.ClickAsync(".vote-others > summary:has-text('Pemilih lain')");
        await team.GetByRole(AriaRole.Checkbox, new() { Name = "Endah Kusumawati" }).CheckAsync();
        await team.PressAsync("Simpan draf");
        await team.PressAsync("Buka pemungutan suara");
        var decision = new Uri(team.Url).AbsolutePath;

        foreach (var email in (string[])["dewan@contoh.id", "bupati@contoh.id"])
        {
            var voter = await app.AsAsync(email, script: false);
            await voter.GotoAsync(decision);
            await voter.CheckAsync("[name^=choice-][value=For]");
            await voter.PressAsync("Kirim suara");
            Assert.Contains("Suara Anda sudah masuk", await voter.InnerTextAsync("#isi"));
        }

        await team.GotoAsync(decision);
        await team.PressAsync("Semua sudah bersuara: tutup sekarang");
        await officer.GotoAsync(talk);
        var above = await Thread(officer).Locator("p.agreed").InnerTextAsync();
        Assert.Contains(Question, above);
        Assert.Contains("Diterima", above);
    }

    private static ILocator Thread(IPage page) => page.Locator("article.thread").Filter(new() { HasText = Asked });
}
