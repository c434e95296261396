using Gotong.Features.Initiatives;
using Gotong.Features.Regions;

namespace Gotong.Features.Delivery;

/// <summary>Who may report, verify, lock and show evidence. Pure.</summary>
public static class DeliveryPermissions
{
    /// <summary>Bappeda checks reports, closes quarters, keeps the library and brings in realisations.</summary>
    public static readonly Access Verify = Access.Only(Role.Coordinator, Role.Planner);

    /// <summary>Who closes a quarter.</summary>
    public static readonly Access Lock = Access.Only(Role.Planner);

    public static bool MayVerify(Actor actor) => Verify.Admits(actor);

    public static bool MayLock(Actor actor) => Lock.Admits(actor);

    /// <summary>Its own people; the coordinator and the planner write for an owner who cannot.</summary>
    public static bool MayReport(Actor actor, Initiative initiative) =>
        actor.IsMember
        && initiative.State is InitiativeState.Accepted or InitiativeState.InMasterplan
        && (InitiativePermissions.IsItsOwn(actor, initiative) || actor.Is(Role.Coordinator, Role.Planner));

    /// <summary>Members who see the initiative; strangers read only what was verified of a published one.</summary>
    public static bool MayRead(Actor actor, QuarterReport report) =>
        InitiativePermissions.MaySee(actor, report.Initiative)
        && (actor.IsMember || report.State == ReportState.Verified);

    public static bool MaySee(Actor actor, Evidence evidence) => evidence.PublishedAt is not null || actor.IsMember;

    /// <summary>Who brought it, and those who verify.</summary>
    public static bool MayKeep(Actor actor, Evidence evidence) =>
        MayVerify(actor) || actor.IsMember && actor.Memberships.Any(m => m.Id == evidence.AddedBy);
}
