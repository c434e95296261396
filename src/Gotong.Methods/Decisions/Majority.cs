namespace Gotong.Methods.Decisions;

/// <summary>
/// Decision by votes, as in parliamentary law (Robert's Rules of Order Newly Revised, 12th ed., sections 40 and 44): when
/// the quorum took part, a proposal is carried by the needed share of the votes for and against; abstentions are no votes,
/// but whoever abstains takes part. A tie does not carry. With options, the one in front is carried when it reaches the
/// share of all votes for options; there is no second ballot.
/// <para>
/// How it can be gamed: by staying away so that there is no quorum, by splitting a side over two options that are alike,
/// and by who is put on the list of voters. Read the outcome with who was entitled and who took part.
/// </para>
/// </summary>
public static class Majority
{
    /// <summary>With one there is nothing to pick: that is a proposal.</summary>
    public const int FewestOptions = 2;

    /// <summary>More than these nobody weighs against each other at once.</summary>
    public const int MostOptions = 6;

    /// <summary>One proposal.</summary>
    /// <param name="votesFor">Votes for it.</param>
    /// <param name="against">Votes against it.</param>
    /// <param name="abstained">Voters who took part without a vote.</param>
    /// <param name="entitled">Voters who may vote.</param>
    /// <param name="quorum">How many must take part.</param>
    /// <param name="share">What part of for and against carries.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more took part than may vote.</exception>
    public static VoteResult OfProposal(
        int votesFor,
        int against,
        int abstained,
        int entitled,
        Quorum quorum,
        NeededShare share
    )
    {
        var counted = Sum(votesFor, against);
        var tookPart = Sum(counted, abstained);
        var outcome =
            Before(tookPart, entitled, quorum)
            ?? (
                share.IsReachedBy(votesFor, counted) ? VoteOutcome.Adopted
                : votesFor == against ? VoteOutcome.Tied
                : VoteOutcome.Rejected
            );
        return new(outcome, entitled, tookPart, quorum.Fewest(entitled), votesFor, counted, share.Fewest(counted));
    }

    /// <summary>Options of which one is picked.</summary>
    /// <param name="votes">Votes for each option, in their order; two to six of them.</param>
    /// <param name="abstained">Voters who took part and picked none.</param>
    /// <param name="entitled">Voters who may vote.</param>
    /// <param name="quorum">How many must take part.</param>
    /// <param name="share">What part of all votes for options carries.</param>
    /// <exception cref="ArgumentException">Not two to six options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more took part than may vote.</exception>
    public static VoteResult OfOptions(
        IReadOnlyList<int> votes,
        int abstained,
        int entitled,
        Quorum quorum,
        NeededShare share
    )
    {
        if (votes.Count is < FewestOptions or > MostOptions)
            throw new ArgumentException("There are two to six options.", nameof(votes));
        var counted = votes.Aggregate(0, Sum);
        var tookPart = Sum(counted, abstained);
        var leading = votes.Max();
        int? first = votes.Count(v => v == leading) == 1 ? votes.Index().First(v => v.Item == leading).Index : null;
        var outcome =
            Before(tookPart, entitled, quorum)
            ?? (
                first is null ? VoteOutcome.Tied
                : share.IsReachedBy(leading, counted) ? VoteOutcome.Adopted
                : VoteOutcome.NoShare
            );
        return new(
            outcome,
            entitled,
            tookPart,
            quorum.Fewest(entitled),
            leading,
            counted,
            share.Fewest(counted),
            outcome == VoteOutcome.Adopted ? first : null
        );
    }

    /// <summary>What ends a vote before its votes are looked at.</summary>
    internal static VoteOutcome? Before(int tookPart, int entitled, Quorum quorum) =>
        !quorum.IsReachedBy(tookPart, entitled) && tookPart > 0 ? VoteOutcome.NoQuorum
        : tookPart == 0 ? VoteOutcome.NobodyVoted
        : null;

    internal static int Sum(int one, int other)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(one);
        ArgumentOutOfRangeException.ThrowIfNegative(other);
        return checked(one + other);
    }
}
