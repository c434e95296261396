using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Owners.Watch;

/// <summary>Which initiatives nobody carries, by organization.</summary>
public static class ShowOwners
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(OwnerLinks.WatchPath, HandleAsync).Allow(OwnerPermissions.Watch);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<OwnersPage>(
            new
            {
                Model = new OwnersView(
                    visit.Region,
                    visit.Actor,
                    visit.Today,
                    await LoadOwners.AllAsync(db, visit.Region, cancel)
                ),
            }
        );
}

public sealed record OwnersView(Region Region, Actor Actor, DateOnly Today, IReadOnlyList<CarriedInitiative> All)
{
    public int Silent => All.Count(i => i.Pulse.State == OwnerState.Silent);
    public int Absent => All.Count(i => i.Pulse.State == OwnerState.Absent);
    public int WithoutDeputy => All.Count(i => i.Deputy is null or { HasLeft: true });
    public int ToTell => All.Count(i => i.Pulse.NeedsNotice);

    /// <summary>The organization with the most of them first; null: no lead.</summary>
    public IEnumerable<IGrouping<string?, CarriedInitiative>> WithoutOwner =>
        All.Where(i => i.Pulse.IsWithoutOwner)
            .GroupBy(i => i.Lead)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key);
}
