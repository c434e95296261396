using System.Globalization;
using System.Runtime.CompilerServices;
using Gotong.Browser.Tests.Fixtures;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>The Chromium or Chrome of this machine, started once; where there is none, its tests are skipped.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("GOTONG_CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    [ModuleInitializer]
    internal static void InIndonesian()
    {
        var indonesian = CultureInfo.GetCultureInfo("id-ID");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = indonesian;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = indonesian;
    }

    public async Task<IBrowser> BrowserAsync()
    {
        if (!Array.Exists(Places, File.Exists))
            Assert.Skip("Chromium is not installed here (Debian: apt-get install chromium)");
        return (await started.Value).Browser;
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Array.Find(Places, File.Exists),
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        return (driver, browser);
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated)
            return;
        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }
}
