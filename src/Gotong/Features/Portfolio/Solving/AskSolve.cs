using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Methods.Portfolio;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Jobs;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>Asks for a scenario to be computed, or for that to stop. What is wrong with it is said at once, not by the job.</summary>
public static class AskSolve
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(ScenarioLinks.SolvePath, AskAsync).Allow(ScenarioPermissions.Weigh);
        region.MapForm(ScenarioLinks.CancelPath, StopAsync).Allow(ScenarioPermissions.Weigh);
    }

    private static async Task<IResult> AskAsync(
        int number,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        RegionMaps maps,
        JobBell bell,
        CancellationToken cancel
    )
    {
        if (await ScenarioSight.FindAsync(db, visit, indexes, maps, number, cancel) is not { } sight)
            return Results.NotFound();
        var back = new SeeOther(ScenarioLinks.Record(visit.Region, number));
        if (!sight.MaySolve)
            return back;
        var built = ScenarioProblem.Of(await LoadPlanFacts.HereAsync(db, visit.Region, cancel), sight.Scenario);
        var errors = new FormErrors();
        foreach (var wrong in PortfolioRules.Check(built.Problem))
            errors.Add("", sight.Say(ProblemWords.Of(wrong, built.Problem)));
        foreach (var wrong in PinChecks.Of(built.Problem))
            errors.Add("", sight.Say(wrong));
        if (built.Problem.Initiatives.Count == 0)
            errors.Add(
                "",
                Platform.Web.Words.T(
                    "Belum ada inisiatif yang diterima, jadi tidak ada yang dapat dipilih.",
                    "No initiative is accepted yet, so there is nothing to choose from."
                )
            );
        if (errors.Any)
            return ShowScenario.Answer(sight, errors, StatusCodes.Status422UnprocessableEntity);
        db.Add(
            new Job
            {
                RegionId = visit.Region.Id,
                Kind = SolveScenario.Kind.Name,
                SubjectId = sight.Scenario.Id,
                AddedAt = visit.Now,
            }
        );
        await db.SaveActAsync(ScenarioActs.Asked(sight.Scenario), cancel);
        bell.Ring(visit.Region.Id);
        return back;
    }

    private static async Task<IResult> StopAsync(
        int number,
        GotongDb db,
        Visit visit,
        JobBell bell,
        CancellationToken cancel
    )
    {
        var scenario = await db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.Number == number, cancel);
        if (scenario is null)
            return Results.NotFound();
        var live = await db
            .Jobs.Where(j => j.SubjectId == scenario.Id)
            .Where(j => j.State == JobState.Waiting || j.State == JobState.Running)
            .Select(j => j.Id)
            .ToListAsync(cancel);
        foreach (var job in live)
            if (await db.CancelJobAsync(job, cancel))
                bell.Stop(job);
        return new SeeOther(ScenarioLinks.Record(visit.Region, number));
    }
}
