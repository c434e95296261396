using System.Net.Sockets;
using System.Text;

namespace Gotong.Bench.Pages;

/// <summary>A load of keep-alive connections on loopback, bounded in time, with as little work per answer as can be.</summary>
public static class Load
{
    /// <summary>Answers per second, and the processor time the server spent on each.</summary>
    public static async Task<(double PerSecond, TimeSpan CpuEach)> RunAsync(
        System.Diagnostics.Process server,
        int port,
        string path,
        string headers,
        TimeSpan length
    )
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n{headers}\r\n");
        using var stop = new CancellationTokenSource(length);
        server.Refresh();
        var cpu = server.TotalProcessorTime;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable.Range(0, 32).Select(_ => ConnectionAsync(port, request, stop.Token))
        );
        watch.Stop();
        server.Refresh();
        var answers = Math.Max(1, counts.Sum());
        return (answers / watch.Elapsed.TotalSeconds, (server.TotalProcessorTime - cpu) / answers);
    }

    private static async Task<int> ConnectionAsync(int port, byte[] request, CancellationToken stop)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port, CancellationToken.None);
        var stream = client.GetStream();
        var buffer = new byte[2 * 1024 * 1024];
        var answers = 0;
        while (!stop.IsCancellationRequested)
        {
            await stream.WriteAsync(request, CancellationToken.None);
            await ReadAnswerAsync(stream, buffer);
            answers++;
        }
        return answers;
    }

    private static async Task ReadAnswerAsync(NetworkStream stream, byte[] buffer)
    {
        var filled = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(filled));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            filled += read;
            if (IsWhole(buffer.AsSpan(0, filled)))
                return;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        if (!answer.StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.ASCII.GetString(answer[..Math.Min(head, 200)]));
        var at = answer[..head].IndexOf("Content-Length: "u8);
        if (at < 0)
            return answer.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = answer[(at + 16)..];
        return answer.Length
            >= head
                + 4
                + int.Parse(digits[..digits.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}
