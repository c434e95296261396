using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>Takes a scenario out of the choice, with a reason; it stays to be read.</summary>
public static class WithdrawScenario
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScenarioLinks.WithdrawPath, AskAsync).Allow(ScenarioPermissions.Make);
        region.MapForm(ScenarioLinks.WithdrawPath, SaveAsync).Allow(ScenarioPermissions.Make);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ScenarioDoor.FindAsync(db, number, cancel) is not { } scenario)
            return Results.NotFound();
        return scenario.IsOpen
            ? Answer(new(visit.Region, scenario, ""), StatusCodes.Status200OK)
            : new SeeOther(ScenarioLinks.Record(visit.Region, number));
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
        var reason = FormText.Of(form["reason"]);
        return await ScenarioDoor.ChangeAsync(
            db,
            visit,
            number,
            form,
            scenario =>
            {
                var errors = new FormErrors();
                FormText.Require(errors, "reason", reason, T("Alasan", "Reason"), Scenario.LongestReason);
                if (errors.Any)
                    return Task.FromResult<IResult?>(
                        Answer(
                            new(visit.Region, scenario, reason) { Errors = errors, Key = form[FormFields.Key] },
                            StatusCodes.Status422UnprocessableEntity
                        )
                    );
                scenario.Withdraw(reason, visit.Now);
                return Task.FromResult<IResult?>(null);
            },
            ScenarioActs.Withdrawn,
            scenario =>
                Answer(new(visit.Region, scenario, reason) { HasMovedOn = true }, StatusCodes.Status409Conflict),
            cancel
        );
    }

    private static IResult Answer(WithdrawView view, int status) =>
        Page.Of<WithdrawScenarioPage>(new { Model = view }, status);
}

public sealed record WithdrawView(Region Region, Scenario Scenario, string Reason)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
    public bool HasMovedOn { get; init; }
}
