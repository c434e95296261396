using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Gotong.Features.Priorities.Import;

/// <summary>The years of a plan, as "2025-2029" in a cell, a title or a sheet name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct Period(int? First, int? Last)
{
    public static Period? In(string text)
    {
        var match = Years().Match(text.Length > 400 ? text[..400] : text);
        if (!match.Success)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var last = int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture);
        return last > first && last - first <= 25 ? new Period(first, last) : null;
    }

    [GeneratedRegex(
        @"\b(?<first>20\d\d)\s*(?:-|–|—|/|s\.?/?d\.?|sampai|hingga)\s*(?<last>20\d\d)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Years();
}
