using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Status;

/// <summary>One initiative: each side of its status with its reason, the age of its data and their source.</summary>
public static class ShowStatus
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(StatusLinks.RecordPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (
            await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !InitiativePermissions.MaySee(visit.Actor, initiative)
        )
            return Results.NotFound();
        var found = await LoadStatus.OneAsync(db, visit.Region, initiative.Id, !visit.Actor.IsMember, cancel);
        return Page.Of<StatusPage>(new { Model = new StatusView(visit, initiative, found) });
    }
}

/// <param name="Found">Null while it is not being delivered.</param>
public sealed record StatusView(Visit Visit, Initiative Initiative, StatusedInitiative? Found)
{
    public bool MayOverride => StatusPermissions.MayOverride(Visit.Actor, Initiative);
}

/// <summary>On the page of an initiative: where it stands, in one sentence. Strangers' is read once for all of them.</summary>
public sealed record StatusSight(Region Region, DateOnly Today, StatusedInitiative Found)
{
    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (!StatusPermissions.IsDelivered(initiative.State))
            return null;
        var (db, visit) = (room.Db, room.Visit);
        var part = $"status {initiative.Id} {visit.Today:O}";
        var sight =
            !visit.Actor.IsMember
                ? await room.Memory.RecallAsync(db, visit.Region.Code, part, () => ReadAsync(isPublic: true), cancel)
            : await RegionStatuses.KnownAsync(db, room.RegionMemory, visit.Region, isPublic: false, cancel) is { } all
                ? SightOf(all.ById.GetValueOrDefault(initiative.Id))
            : (
                await room.RegionMemory.RecallAsync(
                    db,
                    async () => new Kept(await ReadAsync(isPublic: false)),
                    _ => 8,
                    cancel,
                    part
                )
            ).Sight;
        return sight is null ? null : new(typeof(StatusPanel), sight);

        async Task<StatusSight?> ReadAsync(bool isPublic) =>
            SightOf(await LoadStatus.OneAsync(db, visit.Region, initiative.Id, isPublic, cancel));

        StatusSight? SightOf(StatusedInitiative? found) => found is null ? null : new(visit.Region, visit.Today, found);
    }

    private sealed record Kept(StatusSight? Sight);
}
