using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities;

public enum PictureBand
{
    Title,
    Header,
    Data,
}

/// <summary>A row as it stands in the file, with what was corrected in it; Gap: rows before it are not shown.</summary>
public sealed record PictureRow(int Number, PictureBand Band, bool Gap, IReadOnlyList<string> Cells);

/// <summary>The first rows of a sheet, and those that a person is looking at.</summary>
internal static class SheetPicture
{
    private const int Above = 6;
    private const int Below = 8;
    private const int MostRows = 40;
    private const int MostColumns = 80;

    public static IReadOnlyList<PictureRow> Of(TableSheet sheet, RpjmdDraft draft, ReadChoices choices)
    {
        var corrected = choices.Cells ?? new Dictionary<CellPlace, string>();
        var others = corrected.Keys.Select(c => c.Row).Take(10).ToHashSet();
        if (choices.Show is { } show)
            others.UnionWith([show - 1, show, show + 1]);
        var (below, before) = (0, 0);
        var rows = new List<PictureRow>();
        var end = others.Count == 0 ? 0 : others.Max();
        foreach (var row in sheet.Rows())
        {
            below += row.Number > draft.HeaderRow ? 1 : 0;
            if (rows.Count >= MostRows || (below > Below && row.Number > end))
                break;
            if (row.Number <= draft.HeaderFirstRow - Above || (below > Below && !others.Contains(row.Number)))
                continue;
            var band =
                row.Number > draft.HeaderRow ? PictureBand.Data
                : row.Number >= draft.HeaderFirstRow ? PictureBand.Header
                : PictureBand.Title;
            rows.Add(new(row.Number, band, rows.Count > 0 && row.Number > before + 1, Cells(row, draft, corrected)));
            before = row.Number;
        }
        return rows;
    }

    private static string[] Cells(Row row, RpjmdDraft draft, IReadOnlyDictionary<CellPlace, string> corrected) =>
        [
            .. Enumerable
                .Range(0, Math.Min(draft.Columns.Count, MostColumns))
                .Select(c => corrected.GetValueOrDefault(new(row.Number, c)) ?? row[c].Text),
        ];
}
