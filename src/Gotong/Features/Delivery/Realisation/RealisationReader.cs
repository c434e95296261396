using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Platform.Import;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Realisation;

/// <summary>Money under one code and source, in one quarter of the year.</summary>
public sealed record RealisedLine(string Code, string? Source, int Quarter, long Amount);

/// <summary>What is wrong with a row, and where.</summary>
public sealed record RealisationProblem(int Row, string Column, string Message);

public sealed record RealisationDraft(
    IReadOnlyList<RealisedLine> Lines,
    IReadOnlyList<RealisationProblem> Problems,
    int Rows
);

/// <summary>Reads a sheet of realisation as SIPD writes it: a code of the sub kegiatan, perhaps the source, amounts by month or quarter. Reads only.</summary>
public static partial class RealisationReader
{
    public static RealisationDraft Read(Stream stream, string name)
    {
        using var file = TableFile.Open(stream, name);
        foreach (var sheet in file.Sheets.Where(s => !s.Hidden))
            if (
                HeaderFinder.Find(sheet.Rows(), Known, sheet.Merges) is { } header
                && RealisationColumns.Of(header.Texts) is { } columns
            )
                return Read(sheet, header, columns);
        throw new ImportRefusal(
            "no-table",
            "Berkas ini tidak berisi tabel dengan kolom kode sub kegiatan dan kolom realisasi per bulan atau triwulan. Beri judul kolom “Kode sub kegiatan” dan “Januari” … “Desember”, atau “Triwulan 1” … “Triwulan 4”, lalu unggah lagi.",
            "This file holds no table with codes of the sub kegiatan and amounts by month or quarter. Name the columns “Kode sub kegiatan” and “Januari” … “Desember”, or “Triwulan 1” … “Triwulan 4”, then upload it again."
        );
    }

    private static double Known(string text) =>
        RealisationColumns.QuarterOf(text) is not null && !int.TryParse(text, CultureInfo.InvariantCulture, out _) ? 1
        : Organization.KeyOf(text).Contains("kode", StringComparison.Ordinal) ? 1
        : 0;

    private static RealisationDraft Read(TableSheet sheet, TableHeader header, RealisationColumns columns)
    {
        var lines = new Dictionary<(string, string?, int), long>();
        var problems = new List<RealisationProblem>();
        var rows = 0;
        foreach (var row in sheet.Rows().Where(r => r.Number > header.LastRow))
        {
            var code = row[columns.Code].Text.Trim();
            if (!SubKegiatan().IsMatch(code))
                continue; // programs, kegiatan and sums stand between the sub kegiatan
            rows++;
            var source = columns.Source is { } at ? SourceOf(row[at].Text, row.Number, at, problems) : null;
            if (columns.Period is { } period)
            {
                if (RealisationColumns.QuarterOf(row[period].Text) is { } quarter)
                    Add(row, columns.Amount!.Value, code, source, quarter);
                else
                    problems.Add(
                        new(
                            row.Number,
                            ColumnLetter.Of(period),
                            T(
                                $"“{row[period].Text}” bukan bulan atau triwulan: baris ini dilewati.",
                                $"“{row[period].Text}” is no month or quarter: this row is left out."
                            )
                        )
                    );
            }
            foreach (var (column, quarter) in columns.Periods)
                Add(row, column, code, source, quarter);
        }
        return new(
            [.. lines.Select(l => new RealisedLine(l.Key.Item1, l.Key.Item2, l.Key.Item3, l.Value))],
            problems,
            rows
        );

        void Add(Row row, int column, string code, string? source, int quarter)
        {
            var cell = row[column];
            if (NumberText.IsNoValue(cell.Text))
                return;
            if (AmountOf(cell) is { } amount and >= 0)
            {
                var key = (code, source, quarter);
                lines[key] = lines.GetValueOrDefault(key) + amount;
                return;
            }
            problems.Add(
                new(
                    row.Number,
                    ColumnLetter.Of(column),
                    T(
                        $"“{cell.Text}” bukan rupiah yang terbaca dengan pasti: tidak dihitung. Tulis 125.000.000.",
                        $"“{cell.Text}” is no rupiah that can be read with certainty: not counted. Write 125.000.000."
                    )
                )
            );
        }
    }

    /// <summary>Sen are rounded; SIPD writes them.</summary>
    private static long? AmountOf(Cell cell)
    {
        if (
            cell.Kind == CellKind.Number
            && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
            return Whole(number);
        return Typed.Rupiah(cell.Text) ?? (Typed.Decimal(cell.Text) is { } typed ? Whole(typed) : null);
    }

    private static long? Whole(decimal number) =>
        Math.Abs(number) <= 10_000_000_000_000_000m ? (long)Math.Round(number, MidpointRounding.AwayFromZero) : null;

    private static string? SourceOf(string text, int row, int column, List<RealisationProblem> problems)
    {
        var key = Organization.KeyOf(text);
        if (key.Length == 0)
            return null;
        var found = FundingSource.All.FirstOrDefault(s =>
            Organization.KeyOf(s.Key) == key
            || Organization.KeyOf(s.Name.Id) == key
            || Organization.KeyOf(s.Name.En) == key
        );
        if (found is null && (key.Contains("pendapatan asli", StringComparison.Ordinal) || key is "pad"))
            found = FundingSource.Find(FundingSource.Apbd);
        if (found is null)
            problems.Add(
                new(
                    row,
                    ColumnLetter.Of(column),
                    T(
                        $"Sumber “{text}” tidak dikenal: dihitung menurut kodenya saja.",
                        $"The source “{text}” is not known: counted by its code alone."
                    )
                )
            );
        return found?.Key;
    }

    [GeneratedRegex(@"^[0-9X]{1,2}(\.[0-9]{1,2}){2,4}\.[0-9]{4}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex SubKegiatan();
}
