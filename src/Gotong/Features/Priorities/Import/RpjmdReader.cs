using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>From a table to the tree of a plan. Reads only; nothing is saved.</summary>
public static class RpjmdReader
{
    /// <summary>The columns of a sheet with their proposed roles, for a person to confirm.</summary>
    public static IReadOnlyList<ColumnProposal> Columns(TableSheet sheet) => RpjmdColumns.Propose(Header(sheet).Texts);

    /// <param name="mapping">What the person chose, by column from 0; other columns keep the proposal.</param>
    public static RpjmdDraft Read(TableSheet sheet, IReadOnlyDictionary<int, ColumnRole>? mapping = null)
    {
        var header = Header(sheet);
        var columns = RpjmdColumns.Propose(header.Texts, mapping);
        return new RpjmdRun(header, columns, sheet.Name).Read(Rows(sheet, header));
    }

    private static TableHeader Header(TableSheet sheet) =>
        HeaderFinder.Find(sheet.Rows(), RpjmdColumns.Recognises)
        ?? throw new ImportRefusal(
            "no-table",
            $"Lembar “{sheet.Name}” tidak berisi tabel dengan baris judul kolom. Pilih lembar lain.",
            $"The sheet “{sheet.Name}” holds no table with a row of column headings. Choose another sheet."
        );

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
}
