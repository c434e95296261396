using Gotong.Features.Initiatives;
using Gotong.Features.Regions;

namespace Gotong.Features.Applications;

/// <summary>Who may read and write the inventory. Pure.</summary>
public static class ApplicationPermissions
{
    public static readonly Access Write = Access.Only(Role.Coordinator, Role.Planner, Role.RegionAdmin, Role.Officer);

    /// <summary>Those who keep the inventory as a whole: bring it in, publish it, change any of it.</summary>
    public static readonly Access Keepers = Access.Only(Role.Coordinator, Role.Planner, Role.RegionAdmin);

    public static bool MayKeep(Actor actor) => Keepers.Admits(actor);

    /// <summary>Members always; others once the region has published its inventory.</summary>
    public static bool MaySee(Actor actor, bool isPublic) => isPublic || actor.IsMember;

    /// <summary>The agency that owns it, and those who keep the inventory.</summary>
    public static bool MayEdit(Actor actor, Guid? ownerId) =>
        MayKeep(actor) || (actor.Is(Role.Officer) && ownerId is not null && actor.WorksFor(ownerId));

    /// <summary>Members who see the initiative see what it resembles; strangers and guests of a desk never do.</summary>
    public static bool MaySeeReview(Actor actor, Initiative initiative) =>
        actor.IsMember && InitiativePermissions.MaySee(actor, initiative);
}
