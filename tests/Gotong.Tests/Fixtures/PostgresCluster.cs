using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Gotong.Tests.Fixtures;

/// <summary>
/// A PostgreSQL of our own in a temporary folder, reached through a socket in it: started when the first test needs
/// it, stopped at the end. Where PostgreSQL is not installed, its tests are skipped.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Owner = "gotong_owner";

    /// <summary>No superuser, yet row-level security does not hold for it.</summary>
    public const string PowerfulRole = "gotong_powerful";
    private const string Template = "gotong_template";

    private readonly Lazy<Task<PostgresServer>> server = new(StartAsync);
    private int copies;

    /// <summary>A fresh, migrated database; the connection of its owner, who is no superuser.</summary>
    public async Task<string> CopyOfTemplateAsync()
    {
        var database = $"gotong_test_{Interlocked.Increment(ref copies)}";
        var running = await RunningAsync();
        await running.ExecuteAsync($"CREATE DATABASE {database} TEMPLATE {Template} OWNER {Owner}");
        return running.Connection(Owner, database);
    }

    /// <summary>A fresh database without a table.</summary>
    public async Task<string> EmptyAsync()
    {
        var database = $"gotong_test_{Interlocked.Increment(ref copies)}";
        var running = await RunningAsync();
        await running.ExecuteAsync($"CREATE DATABASE {database} OWNER {Owner}");
        return running.Connection(Owner, database);
    }

    /// <summary>The same database as somebody else.</summary>
    public static string As(string role, string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { Username = role }.ConnectionString;

    private async Task<PostgresServer> RunningAsync()
    {
        if (PostgresServer.Binaries is null)
            Assert.Skip("PostgreSQL is not installed here (Debian: apt-get install postgresql)");
        return await server.Value;
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var started = await PostgresServer.StartAsync();
        await started.ExecuteAsync($"CREATE ROLE {Owner} LOGIN NOSUPERUSER CREATEROLE");
        await started.ExecuteAsync($"CREATE ROLE {PowerfulRole} LOGIN BYPASSRLS");
        await started.ExecuteAsync($"CREATE DATABASE {Template} OWNER {Owner}");
        var installation = new Installation(started.Folder, started.Connection(Owner, Template));
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
        NpgsqlConnection.ClearAllPools(); // a database in use cannot be copied
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
            await (await server.Value).StopAsync();
    }
}
