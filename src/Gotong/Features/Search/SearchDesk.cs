using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Search;

/// <summary>
/// Finds in all that the visitor may see. The words are kept in memory; before each search the ledger says which
/// records were touched since, by whomever and on whichever node, and only those are read again.
/// </summary>
public sealed class SearchDesk(GotongDb db, Visit visit, SearchMemory memory, SearchSight sight, TalkSight talk)
{
    private const int MostTouched = 5_000;

    public async Task<TextHits<SearchEntry>> FindAsync(string query, CancellationToken cancel)
    {
        var sees = await sight.OfAsync(visit.Actor, cancel);
        var region = memory.Of(db.RegionId);
        while (true)
        {
            var found = await InTurnAsync(region, query, e => sees(e) && talk.Sees(e), cancel);
            // Who may read which talk is asked outside the turn, so that one search does not hold up the others.
            if (!await talk.LearnAsync(visit, cancel))
                return found;
        }
    }

    private async Task<TextHits<SearchEntry>> InTurnAsync(
        RegionSearch region,
        string query,
        Predicate<SearchEntry> sees,
        CancellationToken cancel
    )
    {
        await region.Turn.WaitAsync(cancel);
        try
        {
            await RefreshAsync(region, cancel);
            return TextSearch.Find(region.Index, query, sees, SearchEntry.Compare);
        }
        finally
        {
            region.Turn.Release();
        }
    }

    private async Task RefreshAsync(RegionSearch region, CancellationToken cancel)
    {
        // Read before the records: what changes in between is touched again at a later position.
        var position = await db.Set<LedgerHead>().Select(h => h.Position).SingleOrDefaultAsync(cancel);
        if (region.Position == position)
            return;
        var touched = await TouchedAsync(region, position, cancel);
        if (touched is null)
        {
            region.Index = new();
            await new SearchReader(db, region.Index).ReadAllAsync(cancel);
        }
        else
            await new SearchReader(db, region.Index).ReadAgainAsync(touched, cancel);
        region.Position = position;
    }

    /// <summary>Null: all is to be read.</summary>
    private async Task<ILookup<string, Guid>?> TouchedAsync(
        RegionSearch region,
        long position,
        CancellationToken cancel
    )
    {
        if (region.Position == RegionSearch.Unread || region.Position > position || region.Index.IsWorn)
            return null;
        var known = region.Position;
        var touched = await db.Set<LedgerTouch>()
            .Where(t => t.Position > known && t.Position <= position)
            .Select(t => new { t.RecordType, t.RecordId })
            .Distinct()
            .Take(MostTouched + 1)
            .ToListAsync(cancel);
        return touched.Count > MostTouched ? null : touched.ToLookup(t => t.RecordType, t => t.RecordId);
    }
}
