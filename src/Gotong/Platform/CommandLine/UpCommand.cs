using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
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
        var open = new Option<bool>("--open") { Description = "Buka peramban / open the browser" };
        var command = new Command("up", "Jalankan Gotong / run Gotong")
        {
            Cli.Data,
            Cli.Database,
            port,
            noExample,
            open,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var installation = Cli.InstallationOf(parsed) with
                {
                    Port = parsed.GetValue(port),
                    Example = !parsed.GetValue(noExample),
                };
                await ServeAsync(installation, parsed.GetValue(open), cancel);
                return 0;
            }
        );
        return command;
    }

    private static async Task ServeAsync(Installation installation, bool open, CancellationToken cancel)
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
        if (open)
            OpenBrowser($"http://localhost:{installation.Port}");
        await app.WaitForShutdownAsync(cancel);
    }

    private static void OpenBrowser(string address)
    {
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or PlatformNotSupportedException)
        {
            // No browser to be found: the address stands in the window.
        }
    }
}
