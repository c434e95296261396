using System.Globalization;
using Gotong.Methods.Trends;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;

namespace Gotong.Platform.CommandLine;

/// <summary>One series of the table.</summary>
internal sealed record UnitSeries(string Unit, double Start, IReadOnlyList<SeriesPoint> Points);

/// <summary>The rows of a table as series: what cannot be read is refused by row and column, never guessed.</summary>
internal sealed class AccelerateRows
{
    private const double FirstYear = 1900;
    private const double LastYear = 2200;
    private readonly List<Row> _rows;
    private readonly (int Unit, int Time, int Value, int Start) _at;
    private readonly NumberColumn _numbers;

    private AccelerateRows(FileInfo file)
    {
        var rows = SimilarRows.Rows(file);
        _at = (Column("unit"), Column("time"), Column("value"), Column("start"));
        _rows =
        [
            .. rows.Skip(1)
                .Where(r => Enumerable.Any([_at.Unit, _at.Time, _at.Value, _at.Start], c => r[c].Text.Length > 0)),
        ];
        _numbers = NumberColumn.From(
            _rows.SelectMany(r => new[] { r[_at.Time].Text, r[_at.Start].Text, r[_at.Value].Text })
        );
        // Where nothing in the file shows which mark is the decimal one, it is the point.
        if (_numbers.Convention == NumberConvention.Unknown)
            _numbers.Learn("0.5");

        int Column(string name) => SimilarRows.Column(rows[0], name, file);
    }

    public static List<UnitSeries> Read(FileInfo file) => new AccelerateRows(file).Series();

    private List<UnitSeries> Series()
    {
        var units = new Dictionary<string, Gathered>(StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            var unit = row[_at.Unit].Text.Trim();
            if (unit.Length == 0)
                throw Wrong(row, "unit", "kosong. Isi nama deretnya.", "is empty. Name the series.");
            if (!units.TryGetValue(unit, out var series))
                units[unit] = series = new();
            TakeStart(series, unit, row);
            TakeValue(series, unit, row);
        }
        return
        [
            .. units.Select(u => new UnitSeries(
                u.Key,
                u.Value.Start
                    ?? throw new UserError(
                        $"Deret {u.Key} tidak punya start. Isi kolom start, setidaknya di satu barisnya.",
                        $"The series {u.Key} has no start. Fill the column start in at least one of its rows."
                    ),
                u.Value.Points
            )),
        ];
    }

    private void TakeStart(Gathered series, string unit, Row row)
    {
        if (row[_at.Start].Text.Trim().Length == 0)
            return;
        var start = Year(row, _at.Start, "start");
        if (series.Start is { } known && known != start)
            throw Wrong(
                row,
                "start",
                $"{start.ToString(CultureInfo.InvariantCulture)} lain dari start deret {unit} di baris {series.StartRow}. Satu deret punya satu start.",
                $"{start.ToString(CultureInfo.InvariantCulture)} differs from the start of the series {unit} in row {series.StartRow}. A series has one start."
            );
        if (series.Start is null)
            (series.Start, series.StartRow) = (start, row.Number);
    }

    private void TakeValue(Gathered series, string unit, Row row)
    {
        var time = Year(row, _at.Time, "time");
        if (!series.Times.TryAdd(time, row.Number))
            throw Wrong(
                row,
                "time",
                $"deret {unit} sudah punya waktu itu di baris {series.Times[time]}. Hapus salah satu.",
                $"the series {unit} already has that time in row {series.Times[time]}. Remove one of them."
            );
        if (Number(row, _at.Value, "value") is { } value)
            series.Points.Add(new(time, value));
    }

    private double Year(Row row, int column, string name) =>
        Number(row, column, name) is { } year and >= FirstYear and <= LastYear
            ? year
            : throw Wrong(
                row,
                name,
                $"“{row[column].Text}” bukan tahun desimal antara {FirstYear} dan {LastYear}. Tulis misalnya 2025 atau 2025.5.",
                $"“{row[column].Text}” is no decimal year between {FirstYear} and {LastYear}. Write for example 2025 or 2025.5."
            );

    private double? Number(Row row, int column, string name)
    {
        var cell = row[column];
        if (
            cell.Text.Contains('e', StringComparison.OrdinalIgnoreCase)
            && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
            && double.IsFinite(plain)
        )
            return plain;
        return _numbers.Read(cell) switch
        {
            NumberText.Number number => (double)number.Value,
            NumberText.NoValue => null,
            _ => throw Wrong(
                row,
                name,
                $"“{cell.Text}” tidak terbaca sebagai satu angka. Tulis angka saja, misalnya 12.5, atau kosongkan bila tidak ada nilai.",
                $"“{cell.Text}” cannot be read as one number. Write a number only, for example 12.5, or leave it empty where there is no value."
            ),
        };
    }

    private static UserError Wrong(Row row, string column, string indonesian, string english) =>
        new($"Baris {row.Number}, kolom {column}: {indonesian}", $"Row {row.Number}, column {column}: {english}");

    private sealed class Gathered
    {
        public double? Start { get; set; }

        public int StartRow { get; set; }

        public Dictionary<double, int> Times { get; } = [];

        public List<SeriesPoint> Points { get; } = [];
    }
}
