using System.Text.RegularExpressions;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>A row over the whole table: "MISI 1: ...", "Sasaran 1.2: ...". Level null: the visi.</summary>
internal sealed record Band(Level? Level, string Name);

internal static partial class Bands
{
    /// <summary>One text alone, or a label and its text. In the column of its own level a name is just a name.</summary>
    public static Band? Of(Row row, RpjmdLayout layout)
    {
        var filled = Enumerable
            .Range(0, row.Cells.Length)
            .Where(c => row[c].Kind == CellKind.Text && !IsOrdinal(row[c].Text))
            .Take(4)
            .ToList();
        if (filled.Count is 0 or 4)
        {
            return null;
        }

        var texts = filled.ConvertAll(c => Names.Tidy(row[c].Text)).Distinct(StringComparer.Ordinal).ToList();
        var band = texts.Count switch
        {
            1 => Of(texts[0]),
            2 when IsLabel(texts[0]) => Of($"{texts[0].TrimEnd(':', ' ')}: {texts[1].TrimStart(':', ' ')}"),
            _ => null,
        };
        return band?.Level is { } level && layout.Names[(int)level] == filled[0] ? null : band;
    }

    /// <summary>Titles above the table may name the visi and the misi that the table is about.</summary>
    public static IEnumerable<Band> In(IReadOnlyList<string> titles)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            var title = Names.Tidy(titles[i]);
            if (
                i + 1 < titles.Count
                && IsLabel(title)
                && (title.Any(char.IsDigit) || title.EndsWith(':') || titles[i + 1].StartsWith(':'))
            )
            {
                title = $"{title.TrimEnd(':', ' ')}: {Names.Tidy(titles[++i]).TrimStart(':', ' ')}";
            }

            if (Of(title) is { } band)
            {
                yield return band;
            }
        }
    }

    private static Band? Of(string text)
    {
        var match = text.Length > Names.Longest ? Match.Empty : Head().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (word, number, rest) = (
            match.Groups["word"].Value,
            match.Groups["number"].Value,
            text[match.Length..].Trim()
        );
        if (rest.Length < 3)
        {
            return null;
        }

        if (word.Equals("visi", StringComparison.OrdinalIgnoreCase))
        {
            return new(null, rest);
        }

        var level = Enum.Parse<Level>(word, ignoreCase: true);
        return new(level, number.Length == 0 ? rest : $"{level} {number}: {rest}");
    }

    /// <summary>"1", "IV." before a name.</summary>
    private static bool IsOrdinal(string text) => text.Length <= 4 && text.All(c => "0123456789IVX.)".Contains(c));

    public static Level? LevelOf(string name) => Of(name)?.Level;

    private static bool IsLabel(string text) => text.Length <= 30 && Label().IsMatch(text);

    [GeneratedRegex(
        @"^(?<word>visi|misi|tujuan|sasaran|program)(?:\s+(?:rpjmd|daerah|strategis|renstra|pd|opd|perangkat daerah))?\s*(?:(?:ke[\s\-]?)?(?<number>\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,4})\b\s*[:.\-–—)]*|:)\s*",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^(?:visi|misi|tujuan|sasaran)\s*(?:ke[\s\-]?)?(?:[\d.]{1,8}|[ivx]{1,4})?\s*:?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Label();
}
