using System.Data.Common;
using Gotong.Platform.Ledger;
using Gotong.Platform.Tenancy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gotong.Platform.Data;

/// <summary>The embedded database: one file in the data folder.</summary>
public sealed class SqliteGotongDb(
    DbContextOptions<SqliteGotongDb> options,
    Tenant tenant,
    WriteGate gate,
    TimeProvider clock
) : GotongDb(options, tenant, gate)
{
    public override TimeProvider Clock => clock;

    // The immediate transaction already keeps every other writer out.
    internal override async Task<LedgerHead> LockHeadAsync(CancellationToken cancel) =>
        await Set<LedgerHead>().AsTracking().SingleOrDefaultAsync(h => h.RegionId == RegionId, cancel) ?? NewHead();

    internal override Task WaitForLargeActsAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>PostgreSQL, for many nodes.</summary>
public sealed class PostgresGotongDb(
    DbContextOptions<PostgresGotongDb> options,
    Tenant tenant,
    WriteGate gate,
    TimeProvider clock
) : GotongDb(options, tenant, gate)
{
    public override TimeProvider Clock => clock;

    internal override async Task<LedgerHead> LockHeadAsync(CancellationToken cancel)
    {
        // Two nodes may write a region's first act at once: the row exists before it is locked.
        await Database.ExecuteSqlAsync(
            $"INSERT INTO ledger_head (region_id, position, hash, public_position) VALUES ({RegionId}, 0, {Link.Start}, 0) ON CONFLICT DO NOTHING",
            cancel
        );
        return await Set<LedgerHead>()
            .FromSql($"SELECT * FROM ledger_head WHERE region_id = {RegionId} FOR UPDATE")
            .AsTracking()
            .SingleAsync(cancel);
    }

    internal override Task WaitForLargeActsAsync(CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({RegionId.ToString()}, 0))", cancel);
}

public abstract partial class GotongDb
{
    public abstract TimeProvider Clock { get; }

    internal abstract Task<LedgerHead> LockHeadAsync(CancellationToken cancel);

    internal abstract Task WaitForLargeActsAsync(CancellationToken cancel);

    protected LedgerHead NewHead()
    {
        var head = new LedgerHead
        {
            RegionId = RegionId,
            Position = 0,
            Hash = Link.Start,
            PublicPosition = 0,
        };
        Add(head);
        return head;
    }
}

/// <summary>What each connection needs before its first query.</summary>
public sealed class ConnectionSetup : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection sqlite)
            // Under id-ID EF's own collation reads "1.5" as 15 and sorts wrongly (efcore #37432).
            sqlite.CreateCollation("EF_DECIMAL", (a, b) => decimal.Compare(Parse(a), Parse(b)));
        using var command = Setup(connection, eventData);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (connection is SqliteConnection)
        {
            ConnectionOpened(connection, eventData);
            return;
        }
        await using var command = Setup(connection, eventData);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Setup(DbConnection connection, ConnectionEndEventData eventData)
    {
        var command = connection.CreateCommand();
        if (connection is SqliteConnection)
        {
            command.CommandText = "PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
            return command;
        }
        // Session settings: the pool's reset clears them when the connection goes back.
        command.CommandText = "SELECT set_config('gotong.region', $1, false), set_config('gotong.account', $2, false)";
        var db = (GotongDb)eventData.Context!;
        foreach (var value in (Guid[])[db.RegionId, db.AccountId])
        {
            var parameter = command.CreateParameter();
            parameter.Value = value.ToString();
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private static decimal Parse(string text) =>
        decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteGotongDb>
{
    public SqliteGotongDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqliteGotongDb>().UseSqlite("Data Source=design.db").Options,
            new(),
            new(true),
            TimeProvider.System
        );
}

public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresGotongDb>
{
    public PostgresGotongDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<PostgresGotongDb>().UseNpgsql("Host=design").Options,
            new(),
            new(false),
            TimeProvider.System
        );
}
