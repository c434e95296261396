using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Features.Priorities.Import;

/// <summary>What single words of a heading say: years, units of money, levels.</summary>
internal static partial class HeaderWords
{
    public static string Of(string header) =>
        Spaces().Replace(NotWord().Replace(header.ToLower(CultureInfo.InvariantCulture), " "), " ").Trim();

    public static bool Has(string words, string synonym) =>
        $" {words} ".Contains($" {synonym} ", StringComparison.Ordinal);

    public static int IndexOf(string words, string synonym) =>
        $" {words} ".IndexOf($" {synonym} ", StringComparison.Ordinal);

    public static bool IsYear(string word) =>
        word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && int.TryParse(word, out _);

    /// <summary>The year of a column: of the lowest heading that names one year alone; a period is no year.</summary>
    public static int? Year(IEnumerable<string> parts)
    {
        foreach (var part in parts.Reverse())
        {
            var years = Period.In(part) is null ? Of(part).Split(' ').Where(IsYear).Distinct().ToList() : [];
            if (years.Count > 0)
            {
                return int.Parse(years[^1], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>"Tahun ke-1", "Tahun II", "target_3", "(n+1)": a year that counts from the start of a period.</summary>
    public static string? RelativeYear(string header)
    {
        foreach (var part in header.Split(Gotong.Platform.Import.HeaderFinder.Joint).Reverse())
        {
            var match = Relative().Match(part.Length > 120 ? part[..120] : part);
            if (match.Success)
            {
                return match.Groups["k"].Value.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
            }
        }

        return null;
    }

    /// <summary>The year that such a text stands for in a period; null when it hangs on another document ("n").</summary>
    public static int? YearOf(string relative, int firstYear)
    {
        var index = relative switch
        {
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" => 4,
            "V" => 5,
            "VI" => 6,
            _ => int.TryParse(relative, CultureInfo.InvariantCulture, out var n) ? n : -1,
        };
        return index < 0 ? null : firstYear + index - 1;
    }

    public static long Scale(string words) =>
        Has(words, "miliar") || Has(words, "milyar") || Has(words, "miliaran") ? 1_000_000_000
        : Has(words, "juta") || Has(words, "jutaan") || Has(words, "000 000") ? 1_000_000
        : Has(words, "ribu") || Has(words, "ribuan") || Has(words, "000") ? 1_000
        : 1;

    /// <summary>"Tujuan/Sasaran": the levels that one column holds.</summary>
    public static List<Level> Levels(string part) =>
        [
            .. Enum.GetValues<Level>()
                .Where(level => LevelWord().Matches(part).Any(m => m.Value.Equals(level.ToString(), IgnoreCase))),
        ];

    public static bool IsMixed(string part) => Mixed().IsMatch(part) && Levels(part).Count > 1;

    /// <summary>"MISI 1: ..." and "Sasaran 1.2" are names, not headings.</summary>
    public static bool IsNumberedName(string text) => NumberedName().IsMatch(text.Length > 60 ? text[..60] : text);

    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex NotWord();

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"(?:\b(?:tahun|thn|th)\b\.?\s*(?:ke)?[\s\-]*(?<k>\d|[ivIV]{1,3})\b|\b(?:target|pagu|anggaran|indikatif|rp)[_\s\-]+(?:ke[\s\-]*)?(?<k>\d)$|(?:^|\(|\btahun\s+)(?<k>n\s*(?:[+\-]\s*\d)?)(?:$|\)))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:misi|tujuan|sasaran|program)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LevelWord();

    [GeneratedRegex(
        @"\b(?:misi|tujuan|sasaran|program)\b[^/,&]{0,40}(?:[/,&]|\bdan\b|\batau\b)\s*(?:misi|tujuan|sasaran|program)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Mixed();

    [GeneratedRegex(
        @"^(?:visi\s*:|(?:misi|tujuan|sasaran|program)\s*(?:ke[\s\-]?)?(?:\d|[ivx]+\b|:))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NumberedName();
}
