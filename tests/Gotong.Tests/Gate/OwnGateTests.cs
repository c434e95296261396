using Gotong.Features.Gate;
using Gotong.Features.Gate.Own;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Gate;

public sealed class OwnGateTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public void Gotong_is_held_by_what_only_a_region_can_answer_and_says_so()
    {
        var findings = Gatekeeper
            .Evaluate(GateEdition.Current, OwnAnswers.Current.Facts)
            .ToLookup(f => f.Severity, f => f.Rule);
        Assert.Equal(
            ["application-overlap", "digital-architecture", "digital-users"],
            findings[Severity.Refuse].Order()
        );
        Assert.Equal(
            ["deputy", "effect-baseline", "effect-of-the-plan", "inventory-empty", "no-partner-reason-reviewed"],
            findings[Severity.Warn].Order()
        );
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
        Assert.Contains("Gerbang menahan Gotong", page.Text, StringComparison.Ordinal);
        foreach (var ask in (string[])["Biaya", "Pemilik", "Data", "Jalan keluar", "Yang dipakai ulang"])
            Assert.Contains(page.Document.QuerySelectorAll("h2"), h => h.TextContent == ask);
        var english = await app.Anonymous().GetAsync("/en/tentang/gerbang");
        Assert.Contains("The gate holds Gotong", english.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Without(string fact)
    {
        var answers = OwnAnswers.Current.Answers.Where(a => !a.Facts.Contains(fact)).ToList();
        return Gatekeeper.Evaluate(GateEdition.Current, new OwnAnswers(answers).Facts).Select(f => f.Rule);
    }
}
