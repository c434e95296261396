using System.Runtime.InteropServices;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>First and last day of what a value speaks of.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public static Period Month(int year, int month) =>
        new(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    public static Period Of(Quarter quarter) => new(quarter.FirstDay, quarter.LastDay);
}

/// <summary>Which values a report of a quarter asks for. Pure.</summary>
public static class ValuePeriods
{
    /// <summary>Periods whose figures came out, or were to come out, in this quarter: its end and the lag of its source.</summary>
    public static IReadOnlyList<Period> DueIn(Quarter quarter, Frequency frequency, int lagDays)
    {
        var due = new List<Period>();
        // A figure that comes out within the days a report may take still goes into it.
        for (var q = quarter + -8; q <= quarter; q = q.Next)
            foreach (var period in EndingIn(q, frequency))
            {
                var comesOut = period.To.AddDays(lagDays);
                var lastDay = ReportDue.DayOf(quarter);
                if (comesOut <= lastDay && comesOut > ReportDue.DayOf(quarter.Previous))
                    due.Add(period);
            }
        return due;
    }

    private static IEnumerable<Period> EndingIn(Quarter quarter, Frequency frequency)
    {
        var first = quarter.FirstDay;
        return frequency switch
        {
            Frequency.Monthly => Enumerable.Range(first.Month, 3).Select(m => Period.Month(quarter.Year, m)),
            Frequency.Quarterly => [Period.Of(quarter)],
            Frequency.HalfYearly when quarter.Number is 2 or 4 => [new(first.AddMonths(-3), quarter.LastDay)],
            Frequency.Yearly when quarter.Number == 4 => [new(new(quarter.Year, 1, 1), quarter.LastDay)],
            _ => [],
        };
    }
}
