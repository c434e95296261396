using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Gotong.Bench.Pages;

/// <summary>The programs that are measured, each in a process of its own.</summary>
public static class Servers
{
    /// <summary>As it is delivered, when ./gotong started this; else as it was built here.</summary>
    public static readonly string Product =
        Environment.GetEnvironmentVariable("GOTONG_APP") ?? Path.Combine(AppContext.BaseDirectory, "Gotong.dll");

    public static readonly string Bench = Path.Combine(AppContext.BaseDirectory, "Gotong.Bench.dll");

    public static async Task ReadyAsync(string url)
    {
        using var http = new HttpClient();
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                if ((await http.GetAsync(url)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) { }
            await Task.Delay(100);
        }
        throw new IOException($"{url} does not answer.");
    }

    /// <summary>Another program may hold any port that is written down.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static Process Start(string program, string arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", $"\"{program}\" {arguments}")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
}
