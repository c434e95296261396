using System.CommandLine;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Platform.Backup;

/// <summary><c>gotong backup DIR</c> and <c>gotong restore DIR</c>.</summary>
public static class BackupCommands
{
    public static Command Backup(Func<GotongDb, IQueryable<Chain>> regions) =>
        Make(
            "backup",
            "Cadangkan folder data, juga saat Gotong berjalan / back up, also while Gotong runs",
            async (installation, folder, cancel) =>
            {
                var made = await MakeBackup.RunAsync(installation, folder, regions, TimeProvider.System, cancel);
                return Words.T(
                    $"Tersimpan di {folder}: {made.Files.Count} berkas, {made.Entries} catatan, utuh.",
                    $"Saved in {folder}: {made.Files.Count} files, {made.Entries} ledger entries, whole."
                );
            }
        );

    public static Command Restore(Func<GotongDb, IQueryable<Chain>> regions) =>
        Make(
            "restore",
            "Pulihkan cadangan ke folder data kosong / restore into an empty data folder",
            async (installation, folder, cancel) =>
            {
                var back = await RestoreBackup.RunAsync(folder, installation, regions, TimeProvider.System, cancel);
                return Words.T(
                    $"Pulih di {installation.DataFolder}: {back.Files.Count} berkas, {back.Entries} catatan, sama seperti saat dicadangkan.",
                    $"Restored in {installation.DataFolder}: {back.Files.Count} files, {back.Entries} ledger entries, the same as when backed up."
                );
            }
        );

    private static Command Make(
        string name,
        string description,
        Func<Installation, string, CancellationToken, Task<string>> run
    )
    {
        var folder = new Argument<string>("DIR") { Description = "Folder cadangan / folder of the backup" };
        var command = new Command(name, description) { folder, Cli.Data, Cli.Database };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var installation = OnSqlite(Cli.InstallationOf(parsed));
                var said = await run(installation, Path.GetFullPath(parsed.GetValue(folder)!), cancel);
                await Console.Out.WriteLineAsync(said);
                return 0;
            }
        );
        return command;
    }

    private static Installation OnSqlite(Installation installation) =>
        installation.IsSqlite
            ? installation
            : throw new UserError(
                $"Basis data PostgreSQL dicadangkan dengan pg_dump dan dipulihkan dengan pg_restore, sebagai superuser, bersama folder {installation.FilesFolder}.",
                $"A PostgreSQL database is backed up with pg_dump and restored with pg_restore, as superuser, together with the folder {installation.FilesFolder}."
            );
}
