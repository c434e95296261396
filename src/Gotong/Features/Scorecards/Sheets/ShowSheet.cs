using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Methods.Scoring;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>A model in a year: shown, published, and taken back to be corrected.</summary>
public static class ShowSheet
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.SheetPath, HandleAsync).Allow(Access.Anyone);
        region.MapForm(ScorecardLinks.PublishPath, PublishAsync).Allow(ScorecardPermissions.Publish);
        region.MapForm(ScorecardLinks.WithdrawPath, WithdrawAsync).Allow(ScorecardPermissions.Publish);
    }

    private static async Task<IResult> HandleAsync(
        string model,
        int year,
        string? inovasi,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await SheetView.FindAsync(db, visit, model, year, inovasi, cancel) is { } view)
            return Page.Of<SheetPage>(new { Model = view });
        return
            inovasi is null
            && ScoringModel.Find(model) is { OfInnovations: true } found
            && visit.Actor.IsMember
            && year == visit.Today.Year
            ? Page.Of<InnovationsPage>(new { Model = await InnovationList.LoadAsync(db, visit, found, year, cancel) })
            : Results.NotFound();
    }

    private static Task<IResult> PublishAsync(
        string model,
        int year,
        string? inovasi,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MoveAsync(
            (model, year, inovasi),
            request,
            db,
            visit,
            s => s.Publish(visit.Now),
            ("scorecard.published", "menerbitkan", "published"),
            cancel
        );

    private static Task<IResult> WithdrawAsync(
        string model,
        int year,
        string? inovasi,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MoveAsync(
            (model, year, inovasi),
            request,
            db,
            visit,
            s => s.Withdraw(),
            ("scorecard.withdrawn", "menarik kembali", "took back"),
            cancel
        );

    private static async Task<IResult> MoveAsync(
        (string Model, int Year, string? Innovation) of,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Action<ScoreSheet> move,
        (string Name, string Id, string En) words,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (
            await SheetView.FindAsync(db, visit, of.Model, of.Year, of.Innovation, cancel)
            is not { Sheet: { } shown } view
        )
            return Results.NotFound();
        if (view.Model.Draft)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var sheet = await db.ScoreSheets.AsTracking().SingleAsync(s => s.Id == shown.Id, cancel);
        if (Versions.Of(form) != sheet.Version)
            return Results.StatusCode(StatusCodes.Status409Conflict);
        move(sheet);
        try
        {
            await db.SaveActAsync(
                new(
                    words.Name,
                    Visibility.Public,
                    $"{words.Id} kartu nilai {view.Model.Name.Id} {of.Year}",
                    $"{words.En} the scorecard {view.Model.Name.En} {of.Year}"
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.StatusCode(StatusCodes.Status409Conflict);
        }
        return new SeeOther(ScorecardLinks.Sheet(visit.Region, of.Model, of.Year, view.Of));
    }
}

/// <summary>The innovations a model asks about, with what is known of each.</summary>
public sealed record InnovationList(
    Visit Visit,
    ScoringModel Model,
    int Year,
    IReadOnlyList<(int Number, string Title, SheetScore Score)> Rows
)
{
    /// <summary>What the maturity of those that are graded gives in the index, of 44.4.</summary>
    public decimal OfIndex =>
        InnovationIndex.Of(
            0,
            [.. Rows.Where(r => r.Score.Counted > 0).Select(r => r.Score.Index ?? 0)],
            Model.LeastDivisor,
            coversBasicServices: false
        );

    public static async Task<InnovationList> LoadAsync(
        GotongDb db,
        Visit visit,
        ScoringModel model,
        int year,
        CancellationToken cancel
    )
    {
        var heads = await db
            .Initiatives.VisibleTo(visit.Actor)
            .Where(i => i.SubmittedAt != null && i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .Select(i => new { i.Number, i.Title })
            .ToListAsync(cancel);
        var answers = await db
            .ScoreAnswers.AsNoTracking()
            .Where(a => a.Sheet.Model == model.Key && a.Sheet.Year == year && a.Score != null)
            .Select(a => new
            {
                a.Id,
                a.Sheet.Innovation,
                a.Indicator,
                a.Score,
            })
            .ToListAsync(cancel);
        var shown = await ShownEvidence.OfAsync(db, [.. answers.Select(a => a.Id)], cancel);
        var counted = answers.Where(a => shown.Contains(a.Id)).ToLookup(a => a.Innovation);
        return new(
            visit,
            model,
            year,
            [
                .. heads.Select(h =>
                {
                    var scores = counted[h.Number].ToDictionary(a => a.Indicator, a => a.Score);
                    return (h.Number, h.Title, SheetScore.Of(model, i => scores.GetValueOrDefault(i.Key)));
                }),
            ]
        );
    }
}
