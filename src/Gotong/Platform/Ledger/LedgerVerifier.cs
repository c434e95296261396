using System.Text.Json;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Ledger;

/// <summary>Whose chain: a region and its code. The operator's has the empty id.</summary>
public sealed record Chain(Guid RegionId, string Region)
{
    public static readonly Chain Operator = new(Guid.Empty, "operator");
}

/// <param name="Hash">Of the last entry that holds.</param>
public sealed record ChainReport(string Region, long Entries, string Hash, BrokenEntry? Broken)
{
    public bool Ok => Broken is null;
}

/// <summary>The first entry that does not hold, and what about it.</summary>
public sealed record BrokenEntry(long Position, Fault Reason);

public enum Fault
{
    /// <summary>There is no entry with this number.</summary>
    Missing,

    /// <summary>The stored text is not one.</summary>
    Text,

    /// <summary>The hash is not that of the text.</summary>
    Hash,

    /// <summary>It does not follow the entry before it.</summary>
    Order,

    /// <summary>A column says something else than the text.</summary>
    Column,

    /// <summary>What it says is not what was sealed.</summary>
    Payload,

    /// <summary>The list of records it touched is not what was sealed.</summary>
    Touches,

    /// <summary>The chain's end points elsewhere: entries were cut off.</summary>
    Head,
}

/// <summary>Walks a chain from its start. Reads only; an erased payload is no fault.</summary>
public static class LedgerVerifier
{
    public static async Task<ChainReport> VerifyAsync(GotongDb db, Chain chain, CancellationToken cancel = default)
    {
        db.Tenant.Enter(chain.RegionId);
        var previous = new Previous(0, Link.Start, 0);
        var head = await Head(db).SingleOrDefaultAsync(cancel);
        var end = head?.Position ?? 0;
        var entries = db.Set<LedgerEntry>()
            .AsNoTracking()
            .Include(e => e.Payload)
            .Include(e => e.Touches)
            .OrderBy(e => e.Position)
            .AsSingleQuery()
            .AsAsyncEnumerable();
        var beyond = false;
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            if (entry.Position > end && previous.Position == end)
            {
                beyond = true;
                break;
            }
            if (FaultOf(entry, previous, chain) is { } fault)
                return Broken(fault == Fault.Missing ? previous.Position + 1 : entry.Position, fault);
            var lastPublic = entry.Visibility == Visibility.Public ? entry.Position : previous.Public;
            previous = new(entry.Position, entry.Hash, lastPublic);
        }
        // Others may have appended meanwhile; then the end has moved too.
        if (beyond && !await Head(db).AnyAsync(h => h.Position > end, cancel))
            return Broken(end + 1, Fault.Head);
        if (previous != new Previous(end, head?.Hash ?? Link.Start, head?.PublicPosition ?? 0))
            return Broken(Math.Min(previous.Position, end) + 1, Fault.Head);
        return new(chain.Region, previous.Position, previous.Hash, null);

        ChainReport Broken(long position, Fault fault) =>
            new(chain.Region, previous.Position, previous.Hash, new BrokenEntry(position, fault));
    }

    private static Fault? FaultOf(LedgerEntry entry, Previous previous, Chain chain)
    {
        if (entry.Position != previous.Position + 1)
            return Fault.Missing;
        if (Link.Parse(entry.Text) is not { } link)
            return Fault.Text;
        if (Link.Sha256(entry.Text) != entry.Hash)
            return Fault.Hash;
        if (link.PreviousHash != previous.Hash)
            return Fault.Order;
        var columns = (entry.RegionId, entry.Position, entry.At, entry.ActorId, entry.Visibility);
        if (
            columns != (link.RegionId, link.Position, link.At, link.ActorId, link.Visibility)
            || link.RegionId != chain.RegionId
        )
            return Fault.Column;
        return entry.Payload is { } payload ? FaultOf(payload, entry, link) : null;
    }

    private static Fault? FaultOf(LedgerPayload payload, LedgerEntry entry, Link link)
    {
        if (Link.Sha256(payload.Salt + payload.Json) != link.PayloadHash)
            return Fault.Payload;
        using var json = JsonDocument.Parse(payload.Json);
        if (json.RootElement.GetProperty("act").GetString() != entry.Name)
            return Fault.Column;
        var touched = json.RootElement.GetProperty("records").Deserialize<Touch[]>(LedgerWriter.Json)!;
        var listed = entry.Touches.Select(t => new Touch(t.RecordType, t.RecordId, t.RecordVersion));
        return touched.ToHashSet().SetEquals(listed) ? null : Fault.Touches;
    }

    private static IQueryable<LedgerHead> Head(GotongDb db) => db.Set<LedgerHead>().AsNoTracking();

    private sealed record Previous(long Position, string Hash, long Public);
}
