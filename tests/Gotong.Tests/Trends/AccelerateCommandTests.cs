using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;
using Xunit;

namespace Gotong.Tests.Trends;

public sealed class AccelerateCommandTests
{
    [Fact]
    public async Task Each_series_gets_slopes_interval_verdict_and_words()
    {
        var (exit, output, _) = await RunAsync(Table(Bend("A", 3), Bend("B", 0), Short("C")), "--json");
        Assert.Equal(0, exit);
        var rows = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["A", "B", "C"], rows.EnumerateArray().Select(r => r.GetProperty("unit").GetString()));
        Assert.Equal(
            ["faster", "same", "too-early"],
            rows.EnumerateArray().Select(r => r.GetProperty("verdict").GetString())
        );
        var first = rows[0];
        Assert.Equal(20, first.GetProperty("points").GetInt32());
        Assert.Equal(0.9, first.GetProperty("level").GetDouble());
        Assert.Equal(
            first.GetProperty("change").GetDouble(),
            first.GetProperty("slopeAfter").GetDouble() - first.GetProperty("slopeBefore").GetDouble(),
            1e-9
        );
        Assert.InRange(3, first.GetProperty("low").GetDouble(), first.GetProperty("high").GetDouble());
        Assert.StartsWith(
            "lebih cepat",
            first.GetProperty("words").GetProperty("id").GetString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "faster than before",
            first.GetProperty("words").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("low").ValueKind);
        Assert.Contains(
            "3 points",
            rows[2].GetProperty("words").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_less_is_better_rising_faster_is_slower()
    {
        var (_, output, _) = await RunAsync(Table(Bend("A", 3), Bend("B", -3)), "--json", "--less-is-better");
        Assert.Equal(
            ["slower", "faster"],
            JsonDocument.Parse(output).RootElement.EnumerateArray().Select(r => r.GetProperty("verdict").GetString())
        );
    }

    [Fact]
    public async Task A_decimal_comma_is_read_where_the_file_shows_it()
    {
        var point = Table(Bend("A", 3));
        var comma = point.Replace(',', ';').Replace('.', ',');
        Assert.Equal((await RunAsync(point, "--json")).Output, (await RunAsync(comma, "--json")).Output);
    }

    [Fact]
    public async Task Three_decimals_everywhere_and_exponents_are_numbers()
    {
        var rows = Bend("A", 3).Select(r => r with { Value = Math.Round(r.Value) + 0.123 });
        var (exit, output, _) = await RunAsync(Table(rows).Replace("50.123", "5.0123e1"), "--json");
        Assert.Equal(0, exit);
        Assert.InRange(JsonDocument.Parse(output).RootElement[0].GetProperty("slopeBefore").GetDouble(), -1, 3);
    }

    [Fact]
    public async Task A_value_a_thousand_times_off_is_named_and_not_counted()
    {
        var rows = Bend("A", 3).Select((r, n) => n == 5 ? r with { Value = r.Value * 1000 } : r);
        var (exit, output, _) = await RunAsync(Table(rows), "--json");
        Assert.Equal(0, exit);
        var row = JsonDocument.Parse(output).RootElement[0];
        Assert.Equal(19, row.GetProperty("points").GetInt32());
        Assert.Equal("thousandfold", row.GetProperty("questioned")[0].GetProperty("why").GetString());
        Assert.Contains("questioned", row.GetProperty("words").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_values_are_gaps()
    {
        var (exit, output, _) = await RunAsync(Table(Bend("A", 3)) + "A,2050,,2020\nA,2051,n/a,\n", "--json");
        Assert.Equal(0, exit);
        Assert.Equal(20, JsonDocument.Parse(output).RootElement[0].GetProperty("points").GetInt32());
    }

    [Theory]
    [InlineData("unit,time,value\nA,2020,1\n", "start")]
    [InlineData("unit,time,value,start\nA,2020,banyak,2021\n", "Row 2, column value")]
    [InlineData("unit,time,value,start\nA,20,1,2021\n", "Row 2, column time")]
    [InlineData("unit,time,value,start\nA,2020,1,besok\n", "Row 2, column start")]
    [InlineData("unit,time,value,start\nA,2020,1,2021\nA,2020,2,2021\n", "Row 3, column time")]
    [InlineData("unit,time,value,start\nA,2020,1,2021\nA,2022,2,2022\n", "Row 3, column start")]
    [InlineData("unit,time,value,start\n,2020,1,2021\n", "Row 2, column unit")]
    [InlineData("unit,time,value,start\nA,2020,1,\n", "no start")]
    [InlineData("unit,time,value,start\n", "no rows")]
    public async Task What_cannot_be_read_is_refused_by_row_and_column(string table, string said)
    {
        var path = await WriteAsync(table);
        var error = Assert.Throws<UserError>(() => AccelerateRows.Read(new(path)));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_input_is_1_and_nothing_is_printed()
    {
        var (exit, output, error) = await RunAsync("unit,time,value,start\nA,2020,banyak,2021\n", "--json");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("Baris 2, kolom value", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_usage_is_2() =>
        Assert.Equal(
            2,
            await Cli.RunAsync(new() { AccelerateCommand.Create() }, ["accelerate", "deret.csv", "--level"])
        );

    private static string Table(params IEnumerable<Line>[] series) =>
        "unit,time,value,start\n"
        + string.Concat(
            series
                .SelectMany(s => s)
                .Select(l =>
                    string.Create(CultureInfo.InvariantCulture, $"{l.Unit},{l.Time:0.00},{l.Value:0.00##},2020\n")
                )
        );

    private static IEnumerable<Line> Bend(string unit, double change) =>
        Enumerable
            .Range(-10, 20)
            .Select(t => new Line(unit, 2020 + t, 50 + t + change * Math.Max(0, t) + 0.3 * Math.Sin(7 * t * t)));

    private static IEnumerable<Line> Short(string unit) => Bend(unit, 0).Where(l => l.Time < 2023);

    private static async Task<string> WriteAsync(string table)
    {
        var path = Path.Combine(Folders.Temporary(), "deret.csv");
        await File.WriteAllTextAsync(path, table);
        return path;
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string table, params string[] args)
    {
        var path = await WriteAsync(table);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(AccelerateCommand).Assembly.Location, "accelerate", path },
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
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return (process.ExitCode, output, await error);
    }

    private sealed record Line(string Unit, double Time, double Value);
}
