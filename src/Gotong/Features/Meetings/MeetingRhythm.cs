namespace Gotong.Features.Meetings;

/// <summary>Whether a body meets as often as it should. Pure.</summary>
/// <param name="Last">When it last met; null: never.</param>
/// <param name="DueOn">The last day on which the next meeting keeps the period.</param>
public sealed record MeetingRhythm(RhythmState State, DateOnly? Last, DateOnly DueOn, int Months)
{
    /// <summary>So many days before the period is over it is time to plan.</summary>
    public const int SoonDays = 14;

    /// <param name="held">Days on which it met, in any order; what lies ahead does not count.</param>
    /// <param name="began">The day from which it should have met, where it never did.</param>
    public static MeetingRhythm Of(IEnumerable<DateOnly> held, DateOnly began, int months, DateOnly today)
    {
        var met = held.Where(d => d <= today).ToList();
        DateOnly? last = met.Count == 0 ? null : met.Max();
        var due = (last ?? began).AddMonths(months);
        var state =
            today > due ? RhythmState.Past
            : today >= due.AddDays(-SoonDays) ? RhythmState.DueSoon
            : RhythmState.OnTime;
        return new(state, last, due, months);
    }

    /// <summary>Month by month: did it meet, is it going to, or was its period over.</summary>
    /// <param name="back">How many months to look back, this one included.</param>
    public static IReadOnlyList<RhythmMonth> Strip(
        IReadOnlyCollection<DateOnly> held,
        IReadOnlyCollection<DateOnly> planned,
        DateOnly began,
        int months,
        DateOnly today,
        int back,
        int ahead
    )
    {
        var first = FirstOf(today).AddMonths(1 - back);
        return
        [
            .. Enumerable
                .Range(0, back + ahead)
                .Select(i => first.AddMonths(i))
                .Select(month => new RhythmMonth(month, KindOf(month))),
        ];

        RhythmKind KindOf(DateOnly month)
        {
            var end = month.AddMonths(1).AddDays(-1);
            if (held.Any(d => d <= today && FirstOf(d) == month))
                return RhythmKind.Met;
            if (planned.Any(d => d >= today && FirstOf(d) == month))
                return RhythmKind.Planned;
            if (month > today)
                return RhythmKind.Ahead;
            if (end < began)
                return RhythmKind.Before;
            var seen = end < today ? end : today;
            return Of(held.Where(d => d <= seen), began, months, seen).State == RhythmState.Past
                ? RhythmKind.Gap
                : RhythmKind.NotMet;
        }
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}

public enum RhythmState
{
    OnTime,
    DueSoon,

    /// <summary>It has not met for its period.</summary>
    Past,
}

public sealed record RhythmMonth(DateOnly Month, RhythmKind Kind);

public enum RhythmKind
{
    /// <summary>Nothing was to be expected yet.</summary>
    Before,
    Met,

    /// <summary>Did not meet, and need not have.</summary>
    NotMet,

    /// <summary>Did not meet although its period was over.</summary>
    Gap,
    Planned,
    Ahead,
}
