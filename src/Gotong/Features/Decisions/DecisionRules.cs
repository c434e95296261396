using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>Who may do what with a decision. Pure.</summary>
public static class DecisionPermissions
{
    /// <summary>Who may put a question to a vote.</summary>
    public static readonly Access Open = Access.Only(Role.Coordinator, Role.Planner, Role.Leader, Role.Council);

    /// <summary>Its opener; once they have left, the team that runs the process.</summary>
    public static bool Keeps(Actor actor, Decision decision) =>
        Open.Admits(actor)
        && (
            actor.Memberships.Any(m => m.Id == decision.OpenerId)
            || (decision.Opener.EndedAt is not null && actor.Is(Role.Coordinator))
        );

    public static bool MaySee(Actor actor, Decision decision, DateTimeOffset now) =>
        Keeps(actor, decision)
        || (
            decision.OpenedAt is not null
            && actor.IsMember
            && (Open.Admits(actor) || decision.SeatOf(actor) is not null || decision.IsOver(now))
        );
}

/// <summary>Who counts, who may vote for whom, and what comes out. Pure.</summary>
public static class DecisionRules
{
    public static DecisionVoter? SeatOf(this Decision decision, Actor actor) =>
        decision.Voters.Find(v => actor.Memberships.Any(m => m.Id == v.MemberId));

    public static bool HasVoted(this Decision decision, DecisionVoter voter) => voter.TookPartIn == decision.Round;

    /// <summary>
    /// A membership that ended before the vote was cast does not count any more, neither for the quorum nor by proxy; one
    /// that ended after the deadline does.
    /// </summary>
    public static bool IsEntitled(this Decision decision, DecisionVoter voter, DateTimeOffset now) =>
        decision.HasVoted(voter)
        || voter.Member.EndedAt is not { } ended
        || ended > (now < decision.ClosesAt ? now : decision.ClosesAt);

    public static IReadOnlyList<DecisionVoter> EntitledAt(this Decision decision, DateTimeOffset now) =>
        [.. decision.Voters.Where(v => decision.IsEntitled(v, now))];

    public static bool AllVoted(this Decision decision, DateTimeOffset now) =>
        decision.EntitledAt(now) is { Count: > 0 } entitled && entitled.All(decision.HasVoted);

    /// <summary>Who holds this voter's vote; null: the voter.</summary>
    public static DecisionVoter? HolderOf(this Decision decision, DecisionVoter giver) =>
        decision.Proxies.Find(p => p.GiverId == giver.Id) is { } proxy
            ? decision.Voters.Find(v => v.Id == proxy.HolderId)
            : null;

    public static IReadOnlyList<DecisionVoter> HeldBy(this Decision decision, DecisionVoter holder) =>
        [.. decision.Voters.Where(v => decision.HolderOf(v) == holder)];

    /// <summary>Seats this visitor may vote for now: their own unless given away, and those they hold.</summary>
    public static IReadOnlyList<DecisionVoter> MayVoteFor(this Decision decision, Actor actor, DateTimeOffset now)
    {
        if (!decision.IsOpen(now) || decision.SeatOf(actor) is not { } own)
            return [];
        return
        [
            .. ((DecisionVoter[])[own, .. decision.HeldBy(own)])
                .Where(v => v == own ? decision.HolderOf(own) is null : decision.IsEntitled(v, now))
                // Cast in secret, it is in the box: nobody can tell it from the others.
                .Where(v => !decision.IsSecret || !decision.HasVoted(v)),
        ];
    }

    /// <summary>Why a voter cannot give their vote to another; null: they can.</summary>
    public static string? WhyNotGive(
        this Decision decision,
        DecisionVoter giver,
        DecisionVoter holder,
        DateTimeOffset now
    ) =>
        !decision.IsOpen(now) || !decision.AllowsProxies
            ? T("Keputusan ini tidak menerima kuasa lagi.", "This decision takes no proxies now.")
        : decision.HasVoted(giver)
            ? T("Suara Anda sudah masuk; tidak dapat dikuasakan.", "Your vote is cast; it cannot be given away.")
        : decision.HolderOf(giver) is not null
            ? T("Suara Anda sudah dikuasakan. Tarik dulu.", "Your vote is given away already. Take it back first.")
        : decision.HeldBy(giver).Count > 0
            ? T(
                "Anda memegang kuasa orang lain. Yang memegang kuasa tidak dapat menguasakan suaranya.",
                "You hold somebody's vote. Who holds a vote cannot give their own away."
            )
        : giver == holder || decision.HolderOf(holder) is not null
            ? T(
                "Orang ini sudah menguasakan suaranya sendiri. Pilih pemilih lain.",
                "This voter has given their own vote away. Choose another."
            )
        : holder.Member.EndedAt is not null
            ? T("Orang ini bukan anggota lagi. Pilih pemilih lain.", "They are no member any more. Choose another.")
        : decision.HeldBy(holder).Count >= Decision.MostHeld
            ? T(
                $"Orang ini sudah memegang {Decision.MostHeld} suara. Pilih pemilih lain.",
                $"They hold {Decision.MostHeld} votes already. Choose another."
            )
        : null;

    /// <summary>What these votes come to under the rule of the decision.</summary>
    public static VoteResult Count(this Decision decision, IReadOnlyCollection<Cast> votes, int entitled)
    {
        int Of(DecisionChoice choice) => votes.Count(v => v.Choice == choice);
        var quorum = new Quorum(decision.QuorumPercent);
        if (decision.Method == DecisionMethod.Consent)
            return Consent.Of(
                Of(DecisionChoice.Consent),
                Of(DecisionChoice.Concern),
                Of(DecisionChoice.Objection),
                Of(DecisionChoice.Abstain),
                entitled,
                quorum
            );
        var share = decision.Share.Needed();
        return decision.Options.Count == 0
            ? Majority.OfProposal(
                Of(DecisionChoice.For),
                Of(DecisionChoice.Against),
                Of(DecisionChoice.Abstain),
                entitled,
                quorum,
                share
            )
            : Majority.OfOptions(
                [.. decision.Options.OrderBy(o => o.Order).Select(o => votes.Count(v => v.Option == o.Order))],
                Of(DecisionChoice.Abstain),
                entitled,
                quorum,
                share
            );
    }

    /// <summary>The choices of a ballot, in their order.</summary>
    public static IReadOnlyList<Cast> Choices(this Decision decision) =>
        decision switch
        {
            { Method: DecisionMethod.Consent } =>
            [
                new(DecisionChoice.Consent, null, null),
                new(DecisionChoice.Concern, null, null),
                new(DecisionChoice.Objection, null, null),
                new(DecisionChoice.Abstain, null, null),
            ],
            { Options.Count: 0 } =>
            [
                new(DecisionChoice.For, null, null),
                new(DecisionChoice.Against, null, null),
                new(DecisionChoice.Abstain, null, null),
            ],
            _ =>
            [
                .. decision.Options.OrderBy(o => o.Order).Select(o => new Cast(DecisionChoice.Option, o.Order, null)),
                new(DecisionChoice.Abstain, null, null),
            ],
        };
}
