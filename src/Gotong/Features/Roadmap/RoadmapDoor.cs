using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap;

/// <summary>What a page about the schedule of one initiative stands on, as far as the visitor may know of it.</summary>
public sealed record RoadmapDoor(
    Initiative Initiative,
    Schedule? Schedule,
    IReadOnlyDictionary<Guid, RoadmapItem> Known,
    FundingRoom Room
)
{
    /// <summary>As it stands, or as it is proposed.</summary>
    public RoadmapItem Item => Known[Initiative.Id];

    public long Version => Schedule?.Version ?? 0;

    public static async Task<Initiative?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.FindInitiativeAsync(number, cancel) is { State: not InitiativeState.Dropped } initiative
        && InitiativePermissions.MaySee(visit.Actor, initiative)
            ? initiative
            : null;

    /// <summary>The schedule comes tracked, to be changed.</summary>
    public static async Task<RoadmapDoor> OpenAsync(
        GotongDb db,
        Visit visit,
        Initiative initiative,
        InitiativeIndexes indexes,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var roadmap = await RegionRoadmap.HereAsync(db, indexes, memory, cancel);
        var known = new Dictionary<Guid, RoadmapItem>(roadmap.VisibleTo(visit.Actor));
        if (!known.ContainsKey(initiative.Id))
            known[initiative.Id] = (
                await RoadmapReader.ReadAsync(db, db.Initiatives.Where(i => i.Id == initiative.Id), cancel)
            )[0];
        return new(
            initiative,
            await ScheduleAsync(db, initiative.Id, cancel),
            known,
            new(roadmap.Everyone, await db.FundingLimits.AsNoTracking().ToListAsync(cancel))
        );
    }

    public static Task<Schedule?> ScheduleAsync(GotongDb db, Guid initiativeId, CancellationToken cancel) =>
        db
            .Schedules.AsTracking()
            .Include(s => s.Dependencies)
            .Include(s => s.Activities)
            .Include(s => s.Milestones)
            .AsSplitQuery()
            .SingleOrDefaultAsync(s => s.InitiativeId == initiativeId, cancel);
}
