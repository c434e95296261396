using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>What the form of a scenario offers: the sources that initiatives ask money of, the groups, and the limits the region has written down.</summary>
public sealed record ScenarioRoom(
    PlanFacts Facts,
    IReadOnlyList<string> Sources,
    IReadOnlyList<(string Key, string Name)> Groups,
    IReadOnlyList<FundingLimit> Limits
)
{
    private const int UsualYears = 5;
    private const int UsualSeconds = 10;

    public IReadOnlySet<string> GroupKeys => Groups.Select(g => g.Key).ToHashSet();

    public static async Task<ScenarioRoom> OpenAsync(
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        var facts = await LoadPlanFacts.HereAsync(db, visit.Region, cancel);
        var index = await indexes.HereAsync(cancel);
        var limits = await db.FundingLimits.AsNoTracking().ToListAsync(cancel);
        var asked = facts.Initiatives.SelectMany(i => i.Money).Select(m => m.Source);
        return new(
            facts,
            [
                .. FundingSource
                    .All.Where(s => !s.Free)
                    .Select(s => s.Key)
                    .Where(s => s == FundingSource.Apbd || asked.Contains(s) || limits.Exists(l => l.Source == s)),
            ],
            ProblemGroups.Named(facts, index.Areas),
            limits
        );
    }

    /// <summary>The next years of the masterplan, with the limits of the roadmap.</summary>
    public ScenarioForm New(Region region)
    {
        var first = Math.Clamp(Facts.ThisYear + 1, region.PeriodStart, region.PeriodEnd);
        var last = Math.Min(first + UsualYears - 1, region.PeriodEnd);
        return new(
            "",
            "",
            ScenarioWords.Year(first),
            ScenarioWords.Year(last),
            "3",
            ScenarioWords.Year(UsualSeconds),
            Limits
                .Where(l => l.Year >= first && l.Year <= last)
                .ToDictionary(
                    l => ScenarioForm.LimitField(l.Source, l.Year),
                    l => Initiatives.Steps.Typed.Text(l.Amount)
                ),
            []
        );
    }

    /// <summary>What all initiatives together ask of a source.</summary>
    public long AskedOf(string source) =>
        Facts.Initiatives.SelectMany(i => i.Money).Where(m => m.Source == source).Sum(m => m.Amount);
}
