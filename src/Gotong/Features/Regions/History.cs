using System.Text.Json;
using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>What happened to a record, from the ledger, in the reader's language. Newest first.</summary>
public static class History
{
    private const int Most = 50;

    /// <summary>Who is no member of the region reads only what is public.</summary>
    public static async Task<IReadOnlyList<HistoryRow>> Of(
        GotongDb db,
        Actor reader,
        Guid recordId,
        CancellationToken cancel
    )
    {
        var entries = await (
            from touch in db.Set<LedgerTouch>()
            join entry in db.Set<LedgerEntry>()
                on new { touch.RegionId, touch.Position } equals new { entry.RegionId, entry.Position }
            where touch.RecordId == recordId && (reader.IsMember || entry.Visibility == Visibility.Public)
            orderby entry.Position descending
            select new
            {
                entry.At,
                entry.ActorId,
                Payload = entry.Payload == null ? null : entry.Payload.Json,
            }
        )
            .Take(Most)
            .AsNoTracking()
            .ToListAsync(cancel);
        var actors = entries.Select(e => e.ActorId).Distinct().ToList();
        var names = await db
            .Accounts.Where(a => actors.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        return
        [
            .. entries.Select(e =>
            {
                var (sentence, agent) = Said(e.Payload);
                var name = names.GetValueOrDefault(e.ActorId);
                return new HistoryRow(name ?? agent ?? Platform.Web.Words.T("Seseorang", "Somebody"), e.At, sentence);
            }),
        ];
    }

    private static (string Sentence, string? Agent) Said(string? payload)
    {
        if (payload is null)
            return (
                Platform.Web.Words.T("(isi catatan ini telah dihapus)", "(the words of this entry were erased)"),
                null
            );
        using var json = JsonDocument.Parse(payload);
        var agent = json.RootElement.TryGetProperty("agent", out var name) ? name.GetString() : null;
        return (json.RootElement.GetProperty(Platform.Web.Words.T("id", "en")).GetString() ?? "", agent);
    }
}
