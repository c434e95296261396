using Gotong.Features.Regions;

namespace Gotong.Features.Owners;

/// <summary>Who may do what about owners. Pure.</summary>
public static class OwnerPermissions
{
    /// <summary>Who sees which owners are silent, and tells them.</summary>
    public static readonly Access Watch = Access.Only(Role.Coordinator, Role.Planner);

    public static bool MayWatch(Actor actor) => Watch.Admits(actor);

    /// <summary>Only who carries it can say so.</summary>
    public static bool MayConfirm(Actor actor, CarriedInitiative initiative) =>
        actor.Memberships.Any(m => m.Id == initiative.Owner?.MemberId || m.Id == initiative.Deputy?.MemberId);
}
