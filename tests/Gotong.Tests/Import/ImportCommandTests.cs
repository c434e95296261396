using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Gotong.Features.Priorities;
using Gotong.Platform.CommandLine;
using Gotong.Tests.Fixtures;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>Whatever the file, the command ends with 0 or 1 and with words.</summary>
public sealed class ImportCommandTests
{
    public static TheoryData<string> Names => [.. Horrors.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_file_ends_in_words(string name)
    {
        var (path, exit) = Written(name);
        Assert.Equal(exit, await DryRunAsync(path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task Every_spreadsheet_that_others_stumbled_over_ends_in_words()
    {
        var files = Directory.GetFiles(Samples.Real("spreadsheets"), "*.*", SearchOption.AllDirectories);
        foreach (var file in files)
            Assert.InRange(await DryRunAsync(file), 0, 1);
    }

    /// <summary>The runtime itself ends a process that asks for more objects than this.</summary>
    [Theory]
    [InlineData("a zip bomb")]
    [InlineData("huge shared strings")]
    [InlineData("a million empty rows")]
    [InlineData("20 MB of commas")]
    [InlineData("20 MB of letters")]
    [InlineData("every indicator another")]
    [InlineData("a problem in every row")]
    public async Task A_hostile_file_is_read_within_200_MB(string name)
    {
        var (path, exit) = Written(name);
        Assert.Equal(exit, await ProcessAsync(path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static (string Path, int Exit) Written(string name)
    {
        var (file, exit, make) = Horrors.All[name];
        var path = Path.Combine(Folders.Temporary(), file);
        File.WriteAllBytes(path, make());
        return (path, exit);
    }

    private static Task<int> DryRunAsync(string path) =>
        Cli.RunAsync(new RootCommand { ImportCommand.Create() }, ["rpjmd", "import", path, "--dry-run"]);

    private static async Task<int> ProcessAsync(string path)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(ImportCommand).Assembly.Location, "rpjmd", "import", path, "--dry-run", "--json" },
            Environment = { ["DOTNET_GCHeapHardLimit"] = "C800000" },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0)
            JsonDocument.Parse(output).Dispose();
        else
            Assert.DoesNotContain("   at ", await error);
        return process.ExitCode;
    }
}
