using System.Diagnostics;
using Gotong.Platform.Hosting;
using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Pdf;

/// <summary>
/// Prints a page that holds all it needs through a browser of this machine: tagged, with an outline, with the network
/// shut. One at a time, within a minute and a gigabyte and a half, and nothing is left behind.
/// </summary>
public sealed class PdfPrinter(IConfiguration configuration) : IDisposable
{
    private const int LongestLine = 5;
    private const long MostMemory = 1_500L * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly string? _browser = BrowserProgram.Find(configuration["Browser"]);
    private int _waiting;

    public bool CanPrint => _browser is not null;

    public static UserError NoBrowser =>
        new(
            "Untuk PDF perlu Chromium, Google Chrome, atau Microsoft Edge di komputer yang menjalankan Gotong. Pasang salah satunya (Debian, Ubuntu: apt install chromium), atau tunjuk letaknya dengan setelan Browser.",
            "A PDF needs Chromium, Google Chrome or Microsoft Edge on the computer that runs Gotong. Install one of them (Debian, Ubuntu: apt install chromium), or name its place with the setting Browser."
        );

    /// <param name="html">A whole page. What it would fetch, it does not get.</param>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancel)
    {
        if (_browser is null)
            throw NoBrowser;
        if (Interlocked.Increment(ref _waiting) > LongestLine)
        {
            Interlocked.Decrement(ref _waiting);
            throw new UserError(
                "Sedang banyak PDF dibuat. Coba lagi sebentar lagi.",
                "Many PDFs are being made. Try again in a moment."
            );
        }
        try
        {
            await _turn.WaitAsync(cancel);
            try
            {
                return await InFolderAsync(_browser, html, cancel);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task<byte[]> InFolderAsync(string browser, string html, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("gotong-pdf-").FullName;
        try
        {
            var page = Path.Combine(folder, "halaman.html");
            var pdf = Path.Combine(folder, "halaman.pdf");
            await File.WriteAllTextAsync(page, html, cancel);
            await RunAsync(browser, folder, page, pdf, cancel);
            if (!File.Exists(pdf))
                throw new UserError(
                    $"{Path.GetFileName(browser)} tidak membuat PDF. Periksa apakah program itu dapat berjalan sebagai pengguna Gotong.",
                    $"{Path.GetFileName(browser)} made no PDF. Check that this program can run as Gotong's user."
                );
            return await File.ReadAllBytesAsync(pdf, cancel);
        }
        finally
        {
            await RemoveAsync(folder);
        }
    }

    private static async Task RunAsync(string browser, string folder, string page, string pdf, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(browser)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            UseShellExecute = false,
        };
        foreach (var argument in Arguments(folder, page, pdf))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        using var watch = new Timer(_ =>
        {
            if (ProcessMemory.Of(folder) > MostMemory)
                limit.Cancel();
        });
        watch.Change(500, 500);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            throw new UserError(
                "Halaman ini terlalu besar untuk dicetak di sini dalam satu menit. Unduh sebagai Word.",
                "This page is too large to be printed here within a minute. Download it as Word."
            );
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf) =>
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            // No name is found, and whatever has none goes to a proxy that is not there.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=http://127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            $"--user-data-dir={Path.Combine(folder, "profil")}",
            "--generate-pdf-document-outline",
            "--no-pdf-header-footer",
            $"--print-to-pdf={pdf}",
            // Chromium refuses its own sandbox to root; a server runs Gotong as a user of its own.
            .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : (string[])[],
            new Uri(page).AbsoluteUri,
        ];

    /// <summary>A browser's last breath may still hold a file.</summary>
    private static async Task RemoveAsync(string folder)
    {
        for (var tries = 0; Directory.Exists(folder) && tries < 20; tries++)
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
            catch (UnauthorizedAccessException)
            {
                await Task.Delay(100);
            }
    }
}
