using Gotong.Features.Gate;
using Gotong.Features.Gate.Own;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Gate;

public sealed class OwnGateTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public void Gotong_passes_and_says_what_it_has_not()
    {
        var findings = Gatekeeper.Evaluate(GateEdition.Current, OwnAnswers.Current.Facts);
        Assert.True(findings.Passes(), string.Join(", ", findings.Select(f => f.Rule)));
        Assert.Equal(["deputy", "effect-baseline", "effect-of-the-plan"], findings.Select(f => f.Rule).Order());
    }

    [Fact]
    public void Without_its_cost_or_its_reason_for_a_new_application_the_gate_would_say_so()
    {
        Assert.Contains("cost", Without("costs"));
        Assert.Contains("new-application-reason", Without("whyNewApplication"));
        Assert.Contains("owner", Without("livingOwner"));
    }

    [Fact]
    public void It_answers_only_what_the_gate_knows()
    {
        var named = OwnAnswers.Current.Answers.SelectMany(a => a.Facts).ToList();
        Assert.Empty(named.Except(InitiativeFacts.Known.Keys));
        Assert.Equal(named.Count, named.Distinct().Count());
    }

    [Fact]
    public async Task Whoever_reads_about_Gotong_finds_cost_owner_data_and_the_way_out()
    {
        var page = await (await app.Anonymous().GetAsync("/tentang")).ClickAsync("Gotong di gerbangnya sendiri");
        Assert.Contains("Gotong lolos. 3 hal", page.Text, StringComparison.Ordinal);
        foreach (var ask in (string[])["Biaya", "Pemilik", "Data", "Jalan keluar", "Yang dipakai ulang"])
            Assert.Contains(page.Document.QuerySelectorAll("h2"), h => h.TextContent == ask);
        var english = await app.Anonymous().GetAsync("/en/tentang/gerbang");
        Assert.Contains("Gotong passes. 3 things", english.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Without(string fact)
    {
        var answers = OwnAnswers.Current.Answers.Where(a => !a.Facts.Contains(fact)).ToList();
        return Gatekeeper.Evaluate(GateEdition.Current, new OwnAnswers(answers).Facts).Select(f => f.Rule);
    }
}
