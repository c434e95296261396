using Gotong.Platform.Hosting;
using Gotong.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gotong.Platform.Data;

/// <summary>Brings the database to this version of the product, as its owner, before the product connects to it.</summary>
public static class DatabaseSetup
{
    public static async Task PrepareAsync(
        Installation installation,
        TimeProvider clock,
        CancellationToken cancel = default
    )
    {
        if (installation.IsSqlite)
            await PrepareSqliteAsync(installation, clock, cancel);
        else
            await PreparePostgresAsync(installation, clock, cancel);
    }

    private static async Task PrepareSqliteAsync(
        Installation installation,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        Directory.CreateDirectory(installation.DataFolder);
        await using var db = OpenSqlite(installation, clock);
        var exists = File.Exists(installation.SqliteFile);
        if (exists && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            return;
        using var folder = FolderLock.Take(installation.DataFolder);
        if (exists)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
            File.Copy(installation.SqliteFile, $"{installation.SqliteFile}.{clock.GetUtcNow():yyyyMMddHHmmss}.bak");
            // A migration killed half-way leaves its lock behind; we hold the folder, so nobody else is migrating.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancel);
        }
        await db.Database.MigrateAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
    }

    internal static SqliteGotongDb OpenSqlite(Installation installation, TimeProvider clock) =>
        new(
            new DbContextOptionsBuilder<SqliteGotongDb>().UseSqlite(installation.ConnectionString).Options,
            new Tenant(),
            new WriteGate(oneAtATime: true),
            clock
        );

    private static async Task PreparePostgresAsync(
        Installation installation,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        await using var db = new PostgresGotongDb(
            new DbContextOptionsBuilder<PostgresGotongDb>().UseNpgsql(installation.Database).Options,
            new Tenant(),
            new WriteGate(oneAtATime: false),
            clock
        );
        try
        {
            await db.Database.MigrateAsync(cancel);
            await RowLevelSecurity.ApplyAsync(db, cancel);
        }
        catch (NpgsqlException error) when (error is not PostgresException)
        {
            throw new UserError(
                $"PostgreSQL tidak dapat dihubungi: {error.Message}. Periksa --database dan apakah servernya berjalan.\n"
                    + $"PostgreSQL cannot be reached: {error.Message}. Check --database and whether the server runs."
            );
        }
        await RowLevelSecurity.RefusePowerfulRoleAsync(installation.ConnectionString, cancel);
    }
}

/// <summary>Only one process migrates and serves a data folder.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    public static FolderLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "gotong.lock");
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new UserError(
                $"Folder data {folder} sedang dipakai Gotong lain. Tutup yang itu dulu, atau pilih --data lain.\n"
                    + $"The data folder {folder} is in use by another Gotong. Stop that one first, or choose another --data."
            );
        }
    }

    public void Dispose() => _file.Dispose();
}
