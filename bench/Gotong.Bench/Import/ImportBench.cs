using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Bench.Import;

/// <summary>
/// Import (parse and validate, nothing saved) against a plain OpenXml reader that only looks at the text of every
/// cell of the same file. Ratios of medians in one run.
/// </summary>
public static class ImportBench
{
    private const double Target = 3.0;

    public static bool Run(string? sharedDataDir)
    {
        var folder = Directory.CreateTempSubdirectory("gotong-bench-");
        try
        {
            var real = sharedDataDir is null
                ? null
                : Path.Combine(sharedDataDir, "rpjmd", "aceh_barat_rpjmd_2025_2029.xlsx");
            var small =
                real is not null && File.Exists(real) ? real : Synthetic(Path.Combine(folder.FullName, "372.xlsx"));
            Console.WriteLine(
                small == real ? "source: the 372 rows of Aceh Barat" : "source: 372 synthetic rows (no shared data)"
            );
            var large = Path.Combine(folder.FullName, "20000.xlsx");
            Multiply(small, large, 20_000);
            var good = Measure("372 rows", small, 15) & Measure("20,000 rows", large, 5);
            Console.WriteLine(
                $"highest working set of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB"
            );
            return good;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Measure(string name, string path, int times)
    {
        var (plain, ours) = (new List<double>(), new List<double>());
        long peak = 0;
        for (var i = -2; i < times; i++)
        {
            var a = Time(() => Plain(path));
            var b = Time(() => peak = Math.Max(peak, Import(path)));
            if (i >= 0)
            {
                plain.Add(a);
                ours.Add(b);
            }
        }

        var ratio = Median(ours) / Median(plain);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: plain reader {Median(plain):F1} ms, import {Median(ours):F1} ms, ratio {ratio:F2} (at most {Target:F1}), draft and file hold {peak / 1_048_576.0:F1} MB"
            )
        );
        return ratio <= Target;
    }

    private static long Plain(string path)
    {
        long letters = 0;
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        foreach (var part in document.WorkbookPart!.WorksheetParts)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(Text) || reader.ElementType == typeof(CellValue))
                {
                    letters += reader.GetText().Length;
                }
            }
        }

        return letters;
    }

    /// <summary>Returns what stays in memory while the draft and the open file are held.</summary>
    private static long Import(string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: false);
        using var stream = File.OpenRead(path);
        using var file = TableFile.Open(stream, Path.GetFileName(path));
        var draft = RpjmdReader.Read(file.FirstWithData());
        var held = GC.GetTotalMemory(forceFullCollection: false) - before;
        GC.KeepAlive(draft);
        return held;
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>The same rows again and again; each round is another plan's misi and programs, so the tree grows too.</summary>
    private static void Multiply(string source, string target, int count)
    {
        using var stream = File.OpenRead(source);
        using var file = TableFile.Open(stream, Path.GetFileName(source));
        var rows = file.FirstWithData().Rows().ToList();
        var header = rows.FindIndex(row => row.Cells.Count(c => !c.IsEmpty) > 5);
        var names = Enumerable
            .Range(0, rows[header].Cells.Length)
            .Where(c => rows[header][c].Text is "MISI" or "PROGRAM PRIORITAS")
            .ToHashSet();
        var body = rows.Skip(header + 1).ToList();
        var texts = Enumerable
            .Range(0, count)
            .Select(i => (Row: body[i % body.Count], Round: i / body.Count))
            .Select(r =>
                r.Row.Cells.Select(
                    (c, i) => c.IsEmpty || r.Round == 0 || !names.Contains(i) ? c.Text : $"{c.Text} {r.Round}"
                )
            );
        Write(target, texts.Prepend(rows[header].Cells.Select(c => c.Text)));
    }

    private static string Synthetic(string target)
    {
        string[] header =
        [
            "VISI",
            "MISI",
            "TUJUAN RPJMD",
            "SASARAN RPJMD",
            "IK SASARAN RPJMD",
            "BASELINE IK SASARAN RPJMD",
            "TARGET IK SASARAN RPJMD",
            "PERIODE PENILAIAN",
            "PROGRAM PRIORITAS",
            "IK PROGRAM",
            "BASELINE IK PROGRAM",
            "TARGET IK PROGRAM",
            "SATUAN IK PROGRAM",
            "OPD PENANGGUNGJAWAB PROGRAM",
        ];
        var rows = Enumerable
            .Range(0, 372)
            .Select(i =>
                new[]
                {
                    "Terwujudnya Kabupaten Contoh yang Maju dan Sejahtera",
                    $"Misi {i / 60} : Meningkatkan Mutu Layanan Dasar bagi Semua Warga",
                    $"Terwujudnya layanan dasar bagian {i / 25}",
                    $"Meningkatnya mutu layanan nomor {i / 10}",
                    $"Indeks layanan {i / 10}\nCakupan layanan {i / 10}",
                    "17,63\nN/A",
                    "20,5\n100",
                    "2025-2029",
                    $"Program peningkatan layanan {i}",
                    $"Persentase warga terlayani {i}",
                    "98,64",
                    "99,6",
                    "Persen",
                    $"DINAS NOMOR {i % 30}",
                }
            );
        Write(target, rows.Prepend(header));
        return target;
    }

    private static void Write(string path, IEnumerable<IEnumerable<string>> rows)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows)
            {
                writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row());
                foreach (var (text, column) in row.Select((text, i) => (text, i)).Where(c => c.text.Length > 0))
                {
                    writer.WriteElement(
                        new DocumentFormat.OpenXml.Spreadsheet.Cell(new InlineString(new Text(text)))
                        {
                            DataType = CellValues.InlineString,
                            CellReference = ColumnLetter.Of(column),
                        }
                    );
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        book.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "RPJMD",
                    SheetId = 1,
                    Id = book.GetIdOfPart(sheet),
                }
            )
        );
    }
}
