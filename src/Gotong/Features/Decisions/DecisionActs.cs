using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Methods.Decisions;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Decisions;

/// <summary>What the ledger says of decisions. Of a vote: who gave an open one, never what it was.</summary>
public static class DecisionActs
{
    public static Act Written(int number) =>
        Of("decision.written", $"menulis keputusan {number}", $"wrote decision {number}");

    public static Act Opened(Decision d) =>
        Of(
            "decision.opened",
            $"membuka keputusan {d.Number} untuk {d.Voters.Count} pemilih",
            $"opened decision {d.Number} to {d.Voters.Count} voters",
            new
            {
                d.Number,
                rule = Rule(d),
                d.ClosesAt,
                voters = Members(d.Voters),
            }
        );

    public static Act Voted(Decision d, bool byProxy) =>
        byProxy
            ? Of(
                "decision.voted",
                $"memberikan suara yang dikuasakan pada keputusan {d.Number}",
                $"cast a vote by proxy on decision {d.Number}"
            )
            : Of("decision.voted", $"memberikan suara pada keputusan {d.Number}", $"voted on decision {d.Number}");

    public static Act Amended(Decision d) =>
        Of(
            "decision.amended",
            $"memperbaiki usul keputusan {d.Number}; putaran {d.Round} dimulai",
            $"amended the proposal of decision {d.Number}; round {d.Round} begins",
            new
            {
                d.Number,
                d.Round,
                d.ClosesAt,
            }
        );

    public static Act Given(Decision d, string holder) =>
        Of(
            "decision.proxy-given",
            $"menguasakan suaranya pada keputusan {d.Number}",
            $"gave their vote on decision {d.Number} to another voter",
            new { d.Number, holder }
        );

    public static Act TakenBack(Decision d) =>
        Of(
            "decision.proxy-returned",
            $"menarik kuasanya pada keputusan {d.Number}",
            $"took their proxy on decision {d.Number} back"
        );

    public static Act Withdrawn(Decision d) =>
        Of(
            "decision.withdrawn",
            $"menarik keputusan {d.Number}",
            $"withdrew decision {d.Number}",
            new { d.Number, reason = d.WithdrawnReason }
        );

    /// <summary>Told of the initiative, to all who may read it: what the council lifts, why and until when; not who voted.</summary>
    public static Act Lifted(GateOverride granted, Initiative initiative) =>
        new(
            "gate.lifted",
            initiative.Shown,
            $"Dewan mengecualikan inisiatif {initiative.Number} dari aturan gerbang {string.Join(", ", granted.RuleIds)} sampai {granted.ExpiresOn:yyyy-MM-dd}, dengan keputusan {granted.DecisionNumber}",
            $"the council lifted rules {string.Join(", ", granted.RuleIds)} of the gate for initiative {initiative.Number} until {granted.ExpiresOn:yyyy-MM-dd}, by decision {granted.DecisionNumber}",
            new
            {
                initiative.Number,
                rules = granted.RuleIds,
                reason = granted.Reason,
                granted.ExpiresOn,
                decision = granted.DecisionNumber,
            }
        );

    /// <summary>Who took part as members, not in the order of their votes.</summary>
    public static Act Closed(Decision d, VoteResult result, GateOverride? granted = null)
    {
        var (id, en) = DecisionWords.OutcomePair(d, result);
        return Of(
            "decision.closed",
            $"keputusan {d.Number} selesai. {id}",
            $"decision {d.Number} is over. {en}",
            new
            {
                lifted = granted?.RuleIds,
                d.Number,
                d.Round,
                rule = Rule(d),
                result,
                tookPart = Members(d.Voters.Where(d.HasVoted)),
                root = d.BallotRoot,
            }
        );
    }

    private static object Rule(Decision d) =>
        new
        {
            d.Method,
            d.Share,
            d.QuorumPercent,
            d.IsSecret,
            d.AllowsProxies,
        };

    private static IReadOnlyList<Guid> Members(IEnumerable<DecisionVoter> voters) =>
        [.. voters.Select(v => v.MemberId).Order()];

    private static Act Of(string name, string indonesian, string english, object? detail = null) =>
        new(name, Visibility.Region, indonesian, english, detail);
}
