using Gotong.Features.Accounts;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Owners;

/// <summary>On the page of an initiative: how old its last change is, and whether somebody carries it.</summary>
/// <param name="UpdatedBy">Null: the product itself.</param>
/// <param name="Carried">Null for strangers, and while it is a draft.</param>
/// <param name="IsPublicly">Without owner, as the public may read.</param>
public sealed record OwnerSight(
    Region Region,
    DateOnly Today,
    DateOnly? UpdatedOn,
    string? UpdatedBy,
    CarriedInitiative? Carried,
    bool IsPublicly
)
{
    public bool MayConfirm { get; init; }
    public bool MayWatch { get; init; }

    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        var sight = room.Visit.Actor.IsAnonymous
            ? await room.Memory.RecallAsync<OwnerSight>(
                room.Db,
                room.Visit.Region.Code,
                initiative.Id.ToString(),
                async () => await ReadAsync(room, initiative, cancel),
                cancel
            )
            : await ReadAsync(room, initiative, cancel);
        return sight is { UpdatedOn: null, Carried: null, IsPublicly: false } or null
            ? null
            : new(typeof(OwnerPanel), sight);
    }

    private static async Task<OwnerSight> ReadAsync(PanelRoom room, Initiative initiative, CancellationToken cancel)
    {
        var (db, visit) = (room.Db, room.Visit);
        var actor = visit.Actor;
        var carried = await LoadOwners.OneAsync(db, visit.Region, initiative.Id, cancel);
        var updated = await db.Set<LedgerEntry>()
            .Where(e => e.Touches.Any(t => t.RecordId == initiative.Id))
            .Where(e => actor.IsMember || e.Visibility == Visibility.Public)
            .OrderByDescending(e => e.Position)
            .Select(e => new { e.At, e.ActorId })
            .FirstOrDefaultAsync(cancel);
        var by = updated is null
            ? null
            : await db.Set<Account>()
                .Where(a => a.Id == updated.ActorId)
                .Select(a => a.Name)
                .SingleOrDefaultAsync(cancel);
        var zone = visit.Region.Zone;
        return new(
            visit.Region,
            visit.Today,
            updated is null ? null : Dates.DayOf(updated.At, zone),
            by,
            actor.IsInside ? carried : null,
            carried?.Pulse.IsPublicOn(visit.Today) == true
        )
        {
            MayConfirm =
                carried is not null
                && carried.Pulse.AsksOn(visit.Today)
                && actor.IsMember
                && OwnerPermissions.MayConfirm(actor, carried),
            MayWatch = carried?.Pulse.IsWithoutOwner == true && OwnerPermissions.MayWatch(actor),
        };
    }
}
