using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Accelerating;

public static class PeriodWords
{
    /// <summary>"triwulan 3 2026", "Maret 2026", "2026".</summary>
    public static string Of(Frequency frequency, DateOnly until) =>
        frequency switch
        {
            Frequency.Monthly => Dates.Month(until),
            Frequency.Quarterly => T(
                $"triwulan {Quarter.Of(until).Number} {until.Year}",
                $"quarter {Quarter.Of(until).Number} of {until.Year}"
            ),
            Frequency.HalfYearly => T(
                $"semester {(until.Month > 6 ? 2 : 1)} {until.Year}",
                $"half {(until.Month > 6 ? 2 : 1)} of {until.Year}"
            ),
            _ => until.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    public static string Each(Frequency frequency) =>
        frequency switch
        {
            Frequency.Monthly => T("tiap bulan", "every month"),
            Frequency.Quarterly => T("tiap triwulan", "every quarter"),
            Frequency.HalfYearly => T("tiap semester", "every half-year"),
            _ => T("tiap tahun", "every year"),
        };
}
