using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Gate;

/// <summary>
/// A region's edition of the rules: what it adds to the defaults, makes harder, or switches off. A draft until it is
/// switched on from a day; from then on it stands, and the next change makes the next edition.
/// </summary>
public sealed class RuleSet : RegionalRecord
{
    public const int LongestReason = 600;
    public const int MostChanges = 60;

    public required int Number { get; init; }
    public required Guid MadeById { get; init; }
    public Membership MadeBy { get; init; } = null!;
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The first day it counts; null: a draft.</summary>
    public DateOnly? EffectiveFrom { get; private set; }
    public DateTimeOffset? SwitchedOnAt { get; private set; }
    public List<RuleChange> Changes { get; init; } = [];

    public bool IsDraft => SwitchedOnAt is null;

    /// <summary>The last one switched on, of those that count on this day; null: the defaults.</summary>
    public static RuleSet? On(IEnumerable<RuleSet> sets, DateOnly day) =>
        sets.Where(s => s.EffectiveFrom <= day).OrderBy(s => s.EffectiveFrom).ThenBy(s => s.Number).LastOrDefault();

    /// <summary>One change to a rule; a second one takes the place of the first.</summary>
    public void Change(RuleChangeKind kind, string ruleId, string reason, string? rule = null)
    {
        Must(IsDraft, "What was switched on stands.");
        if (kind != RuleChangeKind.Add)
            Changes.RemoveAll(c => c.RuleId == ruleId && c.Kind != RuleChangeKind.Add);
        Changes.Add(
            new()
            {
                RegionId = RegionId,
                RuleSetId = Id,
                RuleSet = this,
                Kind = kind,
                RuleId = ruleId,
                Reason = reason,
                Rule = rule,
            }
        );
    }

    public bool TakeBack(Guid change)
    {
        Must(IsDraft, "What was switched on stands.");
        return Changes.RemoveAll(c => c.Id == change) > 0;
    }

    public void SwitchOn(DateOnly from, DateTimeOffset at)
    {
        Must(IsDraft, "It is switched on once.");
        (EffectiveFrom, SwitchedOnAt) = (from, at);
    }

    private static void Must(bool holds, string rule)
    {
        if (!holds)
            throw new InvalidOperationException(rule);
    }
}

/// <summary>What a region does to one rule, and why.</summary>
public sealed class RuleChange : RegionalPart
{
    public required Guid RuleSetId { get; init; }
    public RuleSet RuleSet { get; init; } = null!;
    public required RuleChangeKind Kind { get; init; }
    public required string RuleId { get; init; }

    /// <summary>Shown to everybody.</summary>
    public required string Reason { get; init; }

    /// <summary>The rule that is added, as it would stand in an edition.</summary>
    public string? Rule { get; init; }
    public override Record Whole => RuleSet;
}

public enum RuleChangeKind
{
    /// <summary>A rule of the region's own.</summary>
    Add,

    /// <summary>A reminder becomes a refusal.</summary>
    Harden,

    /// <summary>A default that is not asked here.</summary>
    Off,
}
