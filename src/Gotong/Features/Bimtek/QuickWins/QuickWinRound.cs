using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Bimtek;

/// <summary>
/// The choice of one quick win for each dimension: participants vote until it is closed, then the leader confirms. A vote
/// raises its version, so that no vote slips in beside the closing.
/// </summary>
public sealed class QuickWinRound : RegionalRecord
{
    public required Guid ProcessId { get; init; }
    public DraftingProcess Process { get; init; } = null!;
    public DateTimeOffset? ClosedAt { get; private set; }
    public List<QuickWinVote> Votes { get; init; } = [];
    public List<QuickWin> QuickWins { get; init; } = [];

    public bool IsOpen => ClosedAt is null;

    public static QuickWinRound Of(DraftingProcess process) =>
        new()
        {
            RegionId = process.RegionId,
            ProcessId = process.Id,
            Process = process,
        };

    /// <summary>One vote for each dimension; a second one takes the place of the first.</summary>
    public void Vote(Guid memberId, string dimension, Guid initiativeId, DateTimeOffset at)
    {
        if (!IsOpen)
            throw new InvalidOperationException("The vote is closed.");
        var vote = Votes.Find(v => v.MemberId == memberId && v.Dimension == dimension);
        if (vote is null)
            Votes.Add(
                vote = new()
                {
                    RegionId = RegionId,
                    RoundId = Id,
                    Round = this,
                    MemberId = memberId,
                    Dimension = dimension,
                }
            );
        vote.For(initiativeId, at);
    }

    public void Close(DateTimeOffset at) => ClosedAt ??= at;

    /// <summary>The leader's word. Another than the one with most votes needs a reason.</summary>
    public void Confirm(string dimension, Guid initiativeId, string? reason, Guid leaderId, DateTimeOffset at)
    {
        if (IsOpen)
            throw new InvalidOperationException("The vote is still open.");
        if (!Leading(dimension).Contains(initiativeId) && Leading(dimension).Count > 0)
            ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        QuickWins.RemoveAll(q => q.Dimension == dimension);
        QuickWins.Add(
            new()
            {
                RegionId = RegionId,
                RoundId = Id,
                Round = this,
                Dimension = dimension,
                InitiativeId = initiativeId,
                Reason = reason,
                MemberId = leaderId,
                At = at,
            }
        );
    }

    /// <summary>Those with the most votes: none without a vote, several when they are even.</summary>
    public IReadOnlyList<Guid> Leading(string dimension)
    {
        var counts = Votes.Where(v => v.Dimension == dimension).CountBy(v => v.InitiativeId).ToList();
        return [.. counts.Where(c => c.Value == counts.Max(m => m.Value)).Select(c => c.Key)];
    }
}

public sealed class QuickWinVote : RegionalPart
{
    public required Guid RoundId { get; init; }
    public QuickWinRound Round { get; init; } = null!;
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;
    public required string Dimension { get; init; }
    public Guid InitiativeId { get; private set; }
    public Initiative Initiative { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }
    public override Record Whole => Round;

    public void For(Guid initiativeId, DateTimeOffset at)
    {
        if (InitiativeId != initiativeId)
            (InitiativeId, At) = (initiativeId, at);
    }
}

/// <summary>The initiative that a region shows first in one dimension, as its head confirmed.</summary>
public sealed class QuickWin : RegionalPart
{
    public const int LongestReason = 2000;

    public required Guid RoundId { get; init; }
    public QuickWinRound Round { get; init; } = null!;
    public required string Dimension { get; init; }
    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;

    /// <summary>Why not the one with most votes.</summary>
    public string? Reason { get; init; }
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;
    public required DateTimeOffset At { get; init; }
    public override Record Whole => Round;
}
