using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives;

/// <summary>The history of a record with the names of those who acted.</summary>
public static class RecordHistory
{
    public static async Task<IReadOnlyList<HistoryRow>> RowsAsync(
        GotongDb db,
        Guid recordId,
        bool publicOnly,
        int take,
        CancellationToken cancel
    )
    {
        var entries = await History.Of(db, recordId, publicOnly, take, cancel);
        var actors = entries.Select(e => e.ActorId).Distinct().ToList();
        var names = await db
            .Accounts.Where(a => actors.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        return
        [
            .. entries.Select(e => new HistoryRow(
                names.GetValueOrDefault(e.ActorId) ?? e.Agent ?? "Gotong",
                e.At,
                e.What,
                e.Reason
            )),
        ];
    }
}
