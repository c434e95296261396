using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Gotong.Platform.CommandLine;
using Gotong.Tests.Fixtures;
using Xunit;

namespace Gotong.Tests.Similar;

public sealed class SimilarCommandTests
{
    private const string Table =
        "\uFEFFkode;nama;fungsi\n1;Antrian Online;\"Ambil nomor; dari rumah\"\n2;Sistem Antrean;Nomor antrean\n3;Arsip Surat;Surat masuk\n";

    [Fact]
    public async Task Pairs_come_best_first_with_reasons()
    {
        var (exit, output) = await RunAsync(Table, "--text", "nama,fungsi", "--id", "kode", "--json");
        Assert.Equal(0, exit);
        var best = JsonDocument.Parse(output).RootElement.GetProperty("pairs")[0];
        Assert.Equal(("1", "2"), (best.GetProperty("a").GetString(), best.GetProperty("b").GetString()));
        Assert.InRange(best.GetProperty("score").GetDouble(), 0.3, 1);
        Assert.NotEqual(0, best.GetProperty("why").GetArrayLength());
    }

    [Fact]
    public async Task A_query_gives_hits()
    {
        var (exit, output) = await RunAsync(
            Table,
            "--text",
            "Nama",
            "--id",
            "kode",
            "--query",
            "antrean",
            "--top",
            "1",
            "--json"
        );
        Assert.Equal(0, exit);
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("hits").GetArrayLength());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Top_holds_pairs_too(bool asked)
    {
        var pairs = Path.Combine(Folders.Temporary(), "pasangan.csv");
        await File.WriteAllTextAsync(pairs, "a,b\n1,3\n1,2\n2,3\n");
        string[] which = asked ? ["--pairs", pairs] : [];
        var (exit, output) = await RunAsync(
            Table,
            [.. which, "--text", "nama,fungsi", "--id", "kode", "--top", "1", "--json"]
        );
        Directory.Delete(Path.GetDirectoryName(pairs)!, recursive: true);
        Assert.Equal(0, exit);
        var only = Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("pairs").EnumerateArray());
        Assert.Equal("2", only.GetProperty("b").GetString());
    }

    [Fact]
    public async Task Json_holds_more_pairs_than_a_person_reads()
    {
        var table = "nama\n" + string.Concat(Enumerable.Range(0, 20).Select(n => $"Antrean loket {n}\n"));
        var (_, read) = await RunAsync(table, "--text", "nama");
        var (_, parsed) = await RunAsync(table, "--text", "nama", "--json");
        Assert.Equal(100, read.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(190, JsonDocument.Parse(parsed).RootElement.GetProperty("pairs").GetArrayLength());
    }

    [Theory]
    [InlineData(Table, "judul", "kode")]
    [InlineData(Table, "nama", "nomor")]
    [InlineData("kode,nama\n1,a\n1,b\n", "nama", "kode")]
    [InlineData("kode,nama\n", "nama", "kode")]
    [InlineData("", "nama", "kode")]
    public async Task What_cannot_be_read_ends_in_words(string table, string text, string id) =>
        Assert.Equal(1, (await RunAsync(table, "--text", text, "--id", id)).Exit);

    [Theory]
    [InlineData("--top", "0", "--text", "nama")]
    [InlineData("--json", "--top", "3", "--query")]
    public async Task Bad_usage_is_2(params string[] args) => Assert.Equal(2, (await RunAsync(Table, args)).Exit);

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        Assert.Equal(1, await Cli.RunAsync(Root(), ["similar", "/tidak/ada.csv", "--text", "nama"]));

    private static RootCommand Root() => new() { SimilarCommand.Create() };

    private static async Task<(int Exit, string Output)> RunAsync(string table, params string[] args)
    {
        var path = Path.Combine(Folders.Temporary(), "tabel.csv");
        await File.WriteAllTextAsync(path, table);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(SimilarCommand).Assembly.Location, "similar", path },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(process.ExitCode == 0, (await error).Length == 0);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return (process.ExitCode, output);
    }
}
