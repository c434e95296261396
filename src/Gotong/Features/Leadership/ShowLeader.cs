using Gotong.Features.Bimtek;
using Gotong.Features.Collaboration;
using Gotong.Features.Decisions;
using Gotong.Features.Initiatives.Coverage;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Leadership;

/// <summary>Where the masterplan stands, what waits for the reader, what was promised, what is late and who can unblock it.</summary>
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
        var waiting = new List<WaitingItem>();
        foreach (var source in sources)
            waiting.AddRange(await source.FindAsync(db, visit.Region, visit.Actor, cancel));
        var index = await indexes.HereAsync(cancel);
        var coverage = await LoadCoverage.ForAsync(db, memory, index, visit.Actor, visit.Today.Year, cancel);
        var promises = await db
            .Commitments.AsNoTracking()
            .Where(c => c.AgreedAt != null)
            .Whole()
            .OrderBy(c => c.Number)
            .ToListAsync(cancel);
        var requests = await db
            .Requests.AsNoTracking()
            .Where(r => r.State == RequestState.Waiting)
            .Include(r => r.Organization)
            .Include(r => r.Initiative.LeadOrganization)
            .OrderBy(r => r.DueOn)
            .ToListAsync(cancel);
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
                    await ProcessStanding.LoadAsync(db, visit.Region, cancel),
                    coverage is null ? null : Weave.Of(coverage.Coverage, visit.Region).Finding,
                    [.. waiting.OrderBy(w => w.Since)],
                    [.. promises.Select(c => new Promise(c, true, visit.Today))],
                    [.. requests.Where(r => r.Level(visit.Today) != RequestLevel.Organization)],
                    [
                        .. (await RhythmReader.ReadAsync(db, visit.Region, cancel))
                            .Where(b => b.Rhythm.State == RhythmState.Past)
                            .Select(b => b.Sentence),
                    ],
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

/// <param name="Finding">What the weave of the masterplan says.</param>
/// <param name="Risen">Requests nobody answered in time.</param>
/// <param name="NotMeeting">Of each body that has not met for its period, a sentence.</param>
/// <param name="Decisions">Open, or closed of late; those that wait for the reader's vote first.</param>
public sealed record LeaderView(
    Visit Visit,
    ProcessStanding? Process,
    string? Finding,
    IReadOnlyList<WaitingItem> Waiting,
    IReadOnlyList<Promise> Promises,
    IReadOnlyList<Request> Risen,
    IReadOnlyList<string> NotMeeting,
    IReadOnlyList<DecisionSight> Decisions
)
{
    public IReadOnlyList<Promise> Late => [.. Promises.Where(p => p.Standing == CommitmentStanding.Late)];

    /// <summary>What the government owes others.</summary>
    public int ByUs => Promises.Count(p => !p.Commitment.Giver.Kind.IsOutside());

    /// <summary>What others owe the government.</summary>
    public int ToUs => Promises.Count - ByUs;
}
