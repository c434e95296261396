using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>How much each priority counts: what the gaps say, and what the council makes of it, with a reason.</summary>
public static class WeighPriorities
{
    public const int MostPoints = 1000;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScenarioLinks.WeighPath, AskAsync).Allow(ScenarioPermissions.Weigh);
        region.MapForm(ScenarioLinks.WeighPath, SaveAsync).Allow(ScenarioPermissions.Weigh);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ScenarioDoor.FindAsync(db, number, cancel) is not { } scenario)
            return Results.NotFound();
        if (!scenario.IsOpen)
            return new SeeOther(ScenarioLinks.Record(visit.Region, number));
        var facts = await LoadPlanFacts.HereAsync(db, visit.Region, cancel);
        return Answer(new(visit.Region, scenario, facts, Typing(facts, scenario), ""), StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var facts = await LoadPlanFacts.HereAsync(db, visit.Region, cancel);
        var typed = facts.Priorities.ToDictionary(p => p.Id, p => FormText.Of(form[Field(p.Id)]));
        var reason = FormText.Of(form["reason"]);
        return await ScenarioDoor.ChangeAsync(
            db,
            visit,
            number,
            form,
            scenario => Task.FromResult(Change(scenario)),
            scenario => ScenarioActs.Weighed(scenario, reason),
            scenario =>
                Answer(
                    new(visit.Region, scenario, facts, typed, reason) { Saved = Typing(facts, scenario) },
                    StatusCodes.Status409Conflict
                ),
            cancel
        );

        IResult? Change(Scenario scenario)
        {
            var errors = new FormErrors();
            var points = new Dictionary<Guid, decimal>();
            foreach (var priority in facts.Priorities)
                if (Typed.Decimal(typed[priority.Id]) is { } own and >= 0 and <= MostPoints)
                    points[priority.Id] = Math.Round(own, 4);
                else
                    errors.Add(
                        Field(priority.Id),
                        T(
                            $"{priority.Name}: “{typed[priority.Id]}” bukan poin dari 0 sampai {MostPoints}, misalnya 4,5.",
                            $"{priority.Name}: “{typed[priority.Id]}” are no points from 0 to {MostPoints}, such as 4,5."
                        )
                    );
            FormText.Require(errors, "reason", reason, T("Alasan", "Reason"), Scenario.LongestReason);
            if (!errors.Any && points.Values.Sum() == 0)
                errors.Add(
                    "",
                    T(
                        "Semua bobot nol: tidak ada yang dapat dipilih.",
                        "All weights are nothing: nothing can be chosen."
                    )
                );
            if (errors.Any)
                return Answer(
                    new(visit.Region, scenario, facts, typed, reason) { Errors = errors, Key = form[FormFields.Key] },
                    StatusCodes.Status422UnprocessableEntity
                );
            scenario.Weigh(GapWeight.Points(facts), points, visit.Now);
            return null;
        }
    }

    public static string Field(Guid priority) => $"w-{priority:N}";

    private static IReadOnlyDictionary<Guid, string> Typing(PlanFacts facts, Scenario scenario) =>
        ScenarioProblem.PointsOf(facts, scenario).ToDictionary(p => p.Key, p => Typed.Text(p.Value));

    private static IResult Answer(WeightsView view, int status) => Page.Of<WeightsPage>(new { Model = view }, status);
}

public sealed record WeightsView(
    Region Region,
    Scenario Scenario,
    PlanFacts Facts,
    IReadOnlyDictionary<Guid, string> Typed,
    string Reason
)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public IReadOnlyDictionary<Guid, string>? Saved { get; init; }

    public IReadOnlyDictionary<Guid, decimal> Derived { get; } = GapWeight.Points(Facts);
}
