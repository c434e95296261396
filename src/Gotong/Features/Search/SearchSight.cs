using Gotong.Features.Books;
using Gotong.Features.Decisions;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Meetings;
using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Search;

/// <summary>What a visitor may see of what can be found: the rule of each record's own feature.</summary>
public sealed class SearchSight(GotongDb db, InitiativeIndexes indexes, RegionMemory memory)
{
    public async Task<Predicate<SearchEntry>> OfAsync(Actor actor, CancellationToken cancel)
    {
        var initiatives = await InitiativesAsync(actor, cancel);
        var plans = PlanShelf.Standing(
            await db.Rpjmds.AsNoTracking().Where(r => actor.IsInside || r.PublishedAt != null).ToListAsync(cancel)
        );
        if (actor.IsMember)
        {
            var meetings = await db
                .Meetings.Where(ShowMeetings.IsSeenBy(actor))
                .Select(m => m.Id)
                .ToHashSetAsync(cancel);
            var decisions = await DecisionsAsync(actor, cancel);
            return e =>
                e.Kind switch
                {
                    SearchKind.Meeting => meetings.Contains(e.RecordId),
                    SearchKind.Decision => decisions.Contains(e.RecordId),
                    SearchKind.Forum => false,
                    SearchKind.Initiative => initiatives is null || initiatives.Contains(e.RecordId),
                    SearchKind.Priority or SearchKind.Indicator => plans.Contains(e.PlanId),
                    _ => true,
                };
        }
        var organizations = await OrganizationsAsync(actor, cancel);
        var book = await BookLoader.IsPublicAsync(db, cancel);
        return e =>
            e.Kind switch
            {
                SearchKind.Initiative => initiatives is null || initiatives.Contains(e.RecordId),
                SearchKind.Priority or SearchKind.Indicator => plans.Contains(e.PlanId),
                SearchKind.Organization => organizations.Contains(e.RecordId),
                SearchKind.Book => book,
                SearchKind.Forum => true, // only what was published is read as such
                _ => false,
            };
    }

    /// <summary>Null: all of them.</summary>
    private async Task<HashSet<Guid>?> InitiativesAsync(Actor actor, CancellationToken cancel)
    {
        if (InitiativePermissions.Sees(actor) is not { } sees)
            return null;
        var index = await indexes.HereAsync(cancel);
        return [.. index.All.Where(i => sees(i)).Select(i => i.Id)];
    }

    private async Task<HashSet<Guid>> DecisionsAsync(Actor actor, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var all = await db
            .Decisions.AsNoTrackingWithIdentityResolution()
            .Include(d => d.Opener)
            .Include(d => d.Voters)
            .AsSplitQuery()
            .ToListAsync(cancel);
        return [.. all.Where(d => DecisionPermissions.MaySee(actor, d, now)).Select(d => d.Id)];
    }

    private async Task<HashSet<Guid>> OrganizationsAsync(Actor actor, CancellationToken cancel)
    {
        var index = await OrganizationIndex.HereAsync(db, memory, cancel);
        var sees = OrganizationIndex.Sees(actor);
        return [.. index.Table.Rows.Where(o => sees is null || sees(o)).Select(o => o.Id)];
    }
}
