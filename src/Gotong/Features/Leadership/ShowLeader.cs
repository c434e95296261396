using Gotong.Features.Decisions;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Leadership;

/// <summary>Where the masterplan stands, what waits for the reader, what was promised, what is late and who can unblock it, one good news.</summary>
public static class ShowLeader
{
    private static readonly TimeSpan RecentDecisions = TimeSpan.FromDays(30);

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(LeaderLinks.PagePath, HandleAsync).Allow(LeaderPermissions.Read);

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        InitiativeIndexes indexes,
        IEnumerable<WaitingSource> sources,
        CancellationToken cancel
    )
    {
        // What waits is read each time: a vote or an opened letter leaves no act behind.
        var waiting = new List<WaitingItem>();
        foreach (var source in sources)
            waiting.AddRange(await source.FindAsync(db, visit.Region, visit.Actor, cancel));
        var since = visit.Now - RecentDecisions;
        var decisions = await DecisionLists.VisibleAsync(
            db,
            visit,
            cancel,
            all =>
                all.Where(d =>
                    d.State == DecisionState.Open || (d.State == DecisionState.Closed && d.ClosedAt >= since)
                )
        );
        return Page.Of<LeaderPage>(
            new
            {
                Model = new LeaderView(
                    visit,
                    await LeaderDrafting.HereAsync(db, memory, indexes, visit, cancel),
                    await LeaderGround.HereAsync(db, memory, visit.Region, cancel),
                    [.. waiting.OrderBy(w => w.Since)],
                    [
                        .. decisions.OrderBy(d =>
                            d.Waits ? 0
                            : d.IsOpen ? 1
                            : 2
                        ),
                    ]
                ),
            }
        );
    }
}

/// <param name="Decisions">Open, or closed of late; those that wait for the reader's vote first.</param>
public sealed record LeaderView(
    Visit Visit,
    LeaderDrafting Drafting,
    LeaderGround Ground,
    IReadOnlyList<WaitingItem> Waiting,
    IReadOnlyList<DecisionSight> Decisions
);
