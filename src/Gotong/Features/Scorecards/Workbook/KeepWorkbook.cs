using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Dossier;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Workbook;

/// <summary>The ministry's current workbook: brought once, its cells mapped once, filled as often as one likes.</summary>
public static class KeepWorkbook
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ScorecardLinks.WorkbookPath, ShowAsync).Allow(Access.Members);
        region.MapForm(ScorecardLinks.WorkbookPath, TakeAsync).TakesFiles().Allow(ScorecardPermissions.Confirm);
        region.MapForm(ScorecardLinks.WorkbookCellsPath, MapCellsAsync).Allow(ScorecardPermissions.Confirm);
        region.MapGet(ScorecardLinks.FilledPath, FillAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ShowAsync(
        string model,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await WorkbookView.FindAsync(db, visit, installation, model, cancel) is { } view
            ? view.Page()
            : Results.NotFound();

    private static async Task<IResult> TakeAsync(
        string model,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await WorkbookView.FindAsync(db, visit, installation, model, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        if (Versions.Of(form) != (view.Book?.Version ?? 0))
            return view.Page(StatusCodes.Status409Conflict, hasMovedOn: true);
        if (form.Files["file"] is not { Length: > 0 } file)
            return Refused(T("Berkas: pilih buku kerja Excel (.xlsx).", "File: choose an Excel workbook (.xlsx)."));
        if (!Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            return Refused(T("Berkas: hanya buku kerja Excel (.xlsx).", "File: only an Excel workbook (.xlsx)."));
        if (EvidenceFile.Problem(file) is { } problem)
            return Refused(problem);
        StoredFile stored;
        try
        {
            await using var content = file.OpenReadStream();
            stored = await new FileStore(installation, visit.Region.Id).SaveReadAsync(
                content,
                file.FileName,
                stream =>
                {
                    using var table = TableFile.Open(stream, file.FileName);
                    table.FirstWithData();
                },
                cancel
            );
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
        var book = view.Book;
        if (book is null)
            db.Add(book = new() { RegionId = visit.Region.Id, Model = model });
        book.Take(stored.Hash, stored.Name, visit.Actor.MemberId, visit.Now);
        return await SaveAsync(
            db,
            view,
            new(
                "scorecard.workbook",
                Visibility.Region,
                $"membawa buku kerja {view.Model.Name.Id}",
                $"brought the workbook of {view.Model.Name.En}"
            ),
            cancel
        );

        IResult Refused(string why)
        {
            view.FileErrors.Add("file", why);
            return view.Page(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<IResult> MapCellsAsync(
        string model,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await WorkbookView.FindAsync(db, visit, installation, model, cancel) is not { Book: { } book } found)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var view = found with { Posted = WorkbookMap.Of(form, found.Model) };
        if (Versions.Of(form) != book.Version)
            return view.Page(StatusCodes.Status409Conflict, hasMovedOn: true);
        var cells = WorkbookMap.Check(view, view.Posted);
        if (view.MapErrors.Any)
            return view.Page(StatusCodes.Status422UnprocessableEntity);
        book.Map(cells, visit.Actor.MemberId, visit.Now);
        return await SaveAsync(
            db,
            view,
            new(
                "scorecard.mapped",
                Visibility.Region,
                $"menetapkan {cells.Count} sel buku kerja {view.Model.Name.Id}",
                $"mapped {cells.Count} cells of the workbook of {view.Model.Name.En}"
            ),
            cancel
        );
    }

    private static async Task<IResult> SaveAsync(GotongDb db, WorkbookView view, Act act, CancellationToken cancel)
    {
        try
        {
            await db.SaveActAsync(act, cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return view.Page(StatusCodes.Status409Conflict, hasMovedOn: true);
        }
        return new SeeOther(ScorecardLinks.Workbook(view.Visit.Region, view.Model));
    }

    private static async Task<IResult> FillAsync(
        string model,
        int year,
        string? inovasi,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await SheetView.FindAsync(db, visit, model, year, inovasi, cancel, propose: false) is not { } sheet
            || await WorkbookView.FindAsync(db, visit, installation, model, cancel)
                is not { Book: { Cells.Count: > 0 } book, Stored: { } stored }
        )
            return Results.NotFound();
        var filled = new MemoryStream();
        await using (var source = stored.Open())
            await source.CopyToAsync(filled, cancel);
        WorkbookFiller.Fill(filled, Values(sheet, book));
        return Results.File(filled.ToArray(), SheetFile.ContentType, book.FileName);
    }

    /// <summary>What nobody answered leaves its cell as it is.</summary>
    private static IEnumerable<(CellPlace, object)> Values(SheetView sheet, ScoreWorkbook book)
    {
        foreach (var cell in book.Cells)
        {
            if (
                CellPlace.Read(cell.Address) is not { } place
                || sheet.Model.Indicator(cell.Indicator) is not { } indicator
            )
                continue;
            var answer = sheet.AnswerTo(indicator);
            object? value = cell.Field switch
            {
                WorkbookField.Score => answer?.Score,
                WorkbookField.Reason => answer?.Reason is { Length: > 0 } reason ? reason : null,
                _ => DossierTable.Evidence(sheet, indicator) is { Length: > 0 } evidence ? evidence : null,
            };
            if (value is not null)
                yield return (place, value);
        }
    }
}
