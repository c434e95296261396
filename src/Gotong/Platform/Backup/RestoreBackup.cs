using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Backup;

/// <summary>A backup becomes a data folder again, after every byte and every chain was compared with what was written down.</summary>
public static class RestoreBackup
{
    public static async Task<BackupManifest> RunAsync(
        string backup,
        Installation target,
        Func<GotongDb, IQueryable<Chain>> regions,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var manifest =
            await BackupManifest.ReadAsync(backup, cancel)
            ?? throw new UserError(
                $"Di {backup} tidak ada cadangan Gotong: {BackupManifest.FileName} tidak terbaca.",
                $"There is no Gotong backup in {backup}: {BackupManifest.FileName} cannot be read."
            );
        if (manifest.Format != BackupManifest.CurrentFormat)
            throw new UserError(
                $"Cadangan ini berbentuk {manifest.Format}; Gotong ini membaca bentuk {BackupManifest.CurrentFormat}. Pakai Gotong yang membuatnya.",
                $"This backup has format {manifest.Format}; this Gotong reads format {BackupManifest.CurrentFormat}. Use the Gotong that made it."
            );
        return await WholeFolder.FillAsync(
            target.DataFolder,
            async unfinished =>
            {
                foreach (var file in manifest.Files)
                    await CopyAsync(backup, unfinished, file, cancel);
                var copy = target with { DataFolder = unfinished };
                var chains = await ChainEnds.ReadAsync(copy, regions, clock, cancel);
                if (!chains.SequenceEqual(manifest.Chains))
                    throw new UserError(
                        "Catatan dalam cadangan bukan catatan yang dicadangkan. Tidak ada yang dipulihkan.",
                        "The ledger in the backup is not the one that was backed up. Nothing was restored."
                    );
                await using var db = DatabaseSetup.OpenSqlite(copy, clock);
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
                return manifest;
            }
        );
    }

    private static async Task CopyAsync(string backup, string folder, BackupFile file, CancellationToken cancel)
    {
        var from = Path.GetFullPath(Path.Combine(backup, file.Path));
        var inside = from.StartsWith(Path.GetFullPath(backup) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!inside || !File.Exists(from) || await BackupFile.OfAsync(backup, file.Path, cancel) != file)
            throw new UserError(
                $"{file.Path} hilang atau berubah sejak dicadangkan. Tidak ada yang dipulihkan; pakai salinan lain.",
                $"{file.Path} is missing or has changed since the backup. Nothing was restored; use another copy."
            );
        var to = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
