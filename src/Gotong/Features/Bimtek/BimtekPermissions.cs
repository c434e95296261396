using Gotong.Features.Regions;

namespace Gotong.Features.Bimtek;

/// <summary>Who may do what in a process. Pure.</summary>
public static class BimtekPermissions
{
    /// <summary>Starts a process, sends its stages, closes the vote, keeps the sheets.</summary>
    public static readonly Access Run = Access.Only(Role.Coordinator, Role.Planner);

    /// <summary>Only a mentor clears or returns.</summary>
    public static readonly Access Review = Access.Only(Role.Mentor);

    /// <summary>Participants; whoever reviews or assesses has no vote.</summary>
    public static readonly Access Vote = Access.Only([
        .. Roles.OfMembers.Where(r => r is not (Role.Mentor or Role.Assessor)),
    ]);

    /// <summary>Confirms the quick wins.</summary>
    public static readonly Access Confirm = Access.Only(Role.Leader);

    public static bool MayRun(Actor actor) => Run.Admits(actor);

    /// <summary>Those who run it, and the member who answers for the stage.</summary>
    public static bool MayWorkAt(Actor actor, ProcessStage stage) =>
        MayRun(actor) || (stage.OwnerId is { } owner && actor.Memberships.Any(m => m.Id == owner && actor.IsMember));

    /// <summary>By account: the one who is named, and whose name still waits.</summary>
    public static bool MaySign(Actor actor, CommitmentSheet sheet) =>
        sheet.IsFixed && actor.IsMember && sheet.Signers.Exists(s => s.AccountId == actor.AccountId && !s.IsSigned);
}
