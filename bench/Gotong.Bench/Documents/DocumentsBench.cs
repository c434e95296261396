using System.Diagnostics;
using Gotong.Documents;

namespace Gotong.Bench.Documents;

/// <summary>Buku 2 as DOCX with 100, 500 and 2,000 initiatives: each a section with a table, a drawing with every tenth.</summary>
internal static class DocumentsBench
{
    private const int Repeats = 5;
    private const int WarmUps = 12;

    public static void Run()
    {
        // Until the code is compiled in full, the small book looks slow and growth looks better than it is.
        for (var i = 0; i < WarmUps; i++)
            Measure(100);
        var rows = new[] { 100, 500, 2000 }.Select(Measure).ToList();
        Console.WriteLine("initiatives  seconds  bytes      allocated MB  peak MB of process");
        foreach (var row in rows)
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{row.Count, 11}  {row.Seconds, 7:0.000}  {row.Bytes, 9}  {row.AllocatedMb, 12:0.0}  {row.PeakMb, 7:0}"
                )
            );
        var growth = rows[^1].Seconds / rows[0].Seconds / ((double)rows[^1].Count / rows[0].Count);
        Console.WriteLine(FormattableString.Invariant($"growth 100 to 2000 against linear: {growth:0.00}"));
        Console.WriteLine(
            FormattableString.Invariant(
                $"500 initiatives: {rows[1].Seconds:0.00} s of 3 s, {rows[1].PeakMb:0} MB of 300 MB"
            )
        );
    }

    private static Row Measure(int count)
    {
        var document = Book(count);
        var best = double.MaxValue;
        var (bytes, allocated) = (0L, 0L);
        var file = Path.GetTempFileName();
        for (var i = 0; i < Repeats; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            using (var output = File.Create(file))
                DocxWriter.Write(document, output);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            bytes = new FileInfo(file).Length;
        }
        File.Delete(file);
        using var process = Process.GetCurrentProcess();
        return new Row(count, best, bytes, allocated / 1e6, process.PeakWorkingSet64 / 1e6);
    }

    private sealed record Row(int Count, double Seconds, long Bytes, double AllocatedMb, double PeakMb);

    private static Document Book(int count) =>
        new(
            "Masterplan Smart City",
            "Buku 2",
            "id",
            new DocumentProperties("Kabupaten Contoh", "Masterplan"),
            [
                new SectionChange(Orientation.Landscape),
                new Heading(1, "Rencana Aksi"),
                .. Enumerable.Range(1, count).SelectMany(Initiative),
            ]
        );

    private static IEnumerable<Block> Initiative(int n)
    {
        yield return new Heading(2, $"Inisiatif {n}: antar obat ke rumah bagi lansia di desa terpencil");
        yield return new Paragraph([
            "Lansia di desa jauh putus obat karena ongkos. Kader dan ojek desa mengantar obat kronis setiap bulan.",
        ]);
        yield return new Table(
            $"Rencana aksi inisiatif {n}",
            Columns,
            [.. Enumerable.Range(1, 6).Select(y => Year(n, y))]
        );
        if (n % 10 == 0)
            yield return new Figure("Target naik", "Enam titik target", Picture());
    }

    private static readonly Column[] Columns =
    [
        new("Kegiatan", 4),
        new("Indikator", 3),
        new("OPD pengampu", 2),
        new("Mitra", 2),
        new("Target", 1, Align.End),
        new("Pagu", 2, Align.End),
    ];

    private static CellRow Year(int initiative, int year) =>
        new([
            "Pengantaran obat kronis bulanan lewat kader",
            "Persentase lansia yang minum obat teratur",
            "Dinas Kesehatan",
            "Universitas Contoh",
            $"{60 + 5 * year}",
            new Cell([
                $"Rp{100 + 10 * year} juta",
                new Source($"Biaya inisiatif {initiative}", year, $"https://contoh.go.id/i/{initiative}"),
            ]),
        ]);

    private static Drawing Picture() =>
        new(
            400,
            120,
            [
                new Line(20, 100, 380, 100, new Pen()),
                new Polyline(
                    [.. Enumerable.Range(0, 6).Select(i => (20.0 + i * 70, 90.0 - i * 12))],
                    new Pen(Tone.Accent, 2)
                ),
                .. Enumerable.Range(0, 6).Select(i => new Label(20 + i * 70, 114, $"{2025 + i}", 8, Align.Center)),
            ]
        );
}
