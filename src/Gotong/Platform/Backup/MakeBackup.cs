using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.Data.Sqlite;

namespace Gotong.Platform.Backup;

/// <summary>Copies the data folder as it stands at one moment, also while Gotong runs.</summary>
public static class MakeBackup
{
    public static async Task<BackupManifest> RunAsync(
        Installation installation,
        string target,
        Func<GotongDb, IQueryable<Chain>> regions,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        if (!File.Exists(installation.SqliteFile))
            throw new UserError(
                $"Di {installation.DataFolder} tidak ada data Gotong. Tunjuk folder datanya dengan --data.",
                $"There is no Gotong data in {installation.DataFolder}. Name the data folder with --data."
            );
        return await WholeFolder.FillAsync(
            target,
            async unfinished =>
            {
                // The database first: a file is on the disk before anything speaks of it, so none can be missing.
                await SnapshotAsync(
                    installation,
                    Path.Combine(unfinished, Path.GetFileName(installation.SqliteFile)),
                    cancel
                );
                CopyFiles(installation, unfinished);
                var manifest = new BackupManifest(
                    BackupManifest.CurrentFormat,
                    clock.GetUtcNow(),
                    await ListAsync(unfinished, cancel),
                    await ChainEnds.ReadAsync(installation with { DataFolder = unfinished }, regions, clock, cancel)
                );
                await manifest.WriteAsync(unfinished, cancel);
                return manifest;
            }
        );
    }

    private static async Task SnapshotAsync(Installation installation, string copy, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(installation.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static void CopyFiles(Installation installation, string unfinished)
    {
        if (!Directory.Exists(installation.FilesFolder))
            return;
        var from = installation.FilesFolder;
        var to = (installation with { DataFolder = unfinished }).FilesFolder;
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (path.EndsWith(".part", StringComparison.Ordinal))
                continue;
            var copy = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private static async Task<List<BackupFile>> ListAsync(string folder, CancellationToken cancel)
    {
        var files = new List<BackupFile>();
        foreach (
            var path in Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(p => Path.GetRelativePath(folder, p))
                .Order(StringComparer.Ordinal)
        )
            files.Add(await BackupFile.OfAsync(folder, path, cancel));
        return files;
    }
}
