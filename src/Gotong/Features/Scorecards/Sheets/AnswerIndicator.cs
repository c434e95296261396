using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>One indicator: what Gotong proposes, what a person confirms and why, and who brings what is missing.</summary>
public static class AnswerIndicator
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.AnswerPath, AskAsync).Allow(ScorecardPermissions.Confirm);
        region.MapForm(ScorecardLinks.AnswerPath, SaveAsync).Allow(ScorecardPermissions.Confirm);
    }

    private static async Task<IResult> AskAsync(
        string model,
        int year,
        string indicator,
        string? inovasi,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await AnswerView.FindAsync(db, visit, new(model, year, inovasi, indicator), cancel) is not { } view)
            return Results.NotFound();
        return view.Sheet.MayConfirm
            ? await view.PageAsync(db, StatusCodes.Status200OK, cancel)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        string model,
        int year,
        string indicator,
        string? inovasi,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var address = new AnswerAddress(model, year, inovasi, indicator);
        if (await AnswerView.FindAsync(db, visit, address, cancel) is not { } found)
            return Results.NotFound();
        if (!found.Sheet.MayConfirm)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = found with { Text = AnswerText.Of(form), Key = form[FormFields.Key] };
        if (Versions.Of(form) != (view.Answer?.Version ?? 0))
            return await (view with { HasMovedOn = true }).PageAsync(db, StatusCodes.Status409Conflict, cancel);
        var score = view.Text.Read(view, view.Errors);
        var owner = await ReadinessPeople.OwnerAsync(db, view.Text.Owner, view.Errors, cancel);
        var due = ReadinessPeople.Day(
            "dueOn",
            view.Text.DueOn,
            Words.T("Dibawa paling lambat", "Brought by"),
            view.Errors
        );
        if (view.Errors.Any)
            return await view.PageAsync(db, StatusCodes.Status422UnprocessableEntity, cancel);
        var answer = await AnswerDoor.EnsureAsync(db, view, cancel);
        answer.Confirm(score, view.Text.Reason, view.Proposal?.Score, visit.Actor.MemberId, visit.Now);
        answer.Assign(owner, due);
        try
        {
            await db.SaveActAsync(ActOf(view, score), cancel);
        }
        catch (DbUpdateException)
        {
            // Another answered it in the same moment.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await AnswerView.FindAsync(db, visit, address, cancel) is { } now
                ? await (now with { Text = view.Text, HasMovedOn = true }).PageAsync(
                    db,
                    StatusCodes.Status409Conflict,
                    cancel
                )
                : Results.NotFound();
        }
        return new SeeOther(ScorecardLinks.Answer(visit.Region, model, year, view.Sheet.Of, indicator));
    }

    private static Act ActOf(AnswerView view, decimal? score)
    {
        var sheet = view.Sheet;
        return new(
            "scorecard.answered",
            Visibility.Region,
            $"menjawab indikator {view.Indicator.Number} dalam {sheet.Model.Name.Id} {sheet.Year}",
            $"answered indicator {view.Indicator.Number} in {sheet.Model.Name.En} {sheet.Year}",
            new
            {
                model = sheet.Model.Key,
                sheet.Year,
                innovation = sheet.Of,
                indicator = view.Indicator.Key,
                score,
                proposed = view.Proposal?.Score,
            }
        );
    }
}

/// <summary>Which answer an address names.</summary>
public sealed record AnswerAddress(string Model, int Year, string? Innovation, string Indicator);

/// <summary>The answer to write to, made with its sheet where nobody wrote before. The caller saves.</summary>
public static class AnswerDoor
{
    public static async Task<ScoreAnswer> EnsureAsync(GotongDb db, AnswerView view, CancellationToken cancel)
    {
        var (visit, of) = (view.Sheet.Visit, view.Sheet);
        var sheet = await db
            .ScoreSheets.AsTracking()
            .SingleOrDefaultAsync(s => s.Model == of.Model.Key && s.Year == of.Year && s.Innovation == of.Of, cancel);
        if (sheet is null)
            db.Add(
                sheet = new()
                {
                    RegionId = visit.Region.Id,
                    Model = of.Model.Key,
                    Year = of.Year,
                    Innovation = of.Of,
                    StartedBy = visit.Actor.MemberId,
                    StartedAt = visit.Now,
                }
            );
        var answer = await db
            .ScoreAnswers.AsTracking()
            .SingleOrDefaultAsync(a => a.SheetId == sheet.Id && a.Indicator == view.Indicator.Key, cancel);
        if (answer is null)
            db.Add(
                answer = new()
                {
                    RegionId = visit.Region.Id,
                    SheetId = sheet.Id,
                    Sheet = sheet,
                    Indicator = view.Indicator.Key,
                }
            );
        return answer;
    }
}
