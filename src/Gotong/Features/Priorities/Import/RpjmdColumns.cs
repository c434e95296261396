using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>One column of the file and what it is taken for; confidence 1 means that every word was understood.</summary>
public sealed record ColumnProposal(int Index, string Letter, string Header, ColumnRole Role, double Confidence);

public static partial class RpjmdColumns
{
    /// <summary>Proposes a role for every column. What the person chose counts more than any guess.</summary>
    public static IReadOnlyList<ColumnProposal> Propose(
        IReadOnlyList<string> headers,
        IReadOnlyDictionary<int, ColumnRole>? chosen = null
    )
    {
        var columns = headers.Select((h, i) => Guess(i, h)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] =
                chosen is not null && chosen.TryGetValue(i, out var role)
                    ? columns[i] with
                    {
                        Role = role,
                        Confidence = 1,
                    }
                    : WithLevel(columns, i);
        }

        return DropDoubles(StartingValues(columns, chosen), chosen);
    }

    /// <summary>"Realisasi 2024" before the first target, or without a year, is where the plan starts from.</summary>
    private static ColumnProposal[] StartingValues(
        ColumnProposal[] columns,
        IReadOnlyDictionary<int, ColumnRole>? chosen
    )
    {
        var firstTarget = columns.Where(c => c.Role.Kind == RoleKind.Target).Min(c => c.Role.Year);
        var latest = columns
            .Where(c => c.Role.Kind == RoleKind.Actual && (c.Role.Year ?? 0) < (firstTarget ?? 0))
            .Max(c => c.Role.Year);
        bool Starts(ColumnProposal c) =>
            c.Role.Kind == RoleKind.Actual
            && chosen?.ContainsKey(c.Index) != true
            && (
                c.Role.Year is null
                || c.Role.Year == latest
                    && !Array.Exists(columns, b => b.Role.Kind == RoleKind.Baseline && b.Role.Level == c.Role.Level)
            );
        return [.. columns.Select(c => Starts(c) ? c with { Role = c.Role with { Kind = RoleKind.Baseline } } : c)];
    }

    /// <summary>For the search of the header row: how surely this text is a header of such a table.</summary>
    public static double Recognises(string header)
    {
        var guess = Guess(0, header);
        return guess.Confidence >= 0.7 ? guess.Confidence : 0;
    }

    private static ColumnProposal Guess(int index, string header)
    {
        var none = new ColumnProposal(index, ColumnLetter.Of(index), header, ColumnRole.Ignore, 0);
        if (header.Length is 0 or > 200)
        {
            return none;
        }

        // Of "Target dan Pagu / 2026 / Rp" the lowest heading says most.
        foreach (var part in header.Split(HeaderFinder.Joint).Reverse())
        {
            var words = Words(part);
            var (kind, level, matched) = RoleOf(words);
            if (kind == RoleKind.Ignore)
            {
                continue;
            }

            var all = Words(header);
            var year = Year(all);
            level ??= LevelOf(all).Level;
            if (
                year is not null
                && kind is not (RoleKind.Baseline or RoleKind.Target or RoleKind.Actual or RoleKind.Pagu)
            )
            {
                return none;
            }

            var rest = words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Count(w => !matched.Contains(w) && !RpjmdWords.Fillers.Contains(w) && !IsYear(w));
            var confidence = Math.Round(1.0 / (1 + (0.4 * rest)), 2);
            var scale = kind == RoleKind.Pagu ? Scale(all) : 1;
            return none with { Role = new ColumnRole(kind, level, year, scale), Confidence = confidence };
        }

        return none;
    }

    private static (RoleKind Kind, Level? Level, HashSet<string> Matched) RoleOf(string words)
    {
        var (level, levelWord) = LevelOf(words);
        HashSet<string> matched = [.. levelWord.Split(' ')];
        foreach (var (kind, synonyms) in RpjmdWords.Roles)
        {
            if (synonyms.FirstOrDefault(s => Has(words, s)) is { } synonym)
            {
                matched.UnionWith(synonym.Split(' '));
                // Shorter words for the same thing in one header: "target ik sasaran".
                matched.UnionWith(
                    RpjmdWords.Roles.SelectMany(r => r.Words).Where(w => !w.Contains(' ', StringComparison.Ordinal))
                );
                return (kind, level, matched);
            }
        }

        return level is null ? (RoleKind.Ignore, null, matched) : (RoleKind.Name, level, matched);
    }

    private static (Level? Level, string Word) LevelOf(string words)
    {
        foreach (var (level, synonyms) in RpjmdWords.Levels)
        {
            if (synonyms.FirstOrDefault(s => Has(words, s)) is { } word)
            {
                return (level, word);
            }
        }

        return (null, "");
    }

    /// <summary>"Indikator" alone belongs to the nearest name on its left, else on its right.</summary>
    private static ColumnProposal WithLevel(ColumnProposal[] columns, int at)
    {
        var role = columns[at].Role;
        var needsLevel =
            role.Kind
            is RoleKind.Indicator
                or RoleKind.Baseline
                or RoleKind.Target
                or RoleKind.Actual
                or RoleKind.Unit
                or RoleKind.Opd
                or RoleKind.Pagu;
        if (!needsLevel || role.Level is not null and not Level.Misi)
        {
            return columns[at];
        }

        var level = columns[..at]
            .Reverse()
            .Concat(columns[at..])
            .Where(c => c.Role.Kind == RoleKind.Name && c.Role.Level > Level.Misi)
            .Select(c => c.Role.Level)
            .FirstOrDefault();
        return columns[at] with { Role = role with { Level = level ?? Level.Program } };
    }

    private static List<ColumnProposal> DropDoubles(
        ColumnProposal[] columns,
        IReadOnlyDictionary<int, ColumnRole>? chosen
    )
    {
        var best = columns
            .Where(c => c.Role.Kind != RoleKind.Ignore)
            .GroupBy(c => c.Role with { Scale = 1 })
            .Select(g =>
                g.OrderByDescending(c => chosen?.ContainsKey(c.Index) == true)
                    .ThenByDescending(c => c.Confidence)
                    .First()
                    .Index
            )
            .ToHashSet();
        return
        [
            .. columns.Select(c => best.Contains(c.Index) ? c : c with { Role = ColumnRole.Ignore, Confidence = 0 }),
        ];
    }

    private static string Words(string header) =>
        Spaces().Replace(NotWord().Replace(header.ToLower(CultureInfo.InvariantCulture), " "), " ").Trim();

    private static bool Has(string words, string synonym) =>
        $" {words} ".Contains($" {synonym} ", StringComparison.Ordinal);

    private static bool IsYear(string word) =>
        word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && int.TryParse(word, out _);

    private static int? Year(string words) =>
        words.Split(' ').LastOrDefault(IsYear) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    private static long Scale(string words) =>
        Has(words, "miliar") || Has(words, "milyar") ? 1_000_000_000
        : Has(words, "juta") ? 1_000_000
        : Has(words, "ribu") || Has(words, "000") ? 1_000
        : 1;

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex NotWord();

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
