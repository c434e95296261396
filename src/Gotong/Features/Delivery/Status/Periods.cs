namespace Gotong.Features.Delivery.Status;

/// <summary>Periods of the year by how often something is counted. Pure.</summary>
public static class Periods
{
    public static int Months(this Frequency frequency) =>
        frequency switch
        {
            Frequency.Monthly => 1,
            Frequency.Quarterly => 3,
            Frequency.HalfYearly => 6,
            _ => 12,
        };

    /// <summary>Last day of the period after the one that ended.</summary>
    public static DateOnly NextEnd(this Frequency frequency, DateOnly end) =>
        end.AddDays(1).AddMonths(frequency.Months()).AddDays(-1);

    /// <summary>Last day of the period a day lies in.</summary>
    public static DateOnly EndOf(this Frequency frequency, DateOnly day)
    {
        var months = frequency.Months();
        var first = new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1);
        return first.AddMonths(months).AddDays(-1);
    }

    /// <summary>First day of the period that ends on a day.</summary>
    public static DateOnly StartOf(this Frequency frequency, DateOnly end) =>
        end.AddDays(1).AddMonths(-frequency.Months());

    /// <summary>The middle of the period that ends on a day: what a value of it stands for.</summary>
    public static DateOnly Middle(this Frequency frequency, DateOnly end) =>
        end.AddDays((frequency.StartOf(end).DayNumber - end.DayNumber) / 2);

    /// <summary>The last day a value speaks for: the next one would be published by then.</summary>
    public static DateOnly FreshUntil(this Frequency frequency, DateOnly end, int lagDays) =>
        frequency.NextEnd(end).AddDays(lagDays);
}
