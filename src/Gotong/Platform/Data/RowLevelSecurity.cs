using Gotong.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gotong.Platform.Data;

/// <summary>The second net on PostgreSQL: every regional table shows only the rows of the region that was entered.</summary>
public static class RowLevelSecurity
{
    public static async Task ApplyAsync(PostgresGotongDb db, CancellationToken cancel)
    {
        var sql = new List<string>
        {
            $"""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Installation.ProductRole}') THEN
                    CREATE ROLE {Installation.ProductRole} NOLOGIN;
                  END IF;
                  IF NOT pg_has_role(current_user, '{Installation.ProductRole}', 'MEMBER') THEN
                    EXECUTE format('GRANT {Installation.ProductRole} TO %I', current_user);
                  END IF;
                EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another node was first
                END $$
                """,
            $"GRANT USAGE ON SCHEMA public TO {Installation.ProductRole}",
            $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {Installation.ProductRole}",
            $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {Installation.ProductRole}",
        };
        foreach (var (table, ofAccount) in RegionalTables(db))
        {
            const string here = "region_id = nullif(current_setting('gotong.region', true), '')::uuid";
            var own = here;
            if (ofAccount)
                own += " OR account_id = nullif(current_setting('gotong.account', true), '')::uuid";
            sql.Add($"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY");
            sql.Add($"ALTER TABLE {table} FORCE ROW LEVEL SECURITY");
            sql.Add($"DROP POLICY IF EXISTS tenant ON {table}");
            sql.Add($"CREATE POLICY tenant ON {table} USING ({own}) WITH CHECK ({here})");
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(20177)", cancel); // one node at a time
        foreach (var statement in sql)
            await db.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{").Replace("}", "}}"), cancel);
        await transaction.CommitAsync(cancel);
    }

    public static IEnumerable<(string Table, bool OfAccount)> RegionalTables(GotongDb db) =>
        db
            .Model.GetEntityTypes()
            .Where(e => typeof(IRegional).IsAssignableFrom(e.ClrType))
            .Select(e => (e.GetTableName()!, typeof(IOfAccount).IsAssignableFrom(e.ClrType)))
            .Distinct();

    /// <summary>A superuser, or a role with BYPASSRLS, sees every region's rows: the product does not start as one.</summary>
    public static async Task RefusePowerfulRoleAsync(string connectionString, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
        );
        if (await command.ExecuteScalarAsync(cancel) is not false)
            throw new UserError(
                "Gotong menolak berjalan sebagai superuser PostgreSQL: batas antardaerah tidak berlaku baginya.\n"
                    + "Gotong refuses to run as a PostgreSQL superuser: the walls between regions do not hold for it."
            );
    }
}
