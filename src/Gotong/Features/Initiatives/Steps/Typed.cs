using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>
/// Numbers as people here type them: points between thousands, a comma before decimals. What could be read two ways
/// is refused (null), never guessed.
/// </summary>
public static partial class Typed
{
    /// <summary>"12,5" "1.250" "1.250,75" "-3"; not "12.5".</summary>
    public static decimal? Decimal(string text)
    {
        var match = Number().Match(text.Trim());
        return match.Success ? Parse(match) : null;
    }

    /// <summary>"2900000000" "2.900.000.000" "Rp2,9 miliar"; not "12,5", not "1,000,000", not "2,9 M" (miliar or million?).</summary>
    public static long? Rupiah(string text)
    {
        var match = Money().Match(text.Trim());
        if (!match.Success)
            return null;
        var size = match.Groups["size"].Value.ToLowerInvariant() switch
        {
            "" => 1m,
            "ribu" or "rb" => 1_000m,
            "juta" or "jt" or "million" => 1_000_000m,
            "miliar" or "milyar" or "billion" => 1_000_000_000m,
            _ => 1_000_000_000_000m,
        };
        // A comma without "juta" or "miliar" could be a thousands comma: "12,5" is no amount of rupiah.
        if (size == 1 && match.Groups["decimals"].Success)
            return null;
        var amount = Parse(match) * size;
        return amount == decimal.Truncate(amount) && amount <= Largest ? (long)amount : null;
    }

    public static int? Year(string text) =>
        text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <summary>As it would be typed: "1.250,75".</summary>
    public static string Text(decimal number) => number.ToString("#,##0.########", CultureInfo.GetCultureInfo("id-ID"));

    /// <summary>Ten thousand trillion rupiah: more than the whole state spends in three years.</summary>
    private const decimal Largest = 10_000_000_000_000_000m;

    private static decimal Parse(Match match) =>
        decimal.Parse(
            $"{match.Groups["sign"]}{match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal)}.{match.Groups["decimals"]}0",
            CultureInfo.InvariantCulture
        );

    private const string Digits = @"(?<whole>[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,15})(,(?<decimals>[0-9]{1,6}))?";

    [GeneratedRegex("^(?<sign>-?)" + Digits + "$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(rp\.?\s*)?(?<sign>)"
            + Digits
            + @"\s*(?<size>ribu|rb|juta|jt|million|miliar|milyar|billion|triliun|trillion)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Money();
}
