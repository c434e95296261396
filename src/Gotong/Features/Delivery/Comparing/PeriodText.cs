using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Gotong.Features.Delivery.Status;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>How often, and the last day of the period.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NamedPeriod(Frequency Frequency, DateOnly To);

/// <summary>Periods as tables name them: "2024", "2024*", "Triwulan II 2024", "2024 Q1", "Semester 1 2024", "Maret 2024", "2024-03". Pure.</summary>
public static partial class PeriodText
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "mei may",
        "jun",
        "jul",
        "agu ags aug",
        "sep",
        "okt oct",
        "nov",
        "des dec",
    ];

    /// <summary>Null: it names no period, or could name two.</summary>
    public static NamedPeriod? Read(string text)
    {
        // BPS marks provisional years by stars.
        var match = text.Length > 40 ? Match.Empty : Shape().Match(text.Trim().TrimEnd('*').TrimEnd());
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["quarter"] is { Success: true } quarter)
            return Of(Frequency.Quarterly, year, 3 * Number(quarter.Value));
        if (match.Groups["half"] is { Success: true } half)
            return Of(Frequency.HalfYearly, year, 6 * Number(half.Value));
        if (match.Groups["digits"] is { Success: true } digits)
            return int.Parse(digits.Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number
                ? Of(Frequency.Monthly, year, number)
                : null;
        if (match.Groups["month"] is { Success: true } month)
            return
                Array.FindIndex(Months, m => m.Contains(month.Value[..3], StringComparison.OrdinalIgnoreCase))
                    is >= 0
                        and var at
                ? Of(Frequency.Monthly, year, at + 1)
                : null;
        return Of(Frequency.Yearly, year, 12);
    }

    private static NamedPeriod? Of(Frequency frequency, int year, int lastMonth) =>
        new NamedPeriod(frequency, frequency.EndOf(new(year, lastMonth, 1)));

    private static int Number(string text) =>
        text.ToUpperInvariant() switch
        {
            "1" or "I" => 1,
            "2" or "II" => 2,
            "3" or "III" => 3,
            _ => 4,
        };

    private const string Year = @"(?<year>(19|20)\d\d)";
    private const string Quarter = @"(triwulan|tw|kuartal|quarter|q|t)\s*(?<quarter>[1-4]|I{1,3}|IV)";
    private const string Half = @"(semester|smt|s|half)\s*(?<half>1|2|II?)";
    private const string Month = @"(?<month>[a-z]{3,9})";

    [GeneratedRegex(
        $@"^((tahun\s+)?{Year}|{Year}\s*[-/]?\s*({Quarter}|{Half}|{Month})|({Quarter}|{Half}|{Month})\s*(of|[-/,])?\s*{Year}|{Year}-(?<digits>\d\d))$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Shape();
}
