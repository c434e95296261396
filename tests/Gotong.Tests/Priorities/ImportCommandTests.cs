using System.CommandLine;
using Gotong.Features.Priorities;
using Gotong.Platform.CommandLine;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public sealed class ImportCommandTests(SqliteApp app) : IClassFixture<SqliteApp>, IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"gotong-{Guid.CreateVersion7():N}.csv");

    [Fact]
    public async Task A_plan_that_is_there_changes_only_by_what_is_accepted()
    {
        var region = await app.OpenRegionAsync("14.01");
        Task<int> CountAsync(string text) =>
            app.InAsync(region, db => db.IndicatorValues.CountAsync(v => v.Text == text));

        Assert.Equal(0, await ImportAsync(Sheets.Plan));
        Assert.Equal(1, await CountAsync("9,5"));

        var changed = Sheets.Plan.Replace("9,5;", "8,5;");
        Assert.Equal(0, await ImportAsync(changed));
        Assert.Equal((1, 0), (await CountAsync("9,5"), await CountAsync("8,5")));
        Assert.Equal(0, await ImportAsync(changed, "--accept", "added"));
        Assert.Equal((1, 0), (await CountAsync("9,5"), await CountAsync("8,5")));
        Assert.Equal(0, await ImportAsync(changed, "--accept", "added,changed", "--json"));
        Assert.Equal((0, 1), (await CountAsync("9,5"), await CountAsync("8,5")));
        Assert.Equal(2, await ImportAsync(changed, "--accept", "semua"));
    }

    private async Task<int> ImportAsync(string text, params string[] more)
    {
        await File.WriteAllTextAsync(_file, text);
        string[] args = ["rpjmd", "import", _file, "--region", "14.01", .. more, "--data", app.Installation.DataFolder];
        return await Cli.RunAsync(new RootCommand { ImportCommand.Create() }, args);
    }

    public void Dispose() => File.Delete(_file);
}
