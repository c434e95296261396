using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>Overrules the computation for one initiative: in, out, or in this very year; never without a reason.</summary>
public static class PinInitiative
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScenarioLinks.PinPath, AskAsync).Allow(ScenarioPermissions.Make);
        region.MapForm(ScenarioLinks.PinPath, SaveAsync).Allow(ScenarioPermissions.Make);
        region.MapForm(ScenarioLinks.UnpinPath, ReleaseAsync).Allow(ScenarioPermissions.Make);
    }

    private static async Task<IResult> AskAsync(
        int number,
        int initiative,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await ScenarioDoor.FindAsync(db, number, cancel) is not { } scenario
            || await InitiativeAsync(db, initiative, cancel) is not { } one
        )
            return Results.NotFound();
        if (!scenario.IsOpen)
            return new SeeOther(ScenarioLinks.Record(visit.Region, number));
        var pin = scenario.Pins.Find(p => p.InitiativeId == one.Id);
        return Answer(
            new(visit.Region, scenario, one, pin?.Kind.ToString() ?? "", $"{pin?.Year}", pin?.Reason ?? ""),
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> SaveAsync(
        int number,
        int initiative,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await InitiativeAsync(db, initiative, cancel) is not { } one)
            return Results.NotFound();
        var (kind, year, reason) = (form["kind"].ToString(), FormText.Of(form["year"]), FormText.Of(form["reason"]));
        return await ScenarioDoor.ChangeAsync(
            db,
            visit,
            number,
            form,
            scenario => Task.FromResult(Change(scenario)),
            scenario => ScenarioActs.Pinned(scenario, scenario.Pins.Single(p => p.InitiativeId == one.Id), initiative),
            scenario =>
                Answer(
                    new(visit.Region, scenario, one, kind, year, reason) { HasMovedOn = true },
                    StatusCodes.Status409Conflict
                ),
            cancel
        );

        IResult? Change(Scenario scenario)
        {
            var errors = new FormErrors();
            if (!Enum.TryParse<PinKind>(kind, out var chosen) || !Enum.IsDefined(chosen))
                errors.Add("kind", T("Ketetapan: pilih salah satu.", "Pin: choose one."));
            var start = Typed.Year(year);
            if (chosen == PinKind.Year && (start is not { } typed || !scenario.Years.Contains(typed)))
                errors.Add(
                    "year",
                    T(
                        $"Tahun: “{year}” di luar skenario {ScenarioWords.Span(scenario)}.",
                        $"Year: “{year}” is outside the scenario {ScenarioWords.Span(scenario)}."
                    )
                );
            FormText.Require(errors, "reason", reason, T("Alasan", "Reason"), ScenarioPin.LongestReason);
            if (errors.Any)
                return Answer(
                    new(visit.Region, scenario, one, kind, year, reason)
                    {
                        Errors = errors,
                        Key = form[FormFields.Key],
                    },
                    StatusCodes.Status422UnprocessableEntity
                );
            scenario.Pin(one.Id, chosen, start, reason, visit.Actor.MemberId, visit.Now);
            return null;
        }
    }

    private static async Task<IResult> ReleaseAsync(
        int number,
        int initiative,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await InitiativeAsync(db, initiative, cancel) is not { } one)
            return Results.NotFound();
        return await ScenarioDoor.ChangeAsync(
            db,
            visit,
            number,
            await request.ReadFormAsync(cancel),
            scenario =>
            {
                if (!scenario.Pins.Exists(p => p.InitiativeId == one.Id))
                    return Task.FromResult<IResult?>(new SeeOther(ScenarioLinks.Record(visit.Region, number)));
                scenario.Unpin(one.Id, visit.Now);
                return Task.FromResult<IResult?>(null);
            },
            scenario => ScenarioActs.Unpinned(scenario, initiative),
            null,
            cancel
        );
    }

    /// <summary>Only what may be chosen may be pinned.</summary>
    private static Task<Initiative?> InitiativeAsync(GotongDb db, int number, CancellationToken cancel) =>
        db
            .Initiatives.AsNoTracking()
            .Where(i => i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
            .SingleOrDefaultAsync(i => i.Number == number, cancel);

    private static IResult Answer(PinView view, int status) => Page.Of<PinPage>(new { Model = view }, status);
}

public sealed record PinView(
    Region Region,
    Scenario Scenario,
    Initiative Initiative,
    string Kind,
    string Year,
    string Reason
)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }
    public bool HasMovedOn { get; init; }
}
