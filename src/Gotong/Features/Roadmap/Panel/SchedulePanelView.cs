using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Panel;

/// <summary>When an initiative runs, on its own page, once it is more than a draft.</summary>
public sealed record SchedulePanelView(
    Region Region,
    RoadmapItem Item,
    IReadOnlyDictionary<Guid, RoadmapItem> Others,
    DateOnly Today
)
{
    public bool MayWrite { get; init; }

    /// <summary>The next mark that is not reached yet.</summary>
    public DueMilestone? Next => Item.Milestones.FirstOrDefault(m => !m.IsReached);

    public static async Task<Regions.Panels.Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (initiative.SubmittedAt is null || initiative.State == InitiativeState.Dropped)
            return null;
        var (db, visit) = (room.Db, room.Visit);
        var view = visit.Actor.IsAnonymous
            ? await room.Memory.RecallAsync(
                db,
                visit.Region.Code,
                T($"jadwal {initiative.Id} {visit.Today:O} id", $"jadwal {initiative.Id} {visit.Today:O} en"),
                LoadAsync,
                cancel
            )
            : await LoadAsync();
        return view is null
            ? null
            : new(
                typeof(SchedulePanel),
                view with
                {
                    MayWrite = RoadmapPermissions.MaySchedule(visit.Actor, initiative),
                }
            );

        async Task<SchedulePanelView?> LoadAsync()
        {
            var found = await RoadmapReader.ReadAsync(db, db.Initiatives.Where(i => i.Id == initiative.Id), cancel);
            if (found is not [var own])
                return null;
            var needs = own.Needs.Select(n => n.Id).ToList();
            var others =
                needs.Count == 0
                    ? []
                    : await RoadmapReader.ReadAsync(
                        db,
                        db.Initiatives.VisibleTo(visit.Actor).Where(i => needs.Contains(i.Id)),
                        cancel
                    );
            return new(visit.Region, RegionRoadmap.As(visit.Actor, own), others.ToDictionary(o => o.Id), visit.Today);
        }
    }
}
