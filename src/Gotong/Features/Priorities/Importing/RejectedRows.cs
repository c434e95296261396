using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>The rows that were not fully read, as they stood in the file, each with the reason.</summary>
internal static class RejectedRows
{
    public static async Task<IResult> DownloadAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        var query = await ImportDrafts.QueryAsync(db, visit, hash, request.Query, cancel);
        var draft = (await ColumnMemories.ReadAsync(db, visit.Region, file, query, cancel)).Read.Draft;
        var header = draft
            .Columns.Select(c => c.Header)
            .Append(Words.T("Baris", "Row"))
            .Append(Words.T("Alasan", "Reason"));
        var rows = draft.RejectedRows.Select(r =>
            draft
                .Columns.Select(c => c.Index < r.Cells.Count ? r.Cells[c.Index] : "")
                .Append(Numbers.Text((long)r.Row))
                .Append(r.Reason)
        );
        IEnumerable<string>[] all = [header, .. rows];
        return request.Path.Value!.EndsWith(".csv", StringComparison.Ordinal)
            ? Results.File(CsvFile.Write(all), CsvFile.ContentType, Words.T("baris-ditolak.csv", "rejected-rows.csv"))
            : Results.File(
                SheetFile.Write(Words.T("Ditolak", "Rejected"), all),
                SheetFile.ContentType,
                Words.T("baris-ditolak.xlsx", "rejected-rows.xlsx")
            );
    }
}
