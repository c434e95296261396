using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Showing;

/// <summary>The scenarios of a region; for strangers, those the council adopted.</summary>
public static class ShowScenarios
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScenarioLinks.ListPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = await db
            .Scenarios.AsNoTracking()
            .Include(s => s.Decision)
            .Include(s => s.Maker.Account)
            .OrderByDescending(s => s.Number)
            .ToListAsync(cancel);
        var rows = new List<ScenarioRow>();
        foreach (var scenario in all.Where(s => ScenarioPermissions.MaySee(visit.Actor, s)))
            rows.Add(
                new(scenario, await db.NewestResultAsync(scenario.Id, cancel) is { } kept ? SolvedPlan.Of(kept) : null)
            );
        return Page.Of<ScenariosPage>(new { Model = new ScenariosView(visit, rows) });
    }
}

public sealed record ScenarioRow(Scenario Scenario, SolvedPlan? Solved);

public sealed record ScenariosView(Visit Visit, IReadOnlyList<ScenarioRow> Rows)
{
    public Region Region => Visit.Region;
    public bool MayMake => ScenarioPermissions.Make.Admits(Visit.Actor);
    public bool ReadsAll => ScenarioPermissions.ReadsAll(Visit.Actor);
}
