using Gotong.Features.Scorecards;
using Gotong.Features.Scorecards.Checklist;
using Gotong.Features.Scorecards.Sheets;

namespace Gotong.Tests.Scorecards;

/// <summary>The editions against figures that were published, worked by hand.</summary>
public sealed class ScoringModelTests
{
    private static readonly ScoringModel Kominfo = ScoringModel.Of(ScoringModel.Kominfo);
    private static readonly ScoringModel Spbe = ScoringModel.Of(ScoringModel.Spbe);

    [Fact]
    public void Kota_Kediri_of_2022_comes_to_its_official_index()
    {
        var scores = new Dictionary<string, decimal>
        {
            ["baseline"] = 3.60m,
            ["output"] = 3.21m,
            ["outcome"] = 3.23m,
            ["impact"] = 3.07m,
            ["quick-win"] = 3.65m,
        };
        var sheet = SheetScore.Of(Kominfo, i => scores[Kominfo.GroupOf(i).Key]);
        Assert.Equal(3.315m, sheet.Index);
        Assert.Equal(4m, sheet.Most);
    }

    [Fact]
    public void The_spbe_index_has_47_indicators_and_weights_that_sum_to_100()
    {
        Assert.Equal(47, Spbe.Indicators.Count());
        Assert.Equal(100m, Spbe.Groups.Sum(g => g.Weight));
        Assert.Equal(100m, Spbe.Indicators.Sum(i => i.Weight));
        Assert.Equal([13m, 25m, 16.5m, 45.5m], Domains());
    }

    [Theory]
    [InlineData(1, "kurang")]
    [InlineData(3, "baik")]
    [InlineData(5, "memuaskan")]
    public void The_spbe_index_of_one_level_throughout_is_that_level(int level, string predicate)
    {
        var sheet = SheetScore.Of(Spbe, _ => level);
        Assert.Equal(level, sheet.Index);
        Assert.Equal(predicate, sheet.Band?.Name.Id);
    }

    [Fact]
    public void An_spbe_index_worked_by_hand()
    {
        // Policy at 5 (13 × 5 = 65), public services at 4 (18 × 4 = 72), the others unanswered: 137 / 100.
        var sheet = SheetScore.Of(
            Spbe,
            i =>
                Spbe.GroupOf(i).Key switch
                {
                    "kebijakan" => 5,
                    "publik" => 4,
                    _ => null,
                }
        );
        Assert.Equal(1.37m, sheet.Index);
        Assert.Equal(16, sheet.Counted);
        Assert.Equal("administrasi", sheet.Weakest?.Group.Key);
    }

    [Fact]
    public void An_innovation_has_at_most_111_points()
    {
        var iga = ScoringModel.Of("iga-2026");
        Assert.Equal(20, iga.Indicators.Count());
        Assert.Equal(37m, iga.Indicators.Sum(i => i.Weight));
        var full = SheetScore.Of(iga, _ => 3);
        Assert.Equal(111m, full.Index);
        Assert.Equal(111m, full.Most);
        Assert.Equal(["16", "17", "32", "33", "35"], iga.Indicators.Where(i => i.Required).Select(i => i.Number));
    }

    [Fact]
    public void A_draft_and_a_list_give_no_index()
    {
        Assert.True(ScoringModel.Of("pemdi-2026").Draft);
        Assert.Null(SheetScore.Of(ScoringModel.Of("pemdi-2026"), _ => 3).Index);
        Assert.Null(SheetScore.Of(ScoringModel.Of("sni-37122"), _ => 3).Index);
    }

    [Fact]
    public void Every_word_of_every_edition_stands_in_both_languages()
    {
        var words = ScoringModel
            .All.SelectMany(m => m.Indicators)
            .SelectMany(i => new[] { i.Name, i.Evidence, i.Bringer }.Concat((i.Levels ?? []).Select(l => l.Text)))
            .Concat(FindingEdition.Current.Findings.SelectMany(f => new[] { f.Text, f.Remedy, f.Bringer }))
            .ToList();
        Assert.NotEmpty(words);
        Assert.DoesNotContain(words, w => string.IsNullOrWhiteSpace(w.Id) || string.IsNullOrWhiteSpace(w.En));
    }

    private static decimal[] Domains()
    {
        var by = Spbe.Groups.GroupBy(g => g.About.Id[..8]);
        return [.. by.Select(g => g.Sum(x => x.Weight))];
    }
}
