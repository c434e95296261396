using System.Diagnostics;
using System.Globalization;
using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Tests.Books;

namespace Gotong.Bench.Books;

/// <summary>
/// Buku 2 as DOCX from synthetic data of three sizes, each in a process of its own so that peaks do not mix.
/// Composing and writing are measured, not the database. The file goes to the disk, as in the product.
/// </summary>
public static class BookBench
{
    private static readonly int[] Sizes = [100, 500, 2000];
    private const double MostSeconds = 3;
    private const double MostMegabytes = 300;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [var size])
            return Measure(int.Parse(size, CultureInfo.InvariantCulture));
        Console.WriteLine("Buku 2 as DOCX, synthetic initiatives");
        Console.WriteLine("initiatives  cold s  warm s  peak MB  file KB  warm ms per initiative");
        var results = new List<Result>();
        foreach (var initiatives in Sizes)
        {
            var result = await InProcessAsync(initiatives);
            results.Add(result);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{initiatives, 11}  {result.Cold, 6:0.00}  {result.Warm, 6:0.00}  {result.Peak, 7:0}  {result.Size, 7}  {result.Warm * 1000 / initiatives, 10:0.00}"
                )
            );
        }
        var growth = results[^1].Warm / results[0].Warm / ((double)Sizes[^1] / Sizes[0]);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"growth from 100 to 2000 against linear: {growth:0.00} x (1.00 is linear)"
            )
        );
        var middle = results[1];
        var passed = middle.Cold < MostSeconds && middle.Peak < MostMegabytes;
        Console.WriteLine(
            passed
                ? "500 initiatives: under 3 s and 300 MB, first run in a fresh process"
                : "500 initiatives: TOO SLOW OR TOO LARGE"
        );
        return passed ? 0 : 1;
    }

    private static int Measure(int initiatives)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var cold = Write(initiatives, path);
            var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576.0;
            var warm = Enumerable.Range(0, 4).Select(_ => Write(initiatives, path)).Min();
            var size = new FileInfo(path).Length / 1024;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cold:R} {warm:R} {peak:R} {size}"));
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Write(int initiatives, string path)
    {
        var data = SampleBook.Make(initiatives);
        var watch = Stopwatch.StartNew();
        using var file = File.Create(path);
        DocxWriter.Write(Buku2.Compose(data, BookOutline.Buku2), file);
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<Result> InProcessAsync(int initiatives)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // Started by "dotnet x.dll" the process is dotnet itself.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(BookBench).Assembly.Location);
        start.ArgumentList.Add("books");
        start.ArgumentList.Add(initiatives.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var parts = line.Split(' ', StringSplitOptions.TrimEntries);
        double Part(int i) => double.Parse(parts[i], CultureInfo.InvariantCulture);
        return new(Part(0), Part(1), Part(2), (long)Part(3));
    }

    private sealed record Result(double Cold, double Warm, double Peak, long Size);
}
