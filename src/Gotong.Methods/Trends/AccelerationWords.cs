using System.Globalization;

namespace Gotong.Methods.Trends;

/// <summary>A change of pace as a sentence. It says that, never why.</summary>
internal static class AccelerationWords
{
    public static Sentence Of(AccelerationResult result)
    {
        var (indonesian, english) = Finding(result);
        return result.Questioned.Count == 0
            ? new(indonesian, english)
            : new(
                $"{indonesian}; {result.Questioned.Count} nilai dipertanyakan dan tidak dihitung",
                $"{english}; {result.Questioned.Count} {(result.Questioned.Count == 1 ? "value is" : "values are")} questioned and not counted"
            );
    }

    private static (string Indonesian, string English) Finding(AccelerationResult result)
    {
        if (result.Pace == Pace.TooEarly)
            return TooEarly(result);
        var (indonesian, english) = Interval(result.Low!.Value, result.High!.Value, result.Level);
        return result.Pace switch
        {
            Pace.Faster => (
                $"lebih cepat dari sebelumnya, mungkin sekali ({indonesian})",
                $"faster than before, likely ({english})"
            ),
            Pace.Slower => (
                $"lebih lambat dari sebelumnya, mungkin sekali ({indonesian})",
                $"slower than before, likely ({english})"
            ),
            _ => ($"belum ada tanda perubahan ({indonesian})", $"no sign of a change yet ({english})"),
        };
    }

    private static (string, string) TooEarly(AccelerationResult result) =>
        result.Since < Acceleration.Least
            ? (
                $"terlalu dini: {result.Since} titik sejak mulai, perlu {Acceleration.Least}",
                $"too early: {Points(result.Since)} since the start, {Acceleration.Least} are needed"
            )
            : (
                $"belum dapat dibandingkan: {result.Before} titik sebelum mulai, perlu {Acceleration.Least}",
                $"cannot be compared: {Points(result.Before)} before the start, {Acceleration.Least} are needed"
            );

    internal static (string Indonesian, string English) Interval(double low, double high, double level) =>
        (
            $"selang {Number(100 * level, Numbers.Indonesian)} %: perubahan laju {Signed(low, Numbers.Indonesian)} sampai {Signed(high, Numbers.Indonesian)} per tahun",
            $"{Number(100 * level, Numbers.English)} % interval: change of slope {Signed(low, Numbers.English)} to {Signed(high, Numbers.English)} a year"
        );

    private static string Points(int count) => count == 1 ? "1 point" : $"{count} points";

    private static string Number(double number, CultureInfo culture) => Numbers.Write(number, culture);

    private static string Signed(double number, CultureInfo culture) =>
        (number > 0 ? "+" : "") + Numbers.Write(number, culture);
}
