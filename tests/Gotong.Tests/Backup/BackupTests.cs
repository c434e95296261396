using System.CommandLine;
using Gotong.Features.Regions;
using Gotong.Platform.Backup;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace Gotong.Tests.Backup;

public sealed class BackupTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task What_is_restored_has_the_same_ledger_and_files()
    {
        var (_, backup, restored) = await PrepareAsync("35.20");

        Assert.Equal(0, await RunAsync("backup", backup, "--data", app.Installation.DataFolder));
        Assert.Equal(0, await RunAsync("restore", backup, "--data", restored));

        var manifest = (await BackupManifest.ReadAsync(backup, default))!;
        Assert.Contains(manifest.Chains, c => c.Entries > 0);
        Assert.Equal(1, manifest.Files.Count(f => f.Path.EndsWith("/lembar", StringComparison.Ordinal)));
        foreach (var file in manifest.Files)
            Assert.Equal(file, await BackupFile.OfAsync(backup, file.Path, default));
        Assert.Equal("isi", await File.ReadAllTextAsync(Path.Combine(restored, "files", "abc", "lembar")));
        SqliteConnection.ClearAllPools();
        var again = Path.Combine(Folders.Temporary(), "lagi");
        Assert.Equal(0, await RunAsync("backup", again, "--data", restored));
        Assert.Equal(manifest.Chains, (await BackupManifest.ReadAsync(again, default))!.Chains);
    }

    [Fact]
    public async Task A_changed_backup_restores_nothing()
    {
        var (_, backup, restored) = await PrepareAsync("35.21");
        Assert.Equal(0, await RunAsync("backup", backup, "--data", app.Installation.DataFolder));
        await File.WriteAllTextAsync(Path.Combine(backup, "files", "abc", "lembar"), "is!");

        Assert.Equal(1, await RunAsync("restore", backup, "--data", restored));

        Assert.False(Directory.Exists(restored));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(restored)!, "*.part"));
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_nothing_is_made_of_nothing()
    {
        var (_, backup, restored) = await PrepareAsync("35.22");
        Assert.Equal(0, await RunAsync("backup", backup, "--data", app.Installation.DataFolder));

        Assert.Equal(1, await RunAsync("backup", backup, "--data", app.Installation.DataFolder));
        Assert.Equal(1, await RunAsync("restore", backup, "--data", app.Installation.DataFolder));
        Assert.Equal(1, await RunAsync("restore", restored, "--data", restored));
        Assert.Equal(1, await RunAsync("backup", restored, "--data", restored));
        Assert.Equal(2, await RunAsync("backup"));
        Assert.False(Directory.Exists(restored));
    }

    private async Task<(Region Region, string Backup, string Restored)> PrepareAsync(string code)
    {
        var region = await app.OpenRegionAsync(code);
        await PlanTree.AddAsync(app, region);
        var files = Directory.CreateDirectory(Path.Combine(app.Installation.FilesFolder, "abc")).FullName;
        await File.WriteAllTextAsync(Path.Combine(files, "lembar"), "isi");
        var folder = Folders.Temporary();
        return (region, Path.Combine(folder, "cadangan"), Path.Combine(folder, "pulih"));
    }

    private static Task<int> RunAsync(params string[] args)
    {
        return Cli.RunAsync(new RootCommand { BackupCommands.Backup(Chains), BackupCommands.Restore(Chains) }, args);

        static IQueryable<Chain> Chains(GotongDb db) => db.Regions.Select(r => new Chain(r.Id, r.Code));
    }
}
