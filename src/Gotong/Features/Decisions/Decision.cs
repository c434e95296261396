using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;

namespace Gotong.Features.Decisions;

/// <summary>
/// A question that chosen members answer by a rule they know before: the method, who may vote, how many must take part,
/// which share carries, until when. What is open is not changed silently: by consent it may be amended, which starts a
/// new round in which earlier votes do not count.
/// </summary>
public sealed class Decision : RegionalRecord
{
    public const int LongestQuestion = 300;
    public const int LongestText = 8000;
    public const int LongestOption = 200;
    public const int LongestReason = 2000;
    public const int MostVoters = 300;

    /// <summary>Of fewer voters, a secret vote tells each what the others chose.</summary>
    public const int FewestInSecret = 3;
    public const int MostHeld = 2;

    public required int Number { get; init; }

    /// <summary>The member who writes it, opens it and may take it back.</summary>
    public required Guid OpenerId { get; init; }
    public Membership Opener { get; init; } = null!;
    public string Question { get; private set; } = "";
    public string Background { get; private set; } = "";
    public DecisionMethod Method { get; private set; }
    public DecisionShare Share { get; private set; }
    public int QuorumPercent { get; private set; }
    public bool IsSecret { get; private set; }
    public bool AllowsProxies { get; private set; }

    /// <summary>The whole council votes, as it is on the day of opening.</summary>
    public bool WithCouncil { get; private set; }
    public DateTimeOffset ClosesAt { get; private set; }
    public Guid? InitiativeId { get; private set; }
    public Initiative? Initiative { get; private set; }

    /// <summary>Rules of the gate it lifts for that initiative, when the council adopts it.</summary>
    public GateLift? Lift { get; private set; }

    /// <summary>The thread it was drawn from.</summary>
    public Guid? ThreadId { get; init; }
    public int Round { get; private set; } = 1;
    public DecisionState State { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? WithdrawnReason { get; private set; }
    public VoteOutcome? Outcome { get; private set; }

    /// <summary>How many were entitled when it closed.</summary>
    public int? Entitled { get; private set; }

    /// <summary>Hash over the secret ballots, as it stands in the ledger.</summary>
    public string? BallotRoot { get; private set; }
    public List<DecisionOption> Options { get; init; } = [];
    public List<DecisionRound> Rounds { get; init; } = [];
    public List<DecisionVoter> Voters { get; init; } = [];
    public List<DecisionVote> Votes { get; init; } = [];
    public List<Proxy> Proxies { get; init; } = [];

    public bool IsOpen(DateTimeOffset now) => State == DecisionState.Open && now < ClosesAt;

    /// <summary>Votes are counted: closed, or past the deadline and not recorded yet.</summary>
    public bool IsOver(DateTimeOffset now) =>
        State == DecisionState.Closed || (State == DecisionState.Open && now >= ClosesAt);

    public void Write(DecisionText text)
    {
        Must(State == DecisionState.Draft, "Only a draft is written.");
        (Question, Background, Method, Share) = (text.Question, text.Background, text.Method, text.Share);
        (QuorumPercent, IsSecret, AllowsProxies) = (text.QuorumPercent, text.IsSecret, text.AllowsProxies);
        (WithCouncil, ClosesAt, InitiativeId) = (text.WithCouncil, text.ClosesAt, text.InitiativeId);
        Lift = text.Lift is not { } lift
            ? null
            : new()
            {
                RegionId = RegionId,
                DecisionId = Id,
                Decision = this,
                Rules = string.Join(' ', lift.Rules),
                ExpiresOn = lift.ExpiresOn,
            };
        Options.Clear();
        Options.AddRange(
            text.Options.Select(
                (o, at) =>
                    new DecisionOption
                    {
                        RegionId = RegionId,
                        DecisionId = Id,
                        Decision = this,
                        Order = at,
                        Text = o.Text,
                        Cost = o.Cost,
                    }
            )
        );
        Seat(text.Voters);
    }

    /// <summary>The voters, each once: those already there stay.</summary>
    public void Seat(IReadOnlyCollection<Guid> memberIds)
    {
        Must(State == DecisionState.Draft, "Voters are chosen before it opens.");
        Voters.RemoveAll(v => !memberIds.Contains(v.MemberId));
        foreach (var member in memberIds.Where(m => !Voters.Exists(v => v.MemberId == m)).ToList())
            Voters.Add(
                new()
                {
                    RegionId = RegionId,
                    DecisionId = Id,
                    Decision = this,
                    MemberId = member,
                }
            );
    }

    public void Open(DateTimeOffset at)
    {
        Must(State == DecisionState.Draft && at < ClosesAt, "It opens once, before its deadline.");
        Must(Voters.Count >= (IsSecret ? FewestInSecret : 1), "There are too few voters.");
        (State, OpenedAt) = (DecisionState.Open, at);
    }

    /// <summary>An open vote; a second one takes the place of the first.</summary>
    /// <param name="holderId">The member who votes for this voter; null: the voter.</param>
    public void Vote(DecisionVoter voter, Cast cast, Guid? holderId, DateTimeOffset at)
    {
        Must(IsOpen(at) && !IsSecret, "Only an open vote is kept with its name, until the deadline.");
        var vote = Votes.Find(v => v.VoterId == voter.Id && v.Round == Round);
        if (vote is null)
            Votes.Add(
                vote = new()
                {
                    RegionId = RegionId,
                    DecisionId = Id,
                    Decision = this,
                    VoterId = voter.Id,
                    Voter = voter,
                    Round = Round,
                }
            );
        vote.Say(cast, holderId, at);
        voter.TakePart(Round);
    }

    /// <summary>New words in a new round; the old ones stay to be read with their votes.</summary>
    public void Amend(string question, string background, DateTimeOffset closesAt, DateTimeOffset at)
    {
        Must(Method == DecisionMethod.Consent && IsOpen(at) && at < closesAt, "Only an open proposal is amended.");
        Rounds.Add(
            new()
            {
                RegionId = RegionId,
                DecisionId = Id,
                Decision = this,
                Number = Round,
                Question = Question,
                Background = Background,
                EndedAt = at,
            }
        );
        (Question, Background, ClosesAt, Round) = (question, background, closesAt, Round + 1);
    }

    public void Give(DecisionVoter giver, DecisionVoter holder, DateTimeOffset at)
    {
        Must(this.WhyNotGive(giver, holder, at) is null, "This vote cannot be given to this voter.");
        Proxies.Add(
            new()
            {
                RegionId = RegionId,
                DecisionId = Id,
                Decision = this,
                GiverId = giver.Id,
                HolderId = holder.Id,
                GivenAt = at,
            }
        );
    }

    public void TakeBack(DecisionVoter giver, DateTimeOffset at)
    {
        Must(IsOpen(at) && !this.HasVoted(giver), "A vote that was cast is not taken back.");
        Proxies.RemoveAll(p => p.GiverId == giver.Id);
    }

    /// <param name="root">Over the ballots; null: the vote was open.</param>
    public void Close(VoteResult result, string? root, DateTimeOffset at)
    {
        Must(State == DecisionState.Open, "It closes once.");
        (State, ClosedAt, BallotRoot) = (DecisionState.Closed, at, root);
        (Outcome, Entitled) = (result.Outcome, result.Entitled);
    }

    public void Withdraw(string reason, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Must(State == DecisionState.Draft || IsOpen(at), "What is over is not taken back.");
        (State, WithdrawnReason, ClosedAt) = (DecisionState.Withdrawn, reason, at);
    }

    private static void Must(bool holds, string rule)
    {
        if (!holds)
            throw new InvalidOperationException(rule);
    }
}

/// <summary>What is written before a decision opens.</summary>
/// <param name="Voters">Memberships, one of each account.</param>
public sealed record DecisionText(
    string Question,
    string Background,
    DecisionMethod Method,
    DecisionShare Share,
    int QuorumPercent,
    bool IsSecret,
    bool AllowsProxies,
    bool WithCouncil,
    DateTimeOffset ClosesAt,
    Guid? InitiativeId,
    IReadOnlyList<(string Text, string? Cost)> Options,
    IReadOnlyCollection<Guid> Voters,
    (IReadOnlyList<string> Rules, DateOnly ExpiresOn)? Lift = null
);
