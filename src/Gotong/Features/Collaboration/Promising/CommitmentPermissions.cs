using Gotong.Features.Regions;

namespace Gotong.Features.Collaboration;

/// <summary>Who may do what with a promise. Pure. What is not public yet is read by its two sides and by those who run the work.</summary>
public static class CommitmentPermissions
{
    public static readonly Access Write = Access.Only(
        Role.Coordinator,
        Role.Planner,
        Role.Officer,
        Role.Partner,
        Role.Leader
    );
    public static readonly Access Run = Access.Only(Role.Coordinator, Role.Planner);

    public static bool MayRun(Actor actor) => Run.Admits(actor);

    /// <summary>All of it: the words, the evidence, the reasons.</summary>
    public static bool MayRead(Actor actor, Commitment commitment) =>
        IsOf(actor, commitment, Side.Giver)
        || IsOf(actor, commitment, Side.Receiver)
        || actor.Is(Role.Coordinator, Role.Planner, Role.Leader);

    /// <summary>At least its public part.</summary>
    public static bool MaySee(Actor actor, Commitment commitment) => commitment.IsPublic || MayRead(actor, commitment);

    /// <summary>An account of the organization itself. Nobody signs for another.</summary>
    public static bool IsOf(Actor actor, Commitment commitment, Side side) =>
        Write.Admits(actor) && actor.WorksFor(side == Side.Giver ? commitment.GiverId : commitment.ReceiverId);

    public static bool MayPropose(Actor actor, Commitment commitment) =>
        commitment.State is CommitmentState.Offered or CommitmentState.Agreed
        && (IsOf(actor, commitment, Side.Giver) || IsOf(actor, commitment, Side.Receiver) || MayRun(actor));

    /// <summary>The side for which the actor may sign now; of two, the one that lacks.</summary>
    public static Side? MaySign(Actor actor, Commitment commitment)
    {
        if (
            commitment.Proposed is not { } terms
            || commitment.ReceiverId is null
            || commitment.State is not (CommitmentState.Offered or CommitmentState.Agreed)
        )
            return null;
        foreach (var side in Enum.GetValues<Side>())
            if (IsOf(actor, commitment, side) && !commitment.Signed(terms, side))
                return side;
        return null;
    }

    /// <summary>The team brings what was signed on paper, for a side that has not signed.</summary>
    public static bool MayBringPaper(Actor actor, Commitment commitment) =>
        MayRun(actor)
        && commitment
            is { Proposed: not null, ReceiverId: not null, State: CommitmentState.Offered or CommitmentState.Agreed };

    public static bool MayReport(Actor actor, Commitment commitment) =>
        commitment.State == CommitmentState.Agreed && (IsOf(actor, commitment, Side.Giver) || MayRun(actor));
}
