using System.Text.Json;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Ledger;

/// <summary>The acts that touched one record, newest first.</summary>
public static class History
{
    public static async Task<IReadOnlyList<HistoryEntry>> Of(
        GotongDb db,
        Guid recordId,
        bool publicOnly,
        int take = 100,
        CancellationToken cancel = default
    )
    {
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => e.Touches.Any(t => t.RecordId == recordId))
            .Where(e => !publicOnly || e.Visibility == Visibility.Public)
            .OrderByDescending(e => e.Position)
            .Take(take)
            .Select(e => new
            {
                e.ActorId,
                e.At,
                e.Payload!.Json,
            })
            .ToListAsync(cancel);
        return [.. entries.Select(e => Read(e.ActorId, e.At, e.Json))];
    }

    private static HistoryEntry Read(Guid actor, DateTimeOffset at, string? json)
    {
        if (json is null)
            return new(
                actor,
                null,
                at,
                Words.T("isi catatan ini sudah dihapus", "what this entry said was erased"),
                null
            );
        using var payload = JsonDocument.Parse(json);
        var root = payload.RootElement;
        return new(
            actor,
            Text(root, "agent"),
            at,
            Text(root, Words.English ? "en" : "id") ?? "",
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

/// <param name="Agent">Name of a job or of the command line, when no account acted.</param>
/// <param name="Reason">Why, when the act gave a reason.</param>
public sealed record HistoryEntry(Guid ActorId, string? Agent, DateTimeOffset At, string What, string? Reason);
