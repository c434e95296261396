using System.CommandLine;
using System.Globalization;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Platform.Backup;

/// <summary><c>gotong backup DIR</c> and <c>gotong restore DIR</c>.</summary>
public static class BackupCommands
{
    public static IEnumerable<Command> Create(Func<GotongDb, IQueryable<Chain>> regions)
    {
        var target = new Argument<string>("DIR") { Description = "Folder cadangan baru / a new folder for the backup" };
        var backup = new Command(
            "backup",
            "Cadangkan folder data, juga saat Gotong berjalan / back up, also while Gotong runs"
        )
        {
            target,
            Cli.Data,
            Cli.Database,
        };
        backup.SetAction(
            async (parsed, cancel) =>
            {
                var installation = OnSqlite(Cli.InstallationOf(parsed));
                var folder = Path.GetFullPath(parsed.GetValue(target)!);
                var made = await MakeBackup.RunAsync(installation, folder, regions, TimeProvider.System, cancel);
                await Console.Out.WriteLineAsync(
                    Words.T(
                        $"Tersimpan di {folder}: {Sum(made, "berkas", "catatan, utuh")}.",
                        $"Saved in {folder}: {Sum(made, "files", "ledger entries, whole")}."
                    )
                );
                return 0;
            }
        );
        var source = new Argument<string>("DIR") { Description = "Folder cadangan / folder of the backup" };
        var restore = new Command(
            "restore",
            "Pulihkan cadangan ke folder data kosong / restore into an empty data folder"
        )
        {
            source,
            Cli.Data,
            Cli.Database,
        };
        restore.SetAction(
            async (parsed, cancel) =>
            {
                var installation = OnSqlite(Cli.InstallationOf(parsed));
                var folder = Path.GetFullPath(parsed.GetValue(source)!);
                var restored = await RestoreBackup.RunAsync(folder, installation, regions, TimeProvider.System, cancel);
                await Console.Out.WriteLineAsync(
                    Words.T(
                        $"Pulih di {installation.DataFolder}: {Sum(restored, "berkas", "catatan, sama seperti saat dicadangkan")}.",
                        $"Restored in {installation.DataFolder}: {Sum(restored, "files", "ledger entries, the same as when backed up")}."
                    )
                );
                return 0;
            }
        );
        return [backup, restore];
    }

    private static string Sum(BackupManifest manifest, string files, string entries) =>
        string.Create(
            CultureInfo.CurrentCulture,
            $"{manifest.Files.Count} {files}, {manifest.Chains.Sum(c => c.Entries)} {entries}"
        );

    private static Installation OnSqlite(Installation installation) =>
        installation.IsSqlite
            ? installation
            : throw new UserError(
                $"Basis data PostgreSQL dicadangkan dengan pg_dump sebagai superuser, bersama folder {installation.FilesFolder}.",
                $"Back up a PostgreSQL database with pg_dump as superuser, together with the folder {installation.FilesFolder}."
            );
}
