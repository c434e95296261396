using Gotong.Features.Delivery.Reporting;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Status;

/// <summary>
/// The published method by which a status is computed. Pure: facts in, status out. Six sides, each by a rule of its
/// own; the whole is the worst that counts, red before amber before grey before green. It is green only where the last
/// report and every value it rests on are fresh; without owner it is grey, whatever the sides say.
/// </summary>
public static partial class StatusMethod
{
    /// <summary>Days after the end of a quarter until its report is due.</summary>
    public const int ReportLagDays = ReportDue.Days;

    /// <summary>A milestone or report later than this is off course.</summary>
    public const int LongDays = 90;

    /// <summary>Points of physical progress behind the plan that are off course.</summary>
    public const int FarBehindPoints = 25;

    /// <summary>Share of the year's money that is usually spent by the end of each quarter.</summary>
    public static readonly IReadOnlyList<decimal> UsualSpending = [0.15m, 0.50m, 0.70m, 0.90m];

    /// <summary>Below this share of what is usually spent by then it needs attention; below the next it is off course.</summary>
    public const decimal LeastSpent = 0.8m;
    public const decimal FarLeastSpent = 0.5m;

    /// <summary>More than the year's plan needs attention; more than this share of it is off course.</summary>
    public const decimal MostSpent = 1.1m;

    /// <summary>The same for the way an indicator has gone toward its target.</summary>
    public const decimal LeastWay = 0.8m;
    public const decimal FarLeastWay = 0.4m;

    /// <summary>Until this share of its time has passed an effect is not judged.</summary>
    public const decimal Patience = 0.1m;

    /// <summary>A source that says nothing of itself publishes within these days.</summary>
    public const int UsualLagDays = 90;

    /// <summary>A promise later than this is off course.</summary>
    public const int PromiseDays = 30;

    public static InitiativeStatus Of(StatusFacts facts, DateOnly today)
    {
        var fresh = Freshness(facts, today);
        AspectStatus[] aspects =
        [
            Schedule(facts, fresh, today),
            Money(facts, fresh, today),
            Effect(facts, today),
            Readiness(facts, today),
            Commitments(facts, today),
            fresh,
        ];
        var started = facts.Starts?.FirstDay <= today;
        var worst = aspects.Where(a => a.Counts).MinBy(a => Rank(a.Level))!;
        var level = !facts.HasOwner || (!started && worst.Level == StatusLevel.Green) ? StatusLevel.Grey : worst.Level;
        var hand = facts.Hand is { } set && set.Until >= today ? set : null;
        var computed = new InitiativeStatus(
            level,
            level,
            worst.Level == StatusLevel.Green ? null : worst,
            aspects,
            facts.HasOwner,
            hand
        );
        if (hand is null || (hand.Level == StatusLevel.Green && !computed.MayBeGreen))
            return computed;
        return computed with { Level = hand.Level };
    }

    /// <summary>Red before amber before grey before green.</summary>
    public static int Rank(StatusLevel level) =>
        level switch
        {
            StatusLevel.Red => 0,
            StatusLevel.Amber => 1,
            StatusLevel.Grey => 2,
            _ => 3,
        };

    /// <summary>The last day on which a report of a quarter speaks for what runs.</summary>
    public static DateOnly FreshUntil(Quarter reported) => DueOn(reported.Next);

    /// <summary>The last day to report a quarter.</summary>
    public static DateOnly DueOn(Quarter quarter) => quarter.LastDay.AddDays(ReportLagDays);
}
