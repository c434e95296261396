using Gotong.Features.Initiatives;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;

namespace Gotong.Features.Readiness;

/// <summary>Who may write what of readiness. Pure. Nobody may write a confidence: it is computed.</summary>
public static class ReadinessPermissions
{
    /// <summary>The region's own questionnaire, SWOT and gaps.</summary>
    public static readonly Access Assess = Access.Only(Role.Coordinator, Role.Planner);

    public static readonly Access Publish = Access.Only(Role.Coordinator, Role.Leader);

    public static bool MayWrite(Actor actor, Initiative initiative) =>
        actor.IsMember
        && initiative.State != InitiativeState.Dropped
        && (InitiativePermissions.IsItsOwn(actor, initiative) || actor.Is(Role.Coordinator, Role.Planner));

    /// <summary>Those who write the initiative, and the member who answers for this proof.</summary>
    public static bool MayWorkAt(Actor actor, Proof proof) =>
        MayWrite(actor, proof.Initiative)
        || proof.Initiative.State != InitiativeState.Dropped
            && proof.OwnerId is { } owner
            && actor.IsMember
            && actor.Memberships.Any(m => m.Id == owner);

    /// <summary>Evidence is for members who see the initiative.</summary>
    public static bool MayReadEvidence(Actor actor, Initiative initiative) =>
        actor.IsMember && InitiativePermissions.MaySee(actor, initiative);

    /// <summary>Reads the promises themselves; others what is public of them.</summary>
    public static bool ReadsPromises(Actor actor, Initiative? initiative = null) =>
        actor.Is(Role.Coordinator, Role.Planner, Role.Leader)
        || initiative is not null && actor.IsMember && InitiativePermissions.IsItsOwn(actor, initiative);

    public static bool MaySee(Actor actor, RegionAssessment assessment) => assessment.IsPublic || actor.IsMember;

    public static bool MayAnswer(Actor actor, RegionAssessment assessment) =>
        !assessment.IsPublic && Assess.Admits(actor);
}
