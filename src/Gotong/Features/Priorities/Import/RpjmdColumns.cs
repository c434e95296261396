using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>One column of the file and what it is taken for; confidence 1 means that every word was understood.</summary>
public sealed record ColumnProposal(int Index, string Letter, string Header, ColumnRole Role, double Confidence)
{
    /// <summary>The heading does not say the level itself; its place does.</summary>
    public bool Bare { get; init; }

    /// <summary>The column that was taken instead of this one for the same thing.</summary>
    public int? Rival { get; init; }
}

public static class RpjmdColumns
{
    /// <summary>Proposes a role for every column. What the person chose counts more than any guess.</summary>
    /// <param name="firstYear">Of the plan, where the file says it: "Tahun ke-1" hangs on it.</param>
    public static IReadOnlyList<ColumnProposal> Propose(
        IReadOnlyList<string> headers,
        IReadOnlyDictionary<int, ColumnRole>? chosen = null,
        int? firstYear = null
    )
    {
        var columns = headers
            .Select((h, i) => ColumnGuess.Of(i, h, firstYear))
            .Select(c => Chosen(chosen, c.Index) is { } role ? c with { Role = role, Confidence = 1 } : c)
            .ToArray();
        KindColumn(columns, chosen);
        // Values follow their indicator, so indicators find their level first.
        foreach (var indicators in new[] { true, false })
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if ((columns[i].Role.Kind == RoleKind.Indicator) == indicators && Chosen(chosen, i) is null)
                {
                    columns[i] = WithLevel(columns, i);
                }
            }
        }

        return DropDoubles(StartingValues(columns, chosen), chosen);
    }

    /// <summary>"Realisasi 2024" or "Capaian 2024" before the first target, or without a year, is where the plan starts from.</summary>
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
        if (HeaderWords.IsNumberedName(header))
        {
            return 0;
        }

        var guess = ColumnGuess.Of(0, header, 2020);
        var words = HeaderWords.Of(header);
        return guess.Confidence >= 0.7 ? guess.Confidence
            : HeaderWords.RelativeYear(header) is not null || guess.Confidence == 0.5 ? 0.7
            : ColumnGuess.IsForeign(words) || words.Split(' ').All(RpjmdWords.Fillers.Contains) ? 0.5
            : 0;
    }

    private static ColumnRole? Chosen(IReadOnlyDictionary<int, ColumnRole>? chosen, int column) =>
        chosen?.GetValueOrDefault(column);

    /// <summary>"Kelompok" beside "Tujuan/Sasaran" says the level of each row.</summary>
    private static void KindColumn(ColumnProposal[] columns, IReadOnlyDictionary<int, ColumnRole>? chosen)
    {
        if (!columns.Any(c => c.Role is { Kind: RoleKind.Name, Level: null }))
        {
            return;
        }

        var kind = Array.FindIndex(
            columns,
            c =>
                c.Role == ColumnRole.Ignore
                && Chosen(chosen, c.Index) is null
                && RpjmdWords.KindOfRow.Contains(HeaderWords.Of(c.Header))
        );
        if (kind >= 0 && !columns.Any(c => c.Role.Kind == RoleKind.Level))
        {
            columns[kind] = columns[kind] with { Role = new(RoleKind.Level), Confidence = 1 };
        }
    }

    /// <summary>"Indikator" alone belongs to the nearest name on its left, else on its right; values to their indicator.</summary>
    private static ColumnProposal WithLevel(ColumnProposal[] columns, int at)
    {
        var role = columns[at].Role;
        var isValue = role.Kind is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual or RoleKind.Unit;
        var needsLevel = isValue || role.Kind is RoleKind.Indicator or RoleKind.Opd or RoleKind.Pagu;
        if (!needsLevel || role.Level is not null and not Level.Misi)
        {
            return columns[at];
        }

        if (role.Kind == RoleKind.Pagu && columns.Any(c => c.Role is { Kind: RoleKind.Name, Level: Level.Program }))
        {
            return columns[at] with { Role = role with { Level = Level.Program } };
        }

        var near = columns[..at]
            .Reverse()
            .Concat(columns[at..])
            .FirstOrDefault(c =>
                c.Role is { Kind: RoleKind.Name, Level: > Level.Misi or null }
                || (isValue && c.Role is { Kind: RoleKind.Indicator, Level: not null })
            );
        return columns[at] with { Role = role with { Level = near?.Role.Level ?? Level.Program }, Bare = true };
    }

    private static List<ColumnProposal> DropDoubles(
        ColumnProposal[] columns,
        IReadOnlyDictionary<int, ColumnRole>? chosen
    )
    {
        // A code may stand in several columns, a part in each.
        var best = columns
            .Where(c => c.Role.Kind is not (RoleKind.Ignore or RoleKind.Code))
            .GroupBy(c => c.Role with { Scale = 1 })
            .ToDictionary(
                g => g.Key,
                g =>
                    g.OrderByDescending(c => Chosen(chosen, c.Index) is not null)
                        .ThenByDescending(c => c.Confidence)
                        .First()
                        .Index
            );
        return
        [
            .. columns.Select(c =>
                best.TryGetValue(c.Role with { Scale = 1 }, out var winner) && winner != c.Index
                    ? c with
                    {
                        Role = ColumnRole.Ignore,
                        Confidence = 0,
                        Rival = winner,
                    }
                    : c
            ),
        ];
    }
}
