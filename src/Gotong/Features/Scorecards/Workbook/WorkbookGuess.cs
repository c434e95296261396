using Gotong.Platform.Import;

namespace Gotong.Features.Scorecards.Workbook;

/// <summary>Where the answers of a model may stand in a workbook: rows that name an indicator, columns whose header says what they hold. Only a proposal.</summary>
public static class WorkbookGuess
{
    private const int MostRows = 2_000;

    private static readonly (WorkbookField Field, string[] Words)[] Headers =
    [
        (WorkbookField.Score, ["nilai", "skor", "jawaban", "tingkat", "level", "score", "answer"]),
        (WorkbookField.Reason, ["alasan", "penjelasan", "keterangan", "catatan", "uraian", "reason"]),
        (WorkbookField.Evidence, ["bukti", "data dukung", "eviden", "evidence", "dokumen"]),
    ];

    public static IReadOnlyDictionary<(string Indicator, WorkbookField Field), string> Of(
        TableFile file,
        ScoringModel model
    )
    {
        var found = new Dictionary<(string, WorkbookField), string>();
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden && s.Name.Length <= 40))
        {
            var columns = new Dictionary<WorkbookField, int>();
            foreach (var row in sheet.Rows().Take(MostRows))
            {
                if (IndicatorOf(row, model) is { } indicator)
                {
                    foreach (var (field, column) in columns)
                        found.TryAdd(
                            (indicator.Key, field),
                            $"{sheet.Name}!{ColumnLetter.Of(column)}{row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
                        );
                    continue;
                }
                var headers = HeadersOf(row);
                // A row with two such words is a header; the last one above a row counts.
                if (headers.Count >= 2)
                    columns = headers;
            }
        }
        return found;
    }

    private static ScoreIndicator? IndicatorOf(Row row, ScoringModel model) =>
        model.Indicators.FirstOrDefault(i =>
            row.Cells.Any(c =>
                c.Text.Length >= 4
                && (
                    c.Text.Contains(i.Name.Id, StringComparison.OrdinalIgnoreCase)
                    || c.Text.Equals(i.Name.En, StringComparison.OrdinalIgnoreCase)
                )
            )
        )
        ?? (
            row.Cells.FirstOrDefault(c => !c.IsEmpty) is { IsEmpty: false } first
                ? model.Indicators.FirstOrDefault(i => i.Number == first.Text)
                : null
        );

    private static Dictionary<WorkbookField, int> HeadersOf(Row row)
    {
        var columns = new Dictionary<WorkbookField, int>();
        for (var column = 0; column < row.Cells.Length; column++)
            foreach (var (field, words) in Headers)
                if (
                    row[column].Text is { Length: > 0 and < 60 } text
                    && words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))
                )
                {
                    columns.TryAdd(field, column);
                    break;
                }
        return columns;
    }
}
