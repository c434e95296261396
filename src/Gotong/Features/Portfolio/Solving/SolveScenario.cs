using System.Reflection;
using System.Text.Json;
using Gotong.Features.Portfolio.Adopting;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;
using Gotong.Platform.Data;
using Gotong.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>The job: builds the problem from the plan as it is now, searches, and keeps what came out as one act.</summary>
public static class SolveScenario
{
    public static readonly JobKind Kind = new("scenario.solve", RunAsync);

    private static async Task RunAsync(IServiceProvider services, Job job, JobReport report, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Id == db.RegionId, cancel);
        var scenario =
            await db.Scenarios.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Id == job.SubjectId, cancel)
            ?? throw new JobRefusal("Skenarionya tidak ada lagi.", "The scenario is no longer there.");
        var built = ScenarioProblem.Of(await LoadPlanFacts.HereAsync(db, region, cancel), scenario);
        if (PortfolioRules.Check(built.Problem) is { Count: > 0 } wrong)
            throw new JobRefusal(
                string.Join(' ', wrong.Select(p => ProblemWords.Of(p, built.Problem).Indonesian)),
                string.Join(' ', wrong.Select(p => ProblemWords.Of(p, built.Problem).English))
            );
        // What is kept must be what was searched: written and read again, as whoever checks it will.
        var problem = PortfolioJson.Write(built.Problem);
        var search = new ScenarioSearch(
            PortfolioJson.Problem(System.Text.Encoding.UTF8.GetBytes(problem)),
            scenario.Seconds,
            report,
            cancel
        );
        var (plan, analysis) = await Task.Run(() => Search(search, built), cancel);
        await KeepAsync(db, scenario, built, problem, plan, analysis, cancel);
    }

    private static (PortfolioResult, ScenarioAnalysis) Search(ScenarioSearch search, ScenarioProblem built)
    {
        try
        {
            return search.Run(built.Inputs.Pins);
        }
        catch (PortfolioRefusal refusal)
        {
            throw new JobRefusal(
                string.Join(' ', refusal.Problems.Select(p => p.Said.Indonesian)),
                string.Join(' ', refusal.Problems.Select(p => p.Said.English))
            );
        }
    }

    private static async Task KeepAsync(
        GotongDb db,
        Scenario solved,
        ScenarioProblem built,
        string problem,
        PortfolioResult plan,
        ScenarioAnalysis analysis,
        CancellationToken cancel
    )
    {
        var scenario = await db.Scenarios.Whole().SingleAsync(s => s.Id == solved.Id, cancel);
        if (scenario.Version != solved.Version || scenario.State is ScenarioState.Adopted or ScenarioState.Withdrawn)
            throw Changed();
        var result = PortfolioJson.Write(plan);
        var inputs = JsonSerializer.Serialize(built.Inputs, ScenarioInputs.Json);
        var kept = new ScenarioResult
        {
            RegionId = scenario.RegionId,
            ScenarioId = scenario.Id,
            Scenario = scenario,
            At = db.Clock.GetUtcNow(),
            Problem = problem,
            Result = result,
            Inputs = inputs,
            Analysis = JsonSerializer.Serialize(analysis, ScenarioInputs.Json),
            Hash = ScenarioPackage.HashOf(problem, result, inputs),
            Solver = Solver,
        };
        scenario.Solve(kept);
        db.Add(kept);
        try
        {
            await db.SaveActAsync(ScenarioActs.Solved(scenario, kept, plan.Objective), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Changed();
        }
    }

    private static JobRefusal Changed() =>
        new(
            "Skenario diubah selagi dihitung, jadi hasilnya tidak disimpan. Hitung lagi.",
            "The scenario was changed while it was computed, so the result was not kept. Compute it again."
        );

    public static string Solver { get; } =
        $"OR-Tools CP-SAT {typeof(Google.OrTools.Sat.CpSolver).Assembly.GetName().Version?.ToString(3)}, Gotong.Methods {typeof(PortfolioSolver).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";
}
