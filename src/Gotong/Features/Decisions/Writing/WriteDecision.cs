using System.Globalization;
using Gotong.Features.Discussions;
using Gotong.Features.Gate;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>The words, rule and voters of a decision, until it opens.</summary>
public static class WriteDecision
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DecisionLinks.NewPath, NewAsync).Allow(DecisionPermissions.Open);
        region.MapForm(DecisionLinks.NewPath, AddAsync).Allow(DecisionPermissions.Open);
        region.MapGet(DecisionLinks.WritePath, AskAsync).Allow(DecisionPermissions.Open);
        region.MapForm(DecisionLinks.WritePath, SaveAsync).Allow(DecisionPermissions.Open);
    }

    private static async Task<IResult> NewAsync(
        int? inisiatif,
        Guid? percakapan,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var form = DecisionForm.New(visit, inisiatif);
        if (await DecisionThreads.FindAsync(db, finder, visit, percakapan, cancel) is var (thread, discussion))
            form = form with
            {
                Background = T(
                    $"Dari percakapan tentang {discussion.Record.Name}:\n\n{thread.Text}",
                    $"From the discussion about {discussion.Record.Name}:\n\n{thread.Text}"
                ),
                Initiative =
                    (await DecisionThreads.InitiativeOfAsync(db, thread, cancel))?.ToString(
                        CultureInfo.InvariantCulture
                    ) ?? "",
                Thread = thread.Id.ToString(),
            };
        return Answer(
            new(
                visit.Region,
                null,
                form,
                await DecisionSeats.PeopleAsync(db, cancel),
                await gate.EditionAsync(visit.Region, visit.Today, cancel)
            ),
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var drawnFrom = Guid.TryParse(form["thread"], out var id)
            ? await DecisionThreads.FindAsync(db, finder, visit, id, cancel)
            : null;
        var people = await DecisionSeats.PeopleAsync(db, cancel);
        var edition = await gate.EditionAsync(visit.Region, visit.Today, cancel);
        var view = new WriteView(visit.Region, null, DecisionForm.Of(form), people, edition)
        {
            Key = form[FormFields.Key],
        };
        var (text, errors) = await view.Form.ReadAsync(db, visit, people, edition, cancel);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        var number = await db.AddNumberedAsync(
            () => db.Decisions.MaxAsync(d => (int?)d.Number, cancel),
            next =>
            {
                var decision = new Decision
                {
                    RegionId = visit.Region.Id,
                    Number = next,
                    OpenerId = visit.Actor.MemberId,
                    ThreadId = drawnFrom?.Thread.Id,
                };
                decision.Write(text);
                db.Add(decision);
                return Task.FromResult(DecisionActs.Written(next));
            },
            cancel
        );
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> AskAsync(
        int number,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return sight.MayEdit
            ? Answer(
                new(
                    visit.Region,
                    sight.Decision,
                    DecisionForm.Of(sight.Decision, visit.Region),
                    await DecisionSeats.PeopleAsync(db, cancel),
                    await gate.EditionAsync(visit.Region, visit.Today, cancel)
                ),
                StatusCodes.Status200OK
            )
            : new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var people = await DecisionSeats.PeopleAsync(db, cancel);
        var edition = await gate.EditionAsync(visit.Region, visit.Today, cancel);
        var view = new WriteView(visit.Region, sight.Decision, DecisionForm.Of(form), people, edition)
        {
            Key = form[FormFields.Key],
        };
        if (!sight.MayEdit || Versions.Of(form) != sight.Decision.Version)
            return Conflict(view);
        var (text, errors) = await view.Form.ReadAsync(db, visit, people, edition, cancel);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        sight.Decision.Write(text);
        try
        {
            await db.SaveActAsync(DecisionActs.Written(number), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await DecisionSight.FindAsync(db, visit, number, cancel);
            return now is null ? Results.NotFound() : Conflict(view with { Decision = now.Decision });
        }
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static IResult Conflict(WriteView view) =>
        Answer(view with { Saved = DecisionForm.Of(view.Decision!, view.Region) }, StatusCodes.Status409Conflict);

    private static IResult Answer(WriteView view, int status) => Page.Of<WritePage>(new { Model = view }, status);
}

/// <param name="Decision">Null: a new one.</param>
/// <param name="People">Who may be a voter.</param>
/// <param name="Gate">The rules that the council can lift.</param>
public sealed record WriteView(
    Region Region,
    Decision? Decision,
    DecisionForm Form,
    IReadOnlyList<Membership> People,
    GateEdition Gate
)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public DecisionForm? Saved { get; init; }
}
