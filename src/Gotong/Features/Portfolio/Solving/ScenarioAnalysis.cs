using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>What is asked of a plan besides itself: what the pins cost, what stands against the others, what money buys.</summary>
public sealed record ScenarioAnalysis(
    double? Free,
    IReadOnlyList<PinPrice> Pins,
    IReadOnlyList<LeftWhy> Left,
    IReadOnlyList<BudgetPoint> Frontier
)
{
    public static readonly ScenarioAnalysis None = new(null, [], [], []);

    /// <summary>What all pins together take from the effect, as a part of the plan without them.</summary>
    public double? PriceOfAll(double effect) => Free is > 0 and var free ? Math.Max(0, (free - effect) / free) : null;
}

/// <summary>The plan without this one pin, all others kept.</summary>
/// <param name="Without">Its effect; null: no plan was found in time.</param>
/// <param name="Exact">Both plans are proven: the price is no estimate.</param>
public sealed record PinPrice(string Key, double? Without, double? Share, bool Exact);

/// <summary>Why an initiative is left out, and the least that would bring it in.</summary>
/// <param name="Displaces">What leaves the plan when it is forced in under the same limits.</param>
/// <param name="Loss">What the plan's effect loses by that; null: there is no such plan, or it was not looked for.</param>
/// <param name="Change">A least change with which it is chosen, computed again; null: none was found.</param>
/// <param name="Extra">Extra money of that change; 0: it changes a rule.</param>
public sealed record LeftWhy(
    string Key,
    Words Reason,
    IReadOnlyList<string> Displaces,
    double? Loss,
    Words? Change,
    long Extra
);

/// <summary>The best plan with all limits times a factor.</summary>
/// <param name="Limit">All limits together.</param>
/// <param name="IsKnee">From here on more money brings clearly less.</param>
public sealed record BudgetPoint(double Factor, long Limit, long Spend, double Effect, bool IsKnee);
