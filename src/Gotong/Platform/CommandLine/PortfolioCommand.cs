using System.CommandLine;
using System.Globalization;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;
using Gotong.Platform.Hosting;

namespace Gotong.Platform.CommandLine;

/// <summary><c>gotong portfolio solve FILE</c> and <c>check FILE RESULT</c>: a choice anyone can compute again.</summary>
public static class PortfolioCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "Masalahnya / the problem, .json" };
    private static readonly Argument<FileInfo> Result = new("RESULT") { Description = "Hasilnya / its result, .json" };
    private static readonly Option<double> Seconds = new("--seconds")
    {
        Description = "Paling lama sekian detik / at most so many seconds",
        DefaultValueFactory = _ => 10,
    };
    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "Banyaknya inti prosesor / cores",
        DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 8),
    };
    private static readonly Option<long?> Work = new("--work")
    {
        Description =
            "Bukan waktu melainkan sekian satuan kerja di satu inti: hasilnya selalu sama / not time but units of work on one core: always the same outcome",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };

    public static Command Create()
    {
        var solve = new Command(
            "solve",
            "Pilih inisiatif dan tahun mulainya; isi berkas ada di src/Gotong.Methods/Portfolio/README.md / choose initiatives and their start years"
        )
        {
            File,
            Seconds,
            Threads,
            Work,
            Json,
        };
        solve.Validators.Add(result =>
        {
            if (
                !IsAbove(result.GetResult(Seconds), 0)
                || !IsAbove(result.GetResult(Threads), 0)
                || !IsAbove(result.GetResult(Work), 0)
            )
                result.AddError("--seconds > 0, --threads ≥ 1, --work ≥ 1");
        });
        solve.SetAction(SolveAsync);
        var check = new Command(
            "check",
            "Periksa hasil tanpa pemecah: semua batas dihitung ulang / verify a result without the solver"
        )
        {
            File,
            Result,
        };
        check.SetAction(CheckAsync);
        return new("portfolio", "Pilihan inisiatif dalam batas dana / the choice of initiatives within limits of money")
        {
            solve,
            check,
        };
    }

    private static async Task<int> SolveAsync(ParseResult parsed, CancellationToken cancel)
    {
        var problem = await ReadAsync(parsed.GetValue(File)!, PortfolioJson.Problem, cancel);
        var options = new SolveOptions(parsed.GetValue(Seconds), parsed.GetValue(Threads), parsed.GetValue(Work));
        var result = Said(parsed.GetValue(File)!, () => PortfolioSolver.Solve(problem, options, stop: cancel));
        await Console.Out.WriteLineAsync(
            parsed.GetValue(Json) ? PortfolioJson.Write(result) : PortfolioText.Of(problem, result)
        );
        return 0;
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken cancel)
    {
        var problem = await ReadAsync(parsed.GetValue(File)!, PortfolioJson.Problem, cancel);
        var result = await ReadAsync(parsed.GetValue(Result)!, PortfolioJson.Result, cancel);
        var wrong = PortfolioChecker.Check(problem, result);
        if (wrong.Count > 0)
            throw new UserError(string.Join(Environment.NewLine, wrong.Select(p => $"{p.Field}: {p.Said}")));
        await Console.Out.WriteLineAsync("Hasil ini benar. / This result stands.");
        return 0;
    }

    private static async Task<T> ReadAsync<T>(
        FileInfo file,
        Func<ReadOnlyMemory<byte>, T> read,
        CancellationToken cancel
    )
    {
        byte[] bytes;
        try
        {
            bytes = await System.IO.File.ReadAllBytesAsync(file.FullName, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"Berkas {file.FullName} tidak dapat dibuka. Periksa letak dan izinnya.",
                $"The file {file.FullName} cannot be opened. Check where it is and its permissions."
            );
        }
        return Said(file, () => read(bytes));
    }

    private static T Said<T>(FileInfo file, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (PortfolioRefusal refusal)
        {
            throw new UserError(
                string.Join(Environment.NewLine, refusal.Problems.Select(p => $"{file.Name}: {p.Field}: {p.Said}"))
            );
        }
    }

    /// <summary>By what was typed: a value that is missing or no number is said by the parser itself.</summary>
    private static bool IsAbove(System.CommandLine.Parsing.OptionResult? option, double least) =>
        option?.Tokens is not [var typed]
        || !double.TryParse(typed.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || (number > least && double.IsFinite(number));
}
