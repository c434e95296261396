using System.Data;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gotong.Features.Delivery.Realisation;
using Gotong.Methods.Formulas;
using Gotong.Platform.Files;

namespace Gotong.Bench.Reports;

/// <summary>Formulas against the calculator of DataTable; a photo without metadata against copying it; a year of realisation against its limit.</summary>
internal static class ReportBench
{
    private const int Formulas = 2_000;
    private const int PhotoBytes = 20_000_000;
    private const int Rows = 8_000;
    private static readonly TimeSpan ReadLimit = TimeSpan.FromSeconds(3);

    public static bool Run()
    {
        var texts = Enumerable.Range(1, Formulas).Select(n => $"({n} + 3) * 100 / ({n} + 7) - {n % 9}").ToList();
        var ours = Time(() => texts.ForEach(t => Formula.Parse(t).Formula!.Compute(_ => null)));
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        var rival = Time(() => texts.ForEach(t => table.Compute(t, null)));
        Console.WriteLine(
            $"{Formulas} formulas read and computed: {ours.TotalMilliseconds:0.0} ms; DataTable.Compute {rival.TotalMilliseconds:0.0} ms: {ours / rival:0.00} x"
        );

        var photo = Photo();
        var strip = Time(() => PictureStrip.Strip(photo));
        var copied = new byte[photo.Length];
        var copy = Time(() => photo.CopyTo(copied, 0));
        Console.WriteLine(
            $"Metadata out of a photo of 20 MB: {strip.TotalMilliseconds:0.0} ms; copying it {copy.TotalMilliseconds:0.0} ms: {strip / copy:0.0} x"
        );

        var sheet = Encoding.UTF8.GetBytes(Sheet());
        var read = Time(() => RealisationReader.Read(new MemoryStream(sheet), "realisasi.csv"));
        Console.WriteLine(
            $"{Rows} rows of 12 months read: {read.TotalSeconds:0.00} s, limit {ReadLimit.TotalSeconds:0} s: {read / ReadLimit:0.00} x"
        );
        return read < ReadLimit;
    }

    private static byte[] Photo()
    {
        var photo = new byte[PhotoBytes];
        new Random(7).NextBytes(photo);
        photo.AsSpan().Replace((byte)0xFF, (byte)0xFE);
        byte[] head = [0xFF, 0xD8, 0xFF, 0xE1, 0, 8, .. "GPSGPS"u8, 0xFF, 0xDA, 0, 2];
        head.CopyTo(photo, 0);
        (photo[^2], photo[^1]) = (0xFF, 0xD9);
        return photo;
    }

    private static string Sheet()
    {
        var text = new StringBuilder("Kode sub kegiatan;Uraian;Sumber dana");
        for (var month = 1; month <= 12; month++)
            text.Append(';').Append(CultureInfo.GetCultureInfo("id-ID").DateTimeFormat.GetMonthName(month));
        for (var row = 0; row < Rows; row++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\r\n2.16.{row / 100 % 90 + 10}.2.{row % 90 + 10}.{row:0000};Uraian;APBD"
            );
            for (var month = 1; month <= 12; month++)
                text.Append(CultureInfo.InvariantCulture, $";{row % 900 + 1}.500.000");
        }
        return text.ToString();
    }

    /// <summary>The best of five, after one that warms up.</summary>
    private static TimeSpan Time(Action work)
    {
        work();
        var best = TimeSpan.MaxValue;
        for (var turn = 0; turn < 5; turn++)
        {
            var from = Stopwatch.GetTimestamp();
            work();
            var took = Stopwatch.GetElapsedTime(from);
            best = took < best ? took : best;
        }
        return best;
    }
}
