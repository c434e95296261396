using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Comparing;

/// <summary>Two or three scenarios side by side: what enters and leaves, effect, money, places.</summary>
public static class CompareScenarios
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScenarioLinks.ComparePath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        int? a,
        int? b,
        int? c,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        RegionMaps maps,
        CancellationToken cancel
    )
    {
        var sights = new List<ScenarioSight>();
        foreach (var number in new[] { a, b, c }.OfType<int>().Distinct())
            if (await ScenarioSight.FindAsync(db, visit, indexes, maps, number, cancel) is { } sight)
                sights.Add(sight);
        var all = await db.Scenarios.AsNoTracking().OrderBy(s => s.Number).ToListAsync(cancel);
        return Page.Of<ComparePage>(
            new
            {
                Model = new Comparison(
                    visit.Region,
                    [.. sights.Where(s => s.Solved is { HasPlan: true })],
                    [.. all.Where(s => ScenarioPermissions.MaySee(visit.Actor, s))]
                ),
            }
        );
    }
}

/// <param name="Sights">Those with a plan, at most three.</param>
/// <param name="All">What may be chosen to compare.</param>
public sealed record Comparison(Region Region, IReadOnlyList<ScenarioSight> Sights, IReadOnlyList<Scenario> All)
{
    public IReadOnlyList<SolvedPlan> Plans { get; } = [.. Sights.Select(s => s.Solved!)];

    /// <summary>Each initiative that is chosen in some and not in all, or begins in another year.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<int?> Starts)> Differences =>
        [
            .. Plans
                .SelectMany(p => p.Result.Chosen.Select(c => c.Id))
                .Distinct()
                .Select(key => (Key: key, Starts: (IReadOnlyList<int?>)[.. Plans.Select(p => p.StartOf(key))]))
                .Where(d => d.Starts.Distinct().Count() > 1)
                .OrderByDescending(d => d.Starts.Any(s => s is null))
                .ThenBy(d => d.Key, StringComparer.Ordinal),
        ];

    public int InAll => Plans.Count == 0 ? 0 : Plans[0].Result.Chosen.Count(c => Plans.All(p => p.Chose(c.Id)));
}
