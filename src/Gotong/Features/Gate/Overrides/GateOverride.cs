using Gotong.Features.Initiatives;
using Gotong.Platform.Data;

namespace Gotong.Features.Gate;

/// <summary>
/// The council lets an initiative pass although some hard rules refuse it, for a reason and until a day. Only an adopted
/// decision of the council makes one; nothing changes or lengthens it.
/// </summary>
public sealed class GateOverride : RegionalRecord
{
    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;

    /// <summary>Ids of the rules it lifts, a space between.</summary>
    public required string Rules { get; init; }
    public required string Reason { get; init; }
    public required int DecisionNumber { get; init; }
    public required DateTimeOffset GrantedAt { get; init; }

    /// <summary>The last day it counts.</summary>
    public required DateOnly ExpiresOn { get; init; }

    public bool Lifts(string ruleId, DateOnly day) => day <= ExpiresOn && RuleIds.Contains(ruleId);

    public IReadOnlyList<string> RuleIds => Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
