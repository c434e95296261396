using Gotong.Features.Delivery.Accelerating;
using Gotong.Platform.Import;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>One value as it stands in the file.</summary>
public sealed record ComparedCell(
    int Row,
    string Column,
    string AreaCode,
    NamedPeriod Period,
    decimal Value,
    string? Source,
    string? Note
);

/// <summary>What is wrong with a cell, and where.</summary>
public sealed record CellProblem(int Row, string Column, string Message);

/// <param name="Skipped">Names of rows that are no places to compare with: sums, provinces, the region itself.</param>
public sealed record ComparisonDraft(
    ComparisonKind Kind,
    IReadOnlyList<ComparedCell> Cells,
    IReadOnlyList<CellProblem> Problems,
    IReadOnlyList<string> Skipped
)
{
    /// <summary>All periods of a file without problems are of one kind.</summary>
    public Frequency Frequency => Cells.Count == 0 ? Frequency.Yearly : Cells[0].Period.Frequency;
}

/// <summary>Reads a table of other regions or of the own kecamatan: a row for each value, or a column for each period. Reads only.</summary>
public static class ComparisonReader
{
    /// <summary>All 514 regions in each month of eight years.</summary>
    private const int MostValues = 50_000;

    public static ComparisonDraft Read(Stream stream, string name, PlaceNames places)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (HeaderOf(sheet) is var (columns, lastRow))
                return new Reading(columns, places).Of([.. sheet.Rows().Where(r => r.Number > lastRow)]);
        throw new ImportRefusal(
            "no-table",
            "Berkas ini tidak berisi tabel pembanding. Beri judul kolom “Kabupaten/Kota” atau “Kecamatan”, lalu “Tahun” dan “Nilai”, atau satu kolom untuk setiap tahun (2020, 2021, …), lalu unggah lagi.",
            "This file holds no table to compare with. Name the columns “Kabupaten/Kota” or “Kecamatan”, then “Tahun” and “Nilai”, or one column for each year (2020, 2021, …), then upload it again."
        );
    }

    /// <summary>Years above columns are often numbers, which no finder takes for words: then the first row that fits.</summary>
    private static (ComparisonColumns, int)? HeaderOf(TableSheet sheet)
    {
        if (
            HeaderFinder.Find(sheet.Rows(), h => ComparisonColumns.IsKnown(h) ? 1 : 0, sheet.Merges) is { } header
            && ComparisonColumns.Of(header.Texts) is { } found
        )
            return (found, header.LastRow);
        foreach (var row in sheet.Rows().TakeWhile(r => r.Number <= HeaderFinder.LastHeaderRow))
            if (ComparisonColumns.Of([.. row.Cells.Select(c => c.Text)]) is { } columns)
                return (columns, row.Number);
        return null;
    }

    private sealed class Reading(ComparisonColumns columns, PlaceNames places)
    {
        private readonly List<ComparedCell> _cells = [];
        private readonly List<CellProblem> _problems = [];
        private readonly List<string> _skipped = [];
        private readonly Dictionary<(string, DateOnly), int> _seen = [];
        private NumberColumn _numbers = new();

        public ComparisonDraft Of(List<Row> rows)
        {
            int[] values = columns.Value is { } one ? [one] : [.. columns.Periods.Select(p => p.Column)];
            _numbers = NumberColumn.From(
                rows.SelectMany(r => values.Select(c => r[c])).Where(c => c.Kind == CellKind.Text).Select(c => c.Text)
            );
            foreach (var row in rows.Where(r => values.Any(c => !NumberText.IsNoValue(r[c].Text))))
                Read(row);
            return new(columns.Kind, _cells, [.. _problems.Distinct()], [.. _skipped.Distinct(StringComparer.Ordinal)]);
        }

        private void Read(Row row)
        {
            var text = row[columns.Place].Text.Trim();
            // Some forms number their rows, or name the group a row belongs to: without a place there is nothing to read.
            if (text.Length == 0)
            {
                Problem(row, columns.Place, T("Nama tempat kosong.", "The name of the place is empty."));
                return;
            }
            var place = places.Find(text, columns.Kind);
            if (place.IsAside)
                _skipped.Add(text);
            else if (place.Code is { } code)
                Read(row, code);
            else
                Problem(row, columns.Place, Unknown(text, place.Several));
        }

        private void Read(Row row, string code)
        {
            if (columns.Value is not { } value)
            {
                foreach (var (column, period) in columns.Periods)
                    Read(row, column, code, period);
                return;
            }
            var cell = row[columns.Period!.Value];
            if (PeriodText.Read(cell.Text) is { } named)
                Read(row, value, code, named);
            else
                Problem(
                    row,
                    columns.Period.Value,
                    T(
                        $"“{cell.Text}” bukan masa yang terbaca. Tulis 2024, Triwulan 1 2024, atau Maret 2024.",
                        $"“{cell.Text}” is no period that can be read. Write 2024, Triwulan 1 2024 or Maret 2024."
                    )
                );
        }

        private void Read(Row row, int column, string code, NamedPeriod period)
        {
            var read = _numbers.Read(row[column]);
            if (read is NumberText.NoValue)
                return;
            if (read is not NumberText.Number { Value: var value } || decimal.Abs(value) > 1_000_000_000_000_000m)
                Problem(
                    row,
                    column,
                    read is NumberText.Unclear unclear
                        ? T($"“{row[column].Text}”: {unclear.Reason}.", $"“{row[column].Text}”: {unclear.Reason}.")
                        : T($"“{row[column].Text}” bukan satu angka.", $"“{row[column].Text}” is not one number.")
                );
            else if (_cells.Count > 0 && _cells[0].Period.Frequency != period.Frequency)
                Problem(
                    row,
                    column,
                    T(
                        $"Masa ini {PeriodWords.Each(period.Frequency)}, yang di atasnya {PeriodWords.Each(_cells[0].Period.Frequency)}. Pisahkan menjadi dua berkas.",
                        $"This period is {PeriodWords.Each(period.Frequency)}, those above are {PeriodWords.Each(_cells[0].Period.Frequency)}. Make two files of it."
                    )
                );
            else if (!_seen.TryAdd((code, period.To), row.Number))
                Problem(
                    row,
                    column,
                    T(
                        $"{places.NameOf(code)}, {PeriodWords.Of(period.Frequency, period.To)} sudah ada di baris {_seen[(code, period.To)]}.",
                        $"{places.NameOf(code)}, {PeriodWords.Of(period.Frequency, period.To)} stands in row {_seen[(code, period.To)]} already."
                    )
                );
            else if (_cells.Count == MostValues)
                throw ImportRefusal.TooMuch($"lebih dari {MostValues} nilai", $"more than {MostValues} values");
            else
                _cells.Add(
                    new(
                        row.Number,
                        ColumnLetter.Of(column),
                        code,
                        period,
                        value,
                        Said(row, columns.Source),
                        Said(row, columns.Note)
                    )
                );
        }

        private string? Said(Row row, int? column)
        {
            if (column is not { } at || row[at].Text.Trim() is not { Length: > 0 } text)
                return null;
            if (text.Length <= Measurement.LongestText)
                return text;
            Problem(
                row,
                at,
                T(
                    $"Terlalu panjang: {text.Length} huruf, paling panjang {Measurement.LongestText}.",
                    $"Too long: {text.Length} letters, at most {Measurement.LongestText}."
                )
            );
            return null;
        }

        private void Problem(Row row, int column, string message) =>
            _problems.Add(new(row.Number, ColumnLetter.Of(column), message));

        private string Unknown(string text, IReadOnlyList<string>? several)
        {
            var shown = text.Length > 60 ? text[..60] + "…" : text;
            return several is not null
                    ? T(
                        $"“{shown}” dapat berarti {string.Join(T(" atau ", " or "), several)}. Tulis lengkap.",
                        $"“{shown}” can mean {string.Join(T(" atau ", " or "), several)}. Write it out."
                    )
                : columns.Kind == ComparisonKind.Kecamatan
                    ? T(
                        $"“{shown}” bukan kecamatan di daerah ini. Tulis seperti dalam daftar resmi, atau kodenya.",
                        $"“{shown}” is no kecamatan of this region. Write it as in the official list, or its code."
                    )
                : T(
                    $"“{shown}” tidak ada dalam daftar resmi kabupaten dan kota. Tulis seperti “Kabupaten Madiun”, atau kodenya seperti 35.19.",
                    $"“{shown}” is not in the official list of kabupaten and kota. Write it like “Kabupaten Madiun”, or its code like 35.19."
                );
        }
    }
}
