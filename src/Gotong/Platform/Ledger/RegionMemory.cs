using System.Runtime.CompilerServices;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Gotong.Platform.Ledger;

/// <summary>
/// What the lists and counts of a region are made from, kept in memory until its next act. The end of the chain is read
/// each time, so that a command or another node is seen; what follows the clock is read anew after a few minutes.
/// </summary>
public sealed class RegionMemory : IDisposable
{
    private const int MostRows = 400_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostRows });

    /// <param name="load">Reads it from the region that was entered, for all readers of this part alike.</param>
    /// <param name="rows">How many rows it holds: the memory is shared by all regions.</param>
    /// <param name="part">Distinguishes several of one kind, such as what different people see.</param>
    public async Task<T> RecallAsync<T>(
        GotongDb db,
        Func<Task<T>> load,
        Func<T, int> rows,
        CancellationToken cancel,
        string part = ""
    )
        where T : class
    {
        await db.Database.OpenConnectionAsync(cancel);
        // Read before the data: an act in between makes it too new, never too old.
        var position = await PositionAsync(db, cancel);
        if (Find<T>(db, part, position) is { } known)
            return known;
        var fresh = await load();
        using var entry = _known.CreateEntry((typeof(T), db.RegionId, part));
        entry.Size = 1 + rows(fresh);
        entry.AbsoluteExpirationRelativeToNow = Longest;
        entry.Value = new StrongBox<(long, T)>((position, fresh));
        return fresh;
    }

    /// <summary>For who needs a small part of it, and reads that alone when the whole is not known: then null.</summary>
    public async Task<T?> KnownAsync<T>(GotongDb db, CancellationToken cancel, string part = "")
        where T : class => Find<T>(db, part, await PositionAsync(db, cancel));

    private static Task<long> PositionAsync(GotongDb db, CancellationToken cancel) =>
        db.Set<LedgerHead>().Select(h => h.Position).SingleOrDefaultAsync(cancel);

    private T? Find<T>(GotongDb db, string part, long position)
        where T : class =>
        _known.TryGetValue((typeof(T), db.RegionId, part), out StrongBox<(long At, T What)>? known)
        && known!.Value.At == position
            ? known.Value.What
            : null;

    public void Dispose() => _known.Dispose();
}
