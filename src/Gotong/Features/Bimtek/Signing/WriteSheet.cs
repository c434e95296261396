using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>The words and signers of a sheet, until it is fixed.</summary>
public static class WriteSheet
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.NewSheetPath, NewAsync).Allow(BimtekPermissions.Run);
        region.MapForm(BimtekLinks.NewSheetPath, AddAsync).Allow(BimtekPermissions.Run);
        region.MapGet(BimtekLinks.WriteSheetPath, AskAsync).Allow(BimtekPermissions.Run);
        region.MapForm(BimtekLinks.WriteSheetPath, SaveAsync).Allow(BimtekPermissions.Run);
    }

    private static async Task<IResult> NewAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Answer(new(visit.Region, null, await SheetForm.DefaultAsync(db, visit, cancel)), StatusCodes.Status200OK);

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var view = new SheetFormView(visit.Region, null, SheetForm.Of(form)) { Key = form[FormFields.Key] };
        var (day, signers, errors) = await view.Form.ReadAsync(db, cancel);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        var stage = await view.Form.StageAsync(db, cancel);
        var number = await db.AddNumberedAsync(
            () => db.CommitmentSheets.MaxAsync(s => (int?)s.Number, cancel),
            next =>
            {
                var sheet = new CommitmentSheet { RegionId = visit.Region.Id, Number = next };
                sheet.Write(view.Form.Title, day, view.Form.Text, signers, stage);
                db.Add(sheet);
                return Task.FromResult(Written(sheet));
            },
            cancel
        );
        return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        return sheet.IsFixed
            ? new SeeOther(BimtekLinks.Sheet(visit.Region, number))
            : Answer(new(visit.Region, sheet, await SheetForm.OfAsync(db, sheet, cancel)), StatusCodes.Status200OK);
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
        if (await ShowSheets.FindAsync(db, number, cancel) is not { } sheet)
            return Results.NotFound();
        var view = new SheetFormView(visit.Region, sheet, SheetForm.Of(form)) { Key = form[FormFields.Key] };
        if (sheet.IsFixed || Versions.Of(form) != sheet.Version)
            return await ConflictAsync(db, view, cancel);
        var (day, signers, errors) = await view.Form.ReadAsync(db, cancel);
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        var stage = await view.Form.StageAsync(db, cancel);
        sheet.Write(view.Form.Title, day, view.Form.Text, signers, stage);
        try
        {
            await db.SaveActAsync(Written(sheet), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await ShowSheets.FindAsync(db, number, cancel);
            return await ConflictAsync(db, view with { Sheet = now }, cancel);
        }
        return new SeeOther(BimtekLinks.Sheet(visit.Region, number));
    }

    private static async Task<IResult> ConflictAsync(GotongDb db, SheetFormView view, CancellationToken cancel) =>
        Answer(view with { Saved = await SheetForm.OfAsync(db, view.Sheet!, cancel) }, StatusCodes.Status409Conflict);

    private static Act Written(CommitmentSheet sheet) =>
        new(
            "sheet.written",
            Visibility.Region,
            $"menulis lembar komitmen {sheet.Number}",
            $"wrote commitment sheet {sheet.Number}"
        );

    private static IResult Answer(SheetFormView view, int status) =>
        Page.Of<SheetFormPage>(new { Model = view }, status);
}

/// <param name="Sheet">Null: a new one.</param>
public sealed record SheetFormView(Region Region, CommitmentSheet? Sheet, SheetForm Form)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public SheetForm? Saved { get; init; }
}
