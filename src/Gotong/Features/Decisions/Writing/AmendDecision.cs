using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>Amends an open proposal by consent: a new round, a new deadline; the old words and votes stay to be read.</summary>
public static class AmendDecision
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DecisionLinks.AmendPath, AskAsync).Allow(DecisionPermissions.Open);
        region.MapForm(DecisionLinks.AmendPath, SaveAsync).Allow(DecisionPermissions.Open);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var d = sight.Decision;
        return sight.MayAmend
            ? Answer(
                new(sight)
                {
                    Question = d.Question,
                    Background = d.Background,
                    Day = ClosingMoment.Day(visit.Region, d.ClosesAt),
                    Time = ClosingMoment.Time(visit.Region, d.ClosesAt),
                },
                StatusCodes.Status200OK
            )
            : new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DecisionLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = new AmendView(sight)
        {
            Question = FormText.Of(form["question"]).Replace('\n', ' '),
            Background = FormText.Of(form["background"]),
            Day = form["day"].ToString(),
            Time = form["time"].ToString(),
            Key = form[FormFields.Key],
        };
        if (!sight.MayAmend || Versions.Of(form) != sight.Decision.Version)
            return Answer(view with { HasMovedOn = true }, StatusCodes.Status409Conflict);
        var errors = new FormErrors();
        FormText.Require(errors, "question", view.Question, T("Usul", "Proposal"), Decision.LongestQuestion);
        FormText.Limit(errors, "background", view.Background, T("Latar belakang", "Background"), Decision.LongestText);
        if ((view.Question, view.Background) == (sight.Decision.Question, sight.Decision.Background))
            errors.Add("question", T("Usul: belum ada yang diperbaiki.", "Proposal: nothing is amended yet."));
        var closesAt = ClosingMoment.Read(errors, view.Day, view.Time, visit);
        if (sight.Decision.Lift is { } lift)
        {
            if (view.Background.Length < LiftForm.ShortestReason)
                errors.Add("background", LiftForm.NeedsReason);
            if (closesAt != default && visit.Region.DayOf(closesAt) > lift.ExpiresOn)
                errors.Add("day", LiftForm.OverBeforeItCloses);
        }
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        sight.Decision.Amend(view.Question, view.Background, closesAt, visit.Now);
        await letters.AskAsync(sight.Decision, visit, cancel);
        try
        {
            await db.SaveActAsync(DecisionActs.Amended(sight.Decision), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await DecisionSight.FindAsync(db, visit, number, cancel) is { } now
                ? Answer(view with { Sight = now, HasMovedOn = true }, StatusCodes.Status409Conflict)
                : Results.NotFound();
        }
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static IResult Answer(AmendView view, int status) => Page.Of<AmendPage>(new { Model = view }, status);
}

public sealed record AmendView(DecisionSight Sight)
{
    public string Question { get; init; } = "";
    public string Background { get; init; } = "";
    public string Day { get; init; } = "";
    public string Time { get; init; } = "";
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>A vote came in, or it was amended, after this was read.</summary>
    public bool HasMovedOn { get; init; }
}
