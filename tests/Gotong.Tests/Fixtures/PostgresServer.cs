using System.Diagnostics;
using Npgsql;

namespace Gotong.Tests.Fixtures;

/// <summary>initdb, postgres and its end. PostgreSQL refuses to run as root, so then it runs as another user.</summary>
public sealed class PostgresServer
{
    private static readonly bool Root = Environment.UserName == "root";

    private PostgresServer(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The folder with initdb and pg_ctl; the newest version found.</summary>
    public static string? Binaries { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Concat(
                Directory.Exists("/usr/lib/postgresql")
                    ? Directory
                        .GetDirectories("/usr/lib/postgresql")
                        .OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0)
                        .Select(d => Path.Combine(d, "bin"))
                    : []
            )
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")));

    public string Connection(string role, string database) =>
        $"Host={Folder};Username={role};Database={database};Maximum Pool Size=30;Timeout=30";

    public static async Task<PostgresServer> StartAsync()
    {
        var folder = Folders.Temporary();
        var data = Path.Combine(folder, "data");
        if (Root)
            await RunAsync("chown", "postgres", folder);
        await AsUserAsync("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        // Only these tests read it: no need to survive a power cut.
        var options = $"-c listen_addresses= -c unix_socket_directories={folder} -c max_connections=300 -c fsync=off";
        await AsUserAsync("pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start");
        var server = new PostgresServer(folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.StopAsync().GetAwaiter().GetResult();
        return server;
    }

    /// <summary>As the superuser of the cluster.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Connection("postgres", "postgres") + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task StopAsync()
    {
        if (!Directory.Exists(Folder))
            return;
        await AsUserAsync("pg_ctl", "-D", Path.Combine(Folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(Folder, recursive: true);
    }

    private static Task AsUserAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries!, program);
        return Root
            ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // No pipes: the server would inherit them and keep them open.
        var start = new ProcessStartInfo("sh") { WorkingDirectory = "/" };
        foreach (var argument in (string[])["-c", "exec \"$@\" >/dev/null", "sh", program, .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}");
    }
}
