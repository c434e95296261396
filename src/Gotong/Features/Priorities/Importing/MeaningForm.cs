using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>What was changed in the picture of a file is kept; then the file is read again.</summary>
internal static class MeaningForm
{
    public const string SheetBefore = "lembar-kini";
    public const string HeaderBefore = "judul-kini";
    public const string CellBefore = "isi-kini";

    public static async Task<IResult> KeepAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is null)
            return Results.NotFound();
        var form = request.Form;
        var query = PreviewQuery.Of(form);
        if (query.Edited is { } cell && query.Cells.GetValueOrDefault(cell) is { } text && Same(text, form[CellBefore]))
            query = query with { Cells = query.Cells.Where(c => c.Key != cell).ToDictionary() };
        if (query.Sheet is not null && query.Sheet != form[SheetBefore])
            query = new(new Dictionary<int, ColumnRole>(), query.FirstYear, query.LastYear) { Sheet = query.Sheet };
        else if ($"{query.HeaderFirst}-{query.HeaderLast}" != form[HeaderBefore])
            query = query with { Mapping = new Dictionary<int, ColumnRole>() };
        if (query.HeaderLast < query.HeaderFirst)
            query = query with { HeaderLast = query.HeaderFirst };
        await ImportDrafts.KeepAsync(db, visit, hash, query, cancel);
        return new SeeOther(PriorityLinks.Preview(visit.Region, hash) + "#gambar");
    }

    public static async Task<IResult> ForgetAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        var query = await ImportDrafts.QueryAsync(db, visit, hash, [], cancel);
        var (_, _, memory) = await ColumnMemories.ReadAsync(db, visit.Region, file, query, cancel);
        if (memory is not null)
            await ColumnMemories.ForgetAsync(db, memory, cancel);
        return new SeeOther(PriorityLinks.Preview(visit.Region, hash) + "#gambar");
    }

    private static bool Same(string text, string? before) =>
        text.ReplaceLineEndings("\n").Trim() == (before ?? "").ReplaceLineEndings("\n").Trim();
}
