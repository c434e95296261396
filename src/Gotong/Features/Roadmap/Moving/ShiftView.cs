using Gotong.Features.Regions;
using Gotong.Features.Roadmap.Editing;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Roadmap.Moving;

/// <summary>A move that was asked about: what it breaks, and what it does to the money.</summary>
/// <param name="Asked">The new first quarter, as it came.</param>
/// <param name="WantsCosts">The costs are to move along.</param>
public sealed record ShiftView(Visit Visit, RoadmapDoor Door, string? Asked, bool WantsCosts)
{
    private const int QuartersOfYear = 4;

    public string? Key { get; init; }
    public string Reason { get; init; } = "";
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }
    public Region Region => Visit.Region;
    public RoadmapItem Item => Door.Item;

    /// <summary>Null: nothing was asked yet, or no quarter one may choose.</summary>
    public Quarter? Starts =>
        Quarter.TryParse(Asked, out var quarter) && ReadSchedule.IsWithin(Region, quarter) ? quarter : null;

    public int Quarters => Starts is { } to ? to - Item.Starts : 0;

    public bool MayMoveCosts =>
        RoadmapPermissions.MayMoveCosts(Visit.Actor, Door.Initiative) && Item.Costs.Any(c => c.Amount > 0);

    /// <summary>Budgets are yearly: costs move by as many years as the first year does.</summary>
    public int CostYears => WantsCosts && MayMoveCosts && Starts is { } to ? to.Year - Item.Starts.Year : 0;

    public RoadmapItem After => Item.Shift(Quarters, CostYears);

    public IReadOnlyList<RoadmapProblem> Broken =>
        Quarters == 0 ? [] : RoadmapProblems.BrokenBy(After, Door.Known, Door.Room);

    /// <summary>Year and source, what the whole plan needs now and after, and the limit.</summary>
    public IReadOnlyList<DemandChange> Money =>
        [
            .. Item
                .Costs.Concat(After.Costs)
                .Where(c => c.Amount > 0)
                .Select(c => (c.Year, c.Source))
                .Distinct()
                .OrderBy(l => l.Year)
                .ThenBy(l => l.Source, StringComparer.Ordinal)
                .Select(l => new DemandChange(
                    l.Year,
                    l.Source,
                    Door.Room.DemandWith(Item, Item, l.Year, l.Source),
                    Door.Room.DemandWith(Item, After, l.Year, l.Source),
                    Door.Room.LimitOf(l.Year, l.Source)
                )),
        ];

    /// <summary>Usual steps from where it stands.</summary>
    public IEnumerable<Quarter> Steps =>
        new[] { -QuartersOfYear, -1, 1, QuartersOfYear }
            .Select(q => Item.Starts + q)
            .Where(q => ReadSchedule.IsWithin(Region, q));
}

public sealed record DemandChange(int Year, string Source, long Now, long After, long? Limit);
