using System.Collections.Concurrent;
using System.Globalization;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>
/// What public pages of a region depend on: the region itself, its last public ledger entry and its own day. Read from
/// the database, so that another node or a command is seen; a quarter of a second old at most, so that it costs nothing.
/// </summary>
public sealed class PublicState(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromMilliseconds(250);
    private readonly ConcurrentDictionary<string, (long Read, PublicRegion Region)> _known = new(
        StringComparer.Ordinal
    );

    public async ValueTask<PublicRegion?> OfAsync(string regionCode, CancellationToken cancel)
    {
        if (JustRead(regionCode) is { } known)
            return known;
        var read = clock.GetTimestamp();
        var region = await ReadAsync(regionCode, cancel);
        if (region is not null)
            _known[regionCode] = (read, region);
        return region;
    }

    /// <summary>Null when it must be read anew.</summary>
    public PublicRegion? JustRead(string regionCode) =>
        _known.TryGetValue(regionCode, out var known) && clock.GetElapsedTime(known.Read) < Age ? known.Region : null;

    private async Task<PublicRegion?> ReadAsync(string regionCode, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == regionCode, cancel);
        if (region is null)
            return null;
        db.Tenant.Enter(region.Id);
        var position = await db.Set<LedgerHead>().Select(h => h.PublicPosition).SingleOrDefaultAsync(cancel);
        return new(
            region,
            string.Create(CultureInfo.InvariantCulture, $"{position} {region.Version} {region.Today(clock):yyyy-MM-dd}")
        );
    }
}

/// <summary>A region as strangers see it, and the mark of its state: another mark, other pages.</summary>
public sealed record PublicRegion(Region Region, string Mark);
