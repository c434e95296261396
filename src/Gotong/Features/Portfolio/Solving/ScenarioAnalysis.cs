using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>What is asked of a plan besides itself: what the pins cost, what stands against the others, what money buys.</summary>
public sealed record ScenarioAnalysis(
    double? Free,
    IReadOnlyList<PinPrice> Pins,
    IReadOnlyList<LeftWhy> Left,
    IReadOnlyList<FrontierPoint> Frontier
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
/// <param name="Forced">The effect of the best plan that holds it; null: there is none, or it was not looked for.</param>
/// <param name="Displaces">What that plan leaves out instead.</param>
/// <param name="Extra">The least extra money with which it fits beside the plan, where money is what is missing.</param>
/// <param name="ExtraStart">Beginning in this year.</param>
/// <param name="FullGroups">Groups whose most is reached: one more of each would let it in.</param>
public sealed record LeftWhy(
    string Key,
    Words Reason,
    double? Forced,
    IReadOnlyList<string> Displaces,
    long? Extra,
    int? ExtraStart,
    IReadOnlyList<string> FullGroups
);

/// <summary>The best plan with all limits times a factor.</summary>
/// <param name="Limit">All limits together.</param>
/// <param name="IsKnee">After it, more money buys much less.</param>
public sealed record FrontierPoint(double Factor, long Limit, long Spend, double Effect, bool IsKnee);
