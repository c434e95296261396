using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;

namespace Gotong.Features.Roadmap;

/// <summary>Who may write what of the roadmap. Pure. Who sees an initiative sees when it runs.</summary>
public static class RoadmapPermissions
{
    /// <summary>What the region can spend.</summary>
    public static readonly Access KeepLimits = Access.Only(Role.Coordinator, Role.Planner);

    /// <summary>Those who bring its proofs also say when it runs.</summary>
    public static bool MaySchedule(Actor actor, Initiative initiative) =>
        ReadinessPermissions.MayWrite(actor, initiative);

    /// <summary>The costs of what is decided are moved by those who run the plan.</summary>
    public static bool MayMoveCosts(Actor actor, Initiative initiative) =>
        MaySchedule(actor, initiative)
        && (InitiativePermissions.MayEdit(actor, initiative) || actor.Is(Role.Coordinator, Role.Planner));

    /// <summary>Limits and gaps are the region's own; the public reads what published initiatives need.</summary>
    public static bool SeesLimits(Actor actor) => actor.IsMember;

    /// <summary>The same as <see cref="MaySchedule"/>, for a row of the list.</summary>
    public static bool MaySchedule(Actor actor, Initiatives.Index.IndexedInitiative initiative) =>
        actor.IsMember
        && initiative.State != InitiativeState.Dropped
        && (
            actor.Is(Role.Coordinator, Role.Planner)
            || actor.WorksFor(initiative.LeadId)
            || actor.Memberships.Any(m =>
                m.Id == initiative.StartedBy || m.Id == initiative.OwnerId || m.Id == initiative.DeputyId
            )
        );
}
