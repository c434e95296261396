using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>What one heading alone says about its column.</summary>
internal static class ColumnGuess
{
    public static ColumnProposal Of(int index, string header, int? firstYear)
    {
        var none = new ColumnProposal(index, ColumnLetter.Of(index), header, ColumnRole.Ignore, 0);
        var parts = header.Split(HeaderFinder.Joint);
        if (header.Length is 0 or > 300 || IsForeign(HeaderWords.Of(parts[^1])))
        {
            return none;
        }

        // Of "Target dan Pagu / 2026 / Rp" the lowest heading says most.
        foreach (var part in parts.Reverse())
        {
            var words = HeaderWords.Of(part);
            var (kind, level, matched) = RoleOf(words, part);
            if (kind != RoleKind.Ignore)
            {
                return With(none, parts, part, kind, level, matched, firstYear);
            }
        }

        // Years alone stand over targets as a rule; a rule is no certainty.
        return HeaderWords.IsYear(HeaderWords.Of(header).Replace("tahun ", "", StringComparison.Ordinal))
            ? none with
            {
                Role = new(RoleKind.Target, null, HeaderWords.Year(parts)),
                Confidence = 0.5,
                Bare = true,
            }
            : none;
    }

    /// <summary>Headings of what is not brought in: numbers of rows, remarks, levels below the program.</summary>
    public static bool IsForeign(string words) =>
        RpjmdWords.Foreign.Contains(words)
        || Array.Exists(RpjmdWords.ForeignStarts, s => words.StartsWith(s, StringComparison.Ordinal))
        || (
            Array.Exists(RpjmdWords.BelowProgram, w => HeaderWords.Has(words, w))
            && !HeaderWords.Has(words, "program")
            && !HeaderWords.Has(words, "outcome")
        );

    private static ColumnProposal With(
        ColumnProposal none,
        string[] parts,
        string part,
        RoleKind kind,
        Level? level,
        HashSet<string> matched,
        int? firstYear
    )
    {
        var words = HeaderWords.Of(part);
        var header = HeaderWords.Of(none.Header);
        var dated = kind is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual or RoleKind.Pagu;
        var year = dated ? HeaderWords.Year(parts) : null;
        if (dated && year is null && HeaderWords.RelativeYear(none.Header) is { } relative && relative != "0")
        {
            year = firstYear is null ? null : HeaderWords.YearOf(relative, firstYear.Value);
            if (year is null)
            {
                return none;
            }
        }

        var mixed = HeaderWords.IsMixed(part);
        level ??= LevelOf(header).Level;
        if (kind == RoleKind.Name && mixed)
        {
            return none with { Role = new(RoleKind.Name), Confidence = 1, Bare = true };
        }

        var rest = words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Count(w => !matched.Contains(w) && !RpjmdWords.Fillers.Contains(w) && !w.All(char.IsDigit));
        return none with
        {
            Role = new(kind, level, year, kind == RoleKind.Pagu ? HeaderWords.Scale(header) : 1),
            Confidence = Math.Round(1.0 / (1 + (0.4 * rest)), 2),
            Bare = mixed || level is null,
        };
    }

    private static (RoleKind Kind, Level? Level, HashSet<string> Matched) RoleOf(string words, string part)
    {
        var (level, levelWord) = LevelOf(words);
        HashSet<string> matched = [.. levelWord.Split(' ')];
        foreach (var (kind, synonyms) in RpjmdWords.Roles)
        {
            if (
                synonyms.FirstOrDefault(s => HeaderWords.Has(words, s)) is { } synonym
                && !(kind == RoleKind.Opd && IsOfOpd(words, synonym))
                && !(kind == RoleKind.Outcome && IsProgramOrOutcome(words, part))
            )
            {
                matched.UnionWith(synonyms.SelectMany(s => s.Split(' ')));
                // Shorter words for the same thing in one header: "target ik sasaran".
                matched.UnionWith(
                    RpjmdWords.Roles.SelectMany(r => r.Words).Where(w => !w.Contains(' ', StringComparison.Ordinal))
                );
                return (kind, level, matched);
            }
        }

        return level is null ? (RoleKind.Ignore, null, matched) : (RoleKind.Name, level, matched);
    }

    /// <summary>"Bidang Urusan / Program / Outcome": a column of programs, with their outcomes below them.</summary>
    private static bool IsProgramOrOutcome(string words, string part) =>
        part.Contains('/', StringComparison.Ordinal) && HeaderWords.Has(words, "program outcome");

    /// <summary>"Tujuan Perangkat Daerah" is a tujuan, "Indikator Kinerja Perangkat Daerah" an indicator.</summary>
    private static bool IsOfOpd(string words, string synonym) =>
        !words.Contains("penanggung", StringComparison.Ordinal)
        && new[] { "tujuan", "sasaran", "program", "misi", "indikator", "target", "kinerja" }.Any(w =>
            HeaderWords.IndexOf(words, w) is >= 0 and var at && at < HeaderWords.IndexOf(words, synonym)
        );

    private static (Level? Level, string Word) LevelOf(string words)
    {
        foreach (var (level, synonyms) in RpjmdWords.Levels)
        {
            if (synonyms.FirstOrDefault(s => HeaderWords.Has(words, s)) is { } word)
            {
                return (level, word);
            }
        }

        return (null, "");
    }
}
