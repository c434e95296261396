using System.Text.Json;
using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>What happened, from the ledger, in the reader's language. Newest first; only what the reader may read.</summary>
public static class History
{
    private const int Most = 50;

    /// <summary>The acts that touched one record.</summary>
    public static Task<IReadOnlyList<HistoryRow>> Of(
        GotongDb db,
        Actor reader,
        Guid recordId,
        CancellationToken cancel
    ) =>
        RowsAsync(
            db,
            db.Set<LedgerEntry>()
                .Where(e => e.Touches.Any(t => t.RecordId == recordId))
                .Where(e => reader.IsMember || e.Visibility == Visibility.Public)
                .OrderByDescending(e => e.Position)
                .Take(Most),
            cancel
        );

    /// <summary>The newest public acts of the region, for its first page.</summary>
    public static Task<IReadOnlyList<HistoryRow>> Latest(
        GotongDb db,
        DateTimeOffset since,
        int take,
        CancellationToken cancel
    ) =>
        RowsAsync(
            db,
            db.Set<LedgerEntry>()
                .Where(e => e.Visibility == Visibility.Public && e.At >= since)
                .OrderByDescending(e => e.Position)
                .Take(take),
            cancel
        );

    private static async Task<IReadOnlyList<HistoryRow>> RowsAsync(
        GotongDb db,
        IQueryable<LedgerEntry> acts,
        CancellationToken cancel
    )
    {
        var accounts = db.Accounts;
        var entries = await acts.Select(e => new
            {
                e.At,
                Name = accounts.Where(a => a.Id == e.ActorId).Select(a => a.Name).FirstOrDefault(),
                Json = e.Payload == null ? null : e.Payload.Json,
            })
            .ToListAsync(cancel);
        return [.. entries.Select(e => Row(e.Name, e.At, e.Json))];
    }

    private static HistoryRow Row(string? name, DateTimeOffset at, string? payload)
    {
        if (payload is null)
            return new(name ?? "", at, T("isi catatan ini sudah dihapus", "what this entry said was erased"));
        using var json = JsonDocument.Parse(payload);
        var root = json.RootElement;
        return new(
            name ?? Text(root, "agent") ?? "Gotong",
            at,
            Text(root, T("id", "en")) ?? "",
            root.TryGetProperty("detail", out var detail) && detail.ValueKind == JsonValueKind.Object
                ? Text(detail, "reason")
                : null
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
