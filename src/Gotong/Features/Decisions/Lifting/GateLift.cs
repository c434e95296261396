using Gotong.Features.Gate;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;

namespace Gotong.Features.Decisions;

/// <summary>
/// What a decision is asked to lift: hard rules of the gate, for the initiative it is about, until a day. The reason is
/// the decision's background. It takes effect by the closing of an adopted decision in which only the council votes.
/// </summary>
public sealed class GateLift : RegionalPart
{
    /// <summary>Two years at the most: what is lifted for ever is a rule switched off.</summary>
    public const int LongestDays = 730;
    public const int LeastQuorum = 50;

    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;

    /// <summary>Ids of the rules, a space between.</summary>
    public required string Rules { get; init; }
    public required DateOnly ExpiresOn { get; init; }
    public override Record Whole => Decision;

    public IReadOnlyList<string> RuleIds => Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

public static class GateLifts
{
    /// <summary>Every seat is one of the council, so that nobody else lifts a rule, whoever wrote the question.</summary>
    public static bool OnlyCouncil(this Decision decision) =>
        decision.Voters.Count > 0 && decision.Voters.TrueForAll(v => v.Member.Role == Role.Council);

    /// <summary>What an adopted decision of the council lifts; null: nothing.</summary>
    public static GateOverride? Granted(this Decision decision, VoteResult result, DateTimeOffset at) =>
        decision is { Lift: { } lift, InitiativeId: { } initiative }
        && result.Outcome == VoteOutcome.Adopted
        && decision.OnlyCouncil()
            ? new()
            {
                RegionId = decision.RegionId,
                InitiativeId = initiative,
                Rules = lift.Rules,
                Reason = decision.Background,
                DecisionNumber = decision.Number,
                GrantedAt = at,
                ExpiresOn = lift.ExpiresOn,
            }
            : null;
}
