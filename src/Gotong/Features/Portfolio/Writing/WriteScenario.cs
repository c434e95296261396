using System.Globalization;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Writing;

/// <summary>The limits and rules of a scenario: a new one, a copy, or changed until it is decided.</summary>
public static class WriteScenario
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScenarioLinks.NewPath, NewAsync).Allow(ScenarioPermissions.Make);
        region.MapForm(ScenarioLinks.NewPath, AddAsync).Allow(ScenarioPermissions.Make);
        region.MapGet(ScenarioLinks.WritePath, AskAsync).Allow(ScenarioPermissions.Make);
        region.MapForm(ScenarioLinks.WritePath, SaveAsync).Allow(ScenarioPermissions.Make);
    }

    private static async Task<IResult> NewAsync(
        int? dari,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        var room = await ScenarioRoom.OpenAsync(db, visit, indexes, cancel);
        var source = dari is { } number ? await FindAsync(db, number, cancel) : null;
        var form = source is null
            ? room.New(visit.Region)
            : ScenarioForm.Of(source) with
            {
                Name = "",
                From = source.Number.ToString(CultureInfo.InvariantCulture),
            };
        return Answer(new(visit.Region, null, form, room), StatusCodes.Status200OK);
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        var posted = await request.ReadFormAsync(cancel);
        var room = await ScenarioRoom.OpenAsync(db, visit, indexes, cancel);
        var view = new WriteView(visit.Region, null, ScenarioForm.Of(posted), room) { Key = posted[FormFields.Key] };
        var (text, errors) = view.Form.Read(room.Sources, room.GroupKeys);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        var source = int.TryParse(view.Form.From, out var from) ? await FindAsync(db, from, cancel) : null;
        var number = await db.AddNumberedAsync(
            () => db.Scenarios.MaxAsync(s => (int?)s.Number, cancel),
            next =>
            {
                var scenario = new Scenario
                {
                    RegionId = visit.Region.Id,
                    Number = next,
                    MakerId = visit.Actor.MemberId,
                };
                scenario.Write(text, visit.Now);
                var derived = GapWeight.Points(room.Facts);
                scenario.Weigh(
                    derived,
                    source is null ? derived : ScenarioProblem.PointsOf(room.Facts, source),
                    visit.Now
                );
                foreach (var pin in source?.Pins ?? [])
                    if (pin.Year is not { } year || scenario.Years.Contains(year))
                        scenario.Pin(pin.InitiativeId, pin.Kind, pin.Year, pin.Reason, pin.MemberId, visit.Now);
                db.Add(scenario);
                return Task.FromResult(ScenarioActs.Written(scenario));
            },
            cancel
        );
        return new SeeOther(ScenarioLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> AskAsync(
        int number,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, number, cancel) is not { } scenario)
            return Results.NotFound();
        if (!scenario.IsOpen)
            return new SeeOther(ScenarioLinks.Record(visit.Region, number));
        return Answer(
            new(
                visit.Region,
                scenario,
                ScenarioForm.Of(scenario),
                await ScenarioRoom.OpenAsync(db, visit, indexes, cancel)
            ),
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        var posted = await request.ReadFormAsync(cancel);
        if (await FindAsync(db, number, cancel) is not { } scenario)
            return Results.NotFound();
        if (!scenario.IsOpen)
            return new SeeOther(ScenarioLinks.Record(visit.Region, number));
        var room = await ScenarioRoom.OpenAsync(db, visit, indexes, cancel);
        var view = new WriteView(visit.Region, scenario, ScenarioForm.Of(posted), room)
        {
            Key = posted[FormFields.Key],
        };
        if (Versions.Of(posted) != scenario.Version)
            return Conflict(view, scenario);
        var (text, errors) = view.Form.Read(room.Sources, room.GroupKeys);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        foreach (var pin in scenario.Pins.Where(p => p.Year < text.FirstYear || p.Year > text.LastYear).ToList())
            errors.Add(
                "first",
                Words.T(
                    $"Inisiatif {pin.Initiative.Number} ditetapkan mulai {pin.Year}. Lepaskan dulu, atau sertakan tahun itu.",
                    $"Initiative {pin.Initiative.Number} is pinned to {pin.Year}. Release it first, or keep that year."
                )
            );
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        scenario.Write(text, visit.Now);
        try
        {
            await db.SaveActAsync(ScenarioActs.Written(scenario), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(db, number, cancel) is { } now ? Conflict(view, now) : Results.NotFound();
        }
        return new SeeOther(ScenarioLinks.Record(visit.Region, number));
    }

    private static Task<Scenario?> FindAsync(GotongDb db, int number, CancellationToken cancel) =>
        db.Scenarios.Whole().SingleOrDefaultAsync(s => s.Number == number, cancel);

    private static IResult Conflict(WriteView view, Scenario now) =>
        Answer(view with { Scenario = now, Saved = ScenarioForm.Of(now), Key = null }, StatusCodes.Status409Conflict);

    private static IResult Answer(WriteView view, int status) =>
        Page.Of<ScenarioFormPage>(new { Model = view }, status);
}

/// <param name="Scenario">Null: a new one.</param>
public sealed record WriteView(Region Region, Scenario? Scenario, ScenarioForm Form, ScenarioRoom Room)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public ScenarioForm? Saved { get; init; }
}
