using System.CommandLine;
using System.Text.Json;
using Gotong.Methods.Trends;

namespace Gotong.Platform.CommandLine;

/// <summary><c>gotong accelerate FILE</c>: whether each series of a table moves faster since its start than before.</summary>
public static class AccelerateCommand
{
    private const double Level = 0.9;

    private static readonly Argument<FileInfo> File = new("FILE")
    {
        Description =
            "Tabel (.csv .xlsx .ods) dengan kolom unit, time (tahun desimal), value, start; satu baris per nilai; value kosong berarti tidak ada / table with the columns unit, time (decimal year), value, start; one row a value; an empty value is none",
    };
    private static readonly Option<bool> LessIsBetter = new("--less-is-better")
    {
        Description =
            "Turun berarti membaik: faster berarti turun lebih cepat / falling is improving: faster means falling faster",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };

    public static Command Create()
    {
        var accelerate = new Command(
            "accelerate",
            $"""
            Apakah tiap deret bergerak lebih cepat sejak mulai daripada sebelumnya; sebabnya tidak dinyatakan.
            faster: seluruh selang 90 % perubahan laju di atas nol; slower: di bawah nol; same: selang memuat nol; too-early: kurang dari {Acceleration.Least} nilai sebelum atau sejak mulai.
            Whether each series moves faster since its start than before; no cause is claimed.
            faster: the whole 90 % interval of the change of slope is above zero; slower: below zero; same: it holds zero; too-early: fewer than {Acceleration.Least} values before or since the start.
            """
        )
        {
            File,
            LessIsBetter,
            Json,
        };
        accelerate.SetAction(RunAsync);
        return accelerate;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var series = AccelerateRows.Read(parsed.GetValue(File)!);
        var less = parsed.GetValue(LessIsBetter);
        var results = series
            .AsParallel()
            .AsOrdered()
            .Select(s => (s.Unit, Result: Acceleration.Of(s.Points, s.Start, Level, less)))
            .ToList();
        await Console.Out.WriteLineAsync(
            parsed.GetValue(Json)
                ? JsonSerializer.Serialize(results.Select(r => Row(r.Unit, r.Result)), SimilarRows.Plain)
                : string.Join(
                    Environment.NewLine,
                    results.Select(r => $"{r.Unit}: {r.Result.Words.Indonesian} / {r.Result.Words.English}")
                )
        );
        return 0;
    }

    private static object Row(string unit, AccelerationResult result) =>
        new
        {
            unit,
            points = result.Points,
            slopeBefore = result.SlopeBefore,
            slopeAfter = result.SlopeAfter,
            change = result.Change,
            low = result.Low,
            high = result.High,
            level = result.Level,
            verdict = result.Pace switch
            {
                Pace.Faster => "faster",
                Pace.Slower => "slower",
                Pace.Same => "same",
                _ => "too-early",
            },
            words = new { id = result.Words.Indonesian, en = result.Words.English },
            questioned = result.Questioned.Select(q => new
            {
                time = q.Point.Time,
                value = q.Point.Value,
                why = q.Doubt == Doubt.Thousandfold ? "thousandfold" : "outlier",
            }),
        };
}
