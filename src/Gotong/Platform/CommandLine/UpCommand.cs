using System.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;

namespace Gotong.Platform.CommandLine;

/// <summary><c>gotong up</c>: prepares the database and serves.</summary>
public static class UpCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port", DefaultValueFactory = _ => 5080 };
        var noExample = new Option<bool>("--no-demo")
        {
            Description = "Tanpa daerah contoh / without the example region",
        };
        var command = new Command("up", "Jalankan Gotong / run Gotong") { Cli.Data, Cli.Database, port, noExample };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var installation = Cli.InstallationOf(parsed) with
                {
                    Port = parsed.GetValue(port),
                    Example = !parsed.GetValue(noExample),
                };
                await ServeAsync(installation, cancel);
                return 0;
            }
        );
        return command;
    }

    private static async Task ServeAsync(Installation installation, CancellationToken cancel)
    {
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System, cancel);
        using var folder = FolderLock.Take(installation.DataFolder);
        await using var app = GotongApp.Build(installation);
        app.Urls.Add($"http://localhost:{installation.Port}");
        await app.StartAsync(cancel);
        await Console.Error.WriteLineAsync($"\nGotong: http://localhost:{installation.Port}\n");
        await app.WaitForShutdownAsync(cancel);
    }
}
