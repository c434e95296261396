using System.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Connections;

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
        await FirstStart.PrepareAsync(app.Services, cancel);
        app.Urls.Add($"http://localhost:{installation.Port}");
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new UserError(
                $"Port {installation.Port} sedang dipakai program lain; pilih yang lain dengan --port. / "
                    + $"Port {installation.Port} is in use by another program; choose another with --port."
            );
        }
        foreach (var line in await FirstStart.SayAsync(app.Services, cancel))
            await Console.Error.WriteLineAsync(line);
        await app.WaitForShutdownAsync(cancel);
    }
}
