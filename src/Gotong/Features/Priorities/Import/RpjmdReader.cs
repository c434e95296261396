using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>From a table to the tree of a plan. Reads only; nothing is saved.</summary>
public static class RpjmdReader
{
    /// <param name="mapping">What the person chose, by column from 0; other columns keep the proposal.</param>
    public static RpjmdDraft Read(TableSheet sheet, IReadOnlyDictionary<int, ColumnRole>? mapping = null) =>
        Read(sheet, new ReadChoices(mapping));

    public static RpjmdDraft Read(TableSheet sheet, ReadChoices choices)
    {
        var header = Header(sheet, choices);
        var period = RunYears.In(header, sheet.Name);
        var proposed = RpjmdColumns.Propose(header.Texts, choices.Mapping, period.First ?? choices.FirstYear);
        var columns = Scaled(proposed, header, choices.Mapping);
        var run = new RpjmdRun(header, columns, period);
        var rows = Corrected(Rows(sheet, header), choices.Cells, run);
        return run.Read(rows, sheet.Merges, choices.Mapping);
    }

    /// <summary>How much this looks like the table of a plan: the columns understood, names most. 0: it does not.</summary>
    public static int Likeness(TableSheet sheet)
    {
        if (HeaderFinder.Find(sheet.Rows(), RpjmdColumns.Recognises, sheet.Merges) is not { } header)
        {
            return 0;
        }

        var roles = RpjmdColumns.Propose(header.Texts, firstYear: 2020).Select(c => c.Role).ToList();
        return roles.Exists(r => r.Kind == RoleKind.Name)
            ? roles.Count(r => r.Kind != RoleKind.Ignore) + (10 * roles.Count(r => r.Kind == RoleKind.Name))
            : 0;
    }

    private static TableHeader Header(TableSheet sheet, ReadChoices choices)
    {
        var header = choices is { HeaderFirst: { } first, HeaderLast: { } last }
            ? HeaderFinder.At(sheet.Rows(), first, last, sheet.Merges)
            : HeaderFinder.Find(sheet.Rows(), RpjmdColumns.Recognises, sheet.Merges);
        return header
            ?? throw new ImportRefusal(
                "no-table",
                $"Lembar “{sheet.Name}” tidak berisi tabel dengan baris judul kolom. Pilih lembar lain.",
                $"The sheet “{sheet.Name}” holds no table with a row of column headings. Choose another sheet."
            );
    }

    /// <summary>"(dalam jutaan rupiah)" above the table holds for every amount that names no unit itself.</summary>
    private static IReadOnlyList<ColumnProposal> Scaled(
        IReadOnlyList<ColumnProposal> columns,
        TableHeader header,
        IReadOnlyDictionary<int, ColumnRole>? chosen
    )
    {
        var scale = header
            .Titles.Where(t => t.Length <= 200)
            .Select(HeaderWords.Of)
            .Where(t => HeaderWords.Has(t, "rupiah") || HeaderWords.Has(t, "rp"))
            .Select(HeaderWords.Scale)
            .FirstOrDefault(s => s > 1, 1);
        return scale == 1
            ? columns
            :
            [
                .. columns.Select(c =>
                    c.Role is { Kind: RoleKind.Pagu, Scale: 1 } && chosen?.ContainsKey(c.Index) != true
                        ? c with
                        {
                            Role = c.Role with { Scale = scale },
                        }
                        : c
                ),
            ];
    }

    private static List<Row> Rows(TableSheet sheet, TableHeader header)
    {
        var rows = new List<Row>();
        long cells = 0;
        foreach (var row in sheet.Rows().Where(row => row.Number > header.LastRow))
        {
            cells += row.Cells.Length;
            if (cells > ImportLimits.Cells)
            {
                throw ImportRefusal.TooMuch("lebih dari 3 juta sel", "more than 3 million cells");
            }

            if (sheet.Texts.IsFull)
            {
                throw ImportRefusal.TooMuch(
                    "teksnya lebih dari 24 juta huruf",
                    "it holds more than 24 million letters"
                );
            }

            rows.Add(row);
        }

        return rows;
    }

    private static List<Row> Corrected(List<Row> rows, IReadOnlyDictionary<CellPlace, string>? cells, RpjmdRun run)
    {
        foreach (var (place, text) in cells ?? new Dictionary<CellPlace, string>())
        {
            var at = rows.FindIndex(row => row.Number == place.Row);
            if (at >= 0)
            {
                rows[at] = rows[at].With(place.Column, new Cell(text.Trim(), CellKind.Text));
                run.Corrected(place, text);
            }
        }

        return rows;
    }
}
