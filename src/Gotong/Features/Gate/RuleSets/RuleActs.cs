using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate;

/// <summary>What the ledger says of a region's rules: that they are prepared inside, what they are to everybody.</summary>
public static class RuleActs
{
    public static Act Prepared(RuleSet draft) =>
        new(
            "gate.prepared",
            Visibility.Region,
            $"menyiapkan aturan gerbang edisi {draft.Number}",
            $"prepared edition {draft.Number} of the gate's rules",
            new { draft.Number, changes = draft.Changes.Select(c => $"{c.Kind} {c.RuleId}").Order() }
        );

    public static Act SwitchedOn(RuleSet set, Region region, DateOnly from) =>
        new(
            "gate.switched-on",
            Visibility.Public,
            $"memberlakukan aturan gerbang edisi {set.Number} mulai {Day(from)}",
            $"switched on edition {set.Number} of the gate's rules from {Day(from)}",
            new
            {
                set.Number,
                edition = RegionalEdition.Of(set, region).Key,
                from,
                changes = set
                    .Changes.OrderBy(c => c.RuleId)
                    .Select(c => new
                    {
                        kind = c.Kind.ToString(),
                        rule = c.RuleId,
                        c.Reason,
                    }),
            }
        );

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Numbers.Indonesian);
}
