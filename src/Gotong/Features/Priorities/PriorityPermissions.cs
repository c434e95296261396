using Gotong.Features.Regions;

namespace Gotong.Features.Priorities;

/// <summary>Who may do what with the plan. Pure.</summary>
public static class PriorityPermissions
{
    /// <summary>Who keeps the plan: brings it in and mends it.</summary>
    public static readonly Access Keepers = Access.Only(Role.Planner, Role.Coordinator, Role.RegionAdmin);

    public static readonly Access Publishers = Access.Only(Role.Planner, Role.Coordinator, Role.Leader);

    public static bool MayEdit(Actor actor) => Keepers.Admits(actor);

    public static bool MaySee(Actor actor, Rpjmd plan) => plan.PublishedAt is not null || actor.IsInside;

    /// <summary>A Perubahan becomes public when it is enacted.</summary>
    public static bool MayPublish(Actor actor, Rpjmd plan) =>
        plan is { PublishedAt: null, IsAmendment: false } && Publishers.Admits(actor);

    public static bool MayEnact(Actor actor, Rpjmd plan) => !plan.IsEnacted && Publishers.Admits(actor);
}
