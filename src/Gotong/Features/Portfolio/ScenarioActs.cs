using Gotong.Platform.Ledger;

namespace Gotong.Features.Portfolio;

/// <summary>What the ledger says of scenarios.</summary>
public static class ScenarioActs
{
    public static Act Written(Scenario s) =>
        Of("scenario.written", $"menulis skenario {s.Number}: {s.Name}", $"wrote scenario {s.Number}: {s.Name}");

    public static Act Weighed(Scenario s, string reason) =>
        Of(
            "scenario.weighed",
            $"mengubah bobot prioritas skenario {s.Number}",
            $"changed the weights of scenario {s.Number}",
            new
            {
                s.Number,
                reason,
                weights = s
                    .Weights.OrderBy(w => w.PriorityId)
                    .Select(w => new
                    {
                        w.PriorityId,
                        w.Derived,
                        w.Points,
                    }),
            }
        );

    public static Act Pinned(Scenario s, ScenarioPin pin, int initiative) =>
        Of(
            "scenario.pinned",
            $"menetapkan sendiri inisiatif {initiative} di skenario {s.Number}",
            $"pinned initiative {initiative} in scenario {s.Number}",
            new
            {
                s.Number,
                initiative,
                kind = pin.Kind,
                pin.Year,
                reason = pin.Reason,
            }
        );

    public static Act Unpinned(Scenario s, int initiative) =>
        Of(
            "scenario.unpinned",
            $"melepas ketetapan inisiatif {initiative} di skenario {s.Number}",
            $"unpinned initiative {initiative} in scenario {s.Number}"
        );

    public static Act Asked(Scenario s) =>
        Of("scenario.asked", $"meminta skenario {s.Number} dihitung", $"asked for scenario {s.Number} to be computed");

    public static Act Solved(Scenario s, ScenarioResult result, double? effect) =>
        Of(
            "scenario.solved",
            $"skenario {s.Number} selesai dihitung",
            $"scenario {s.Number} was computed",
            new
            {
                s.Number,
                effect,
                result.Hash,
                result.Solver,
            }
        ) with
        {
            Agent = "Gotong",
        };

    public static Act Proposed(Scenario s, int decision, string hash) =>
        Of(
            "scenario.proposed",
            $"mengajukan skenario {s.Number} kepada Dewan dengan keputusan {decision}",
            $"put scenario {s.Number} to the council by decision {decision}",
            new
            {
                s.Number,
                decision,
                hash,
            }
        );

    /// <summary>For everybody: what was adopted, and each choice made against the computation with its price.</summary>
    public static Act Adopted(Scenario s, int decision, ScenarioResult result, IEnumerable<object> pins) =>
        new(
            "scenario.adopted",
            Visibility.Public,
            $"Dewan menetapkan skenario {s.Number}: {s.Name}, dengan keputusan {decision}",
            $"the council adopted scenario {s.Number}: {s.Name}, by decision {decision}",
            new
            {
                s.Number,
                decision,
                reason = s.Reason,
                result.Hash,
                result.Solver,
                pins,
            }
        );

    public static Act Withdrawn(Scenario s) =>
        Of(
            "scenario.withdrawn",
            $"menarik skenario {s.Number}",
            $"withdrew scenario {s.Number}",
            new { s.Number, reason = s.WithdrawnReason }
        );

    private static Act Of(string name, string indonesian, string english, object? detail = null) =>
        new(name, Visibility.Region, indonesian, english, detail);
}
