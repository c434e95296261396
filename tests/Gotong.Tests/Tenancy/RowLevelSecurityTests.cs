using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gotong.Tests.Tenancy;

/// <summary>The second net, tried by hand with the role of the running product: as if a query filter were forgotten.</summary>
public sealed class RowLevelSecurityTests(PostgresApp app) : IClassFixture<PostgresApp>
{
    [Fact]
    public async Task Without_a_region_or_with_another_one_no_row_shows()
    {
        var (one, other) = await TwoRegionsAsync("35");
        await using var connection = await ConnectAsync();
        Assert.Equal(0L, await CountAsync(connection));
        await EnterAsync(connection, other.Id);
        Assert.Equal(0L, await CountAsync(connection));
        await EnterAsync(connection, one.Id);
        Assert.Equal(1L, await CountAsync(connection));
    }

    [Fact]
    public async Task A_row_cannot_be_written_into_another_region()
    {
        var (one, other) = await TwoRegionsAsync("36");
        await using var connection = await ConnectAsync();
        await EnterAsync(connection, other.Id);
        await using var insert = new NpgsqlCommand(
            "INSERT INTO ledger_head (region_id, position, hash, public_position) VALUES ($1, 9, 'x', 9)",
            connection
        );
        insert.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        var error = await Assert.ThrowsAsync<PostgresException>(() => insert.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
        await using var update = new NpgsqlCommand(
            "UPDATE organization SET name = 'x' WHERE region_id = $1",
            connection
        );
        update.Parameters.Add(new() { Value = one.Id });
        Assert.Equal(0, await update.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task Every_regional_table_is_guarded_even_from_its_owner()
    {
        await using var connection = await ConnectAsync();
        var guarded = await ListAsync(
            connection,
            """
            SELECT c.relname FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid
            WHERE c.relrowsecurity AND c.relforcerowsecurity
            """
        );
        var regional = await ListAsync(
            connection,
            "SELECT table_name FROM information_schema.columns WHERE column_name = 'region_id' AND table_schema = 'public'"
        );
        var ofModel = await app.InAsync(
            null,
            db => Task.FromResult(RowLevelSecurity.RegionalTables(db).Select(t => t.Table).ToList())
        );
        Assert.NotEmpty(ofModel);
        Assert.Empty(ofModel.Except(guarded));
        Assert.Empty(regional.Except(guarded));
    }

    [Fact]
    public async Task The_product_runs_as_a_role_that_owns_nothing_also_on_a_used_connection()
    {
        await using var source = NpgsqlDataSource.Create(app.Installation.ConnectionString + ";Maximum Pool Size=1");
        for (var use = 0; use < 3; use++)
        {
            await using var connection = await source.OpenConnectionAsync();
            Assert.Equal([Installation.ProductRole], await ListAsync(connection, "SELECT current_user::text"));
        }
    }

    [Fact]
    public async Task A_used_connection_has_forgotten_its_region()
    {
        await using var source = NpgsqlDataSource.Create(app.Installation.ConnectionString + ";Maximum Pool Size=1");
        await using (var first = await source.OpenConnectionAsync())
            await EnterAsync(first, Guid.CreateVersion7());
        await using var second = await source.OpenConnectionAsync();
        Assert.Equal([""], await ListAsync(second, "SELECT coalesce(current_setting('gotong.region', true), '')"));
    }

    [Fact]
    public async Task A_superuser_and_a_role_that_passes_the_walls_are_refused()
    {
        var owner = app.Installation.Database!;
        await RowLevelSecurity.RefusePowerfulRoleAsync(owner, default);
        foreach (var role in (string[])["postgres", PostgresCluster.PowerfulRole])
            await Assert.ThrowsAsync<UserError>(() =>
                RowLevelSecurity.RefusePowerfulRoleAsync(PostgresCluster.As(role, owner), default)
            );
    }

    [Fact]
    public async Task A_new_database_is_prepared_twice_without_harm()
    {
        var installation = app.Installation with { Database = await app.Cluster.EmptyAsync() };
        await DatabaseSetup.PrepareAsync(installation, app.Clock);
        await DatabaseSetup.PrepareAsync(installation, app.Clock);
    }

    private async Task<(Region One, Region Other)> TwoRegionsAsync(string province)
    {
        var one = await app.OpenRegionAsync(province + ".01");
        var other = await app.OpenRegionAsync(province + ".02");
        await PlanTree.AddAsync(app, one);
        return (one, other);
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(app.Installation.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task EnterAsync(NpgsqlConnection connection, Guid region)
    {
        await using var command = new NpgsqlCommand("SELECT set_config('gotong.region', $1, false)", connection);
        command.Parameters.Add(new() { Value = region.ToString() });
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT count(*) FROM organization", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
