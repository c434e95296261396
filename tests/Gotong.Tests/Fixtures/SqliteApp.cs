using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.Data.Sqlite;

namespace Gotong.Tests.Fixtures;

/// <summary>The product on the embedded database: a copy of a file that was migrated once per run.</summary>
public sealed class SqliteApp : TestApp
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    protected override Task<Installation> InstallAsync(string folder) => CopyOfTemplateAsync(folder);

    internal static async Task<Installation> CopyOfTemplateAsync(string folder)
    {
        var installation = new Installation(folder, Example: false);
        File.Copy(await Template.Value, installation.SqliteFile);
        return installation;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var installation = new Installation(Folders.Temporary(), Example: false);
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
        await using (var connection = new SqliteConnection(installation.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(installation.DataFolder, recursive: true);
        return installation.SqliteFile;
    }
}
