using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>The product on a real port, started as <c>gotong up</c> does, with a data folder of its own.</summary>
public abstract class RunningApp(Chromium chromium, bool example) : IAsyncLifetime
{
    private WebApplication? web;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("gotong-browser-").FullName;

    /// <summary>By name, as people are told: passkeys know no bare numbers.</summary>
    public string Address { get; private set; } = "";

    public IServiceProvider Services => web!.Services;

    public async ValueTask InitializeAsync()
    {
        var installation = new Installation(Folder, Example: example);
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
        web = GotongApp.Build(installation, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await FirstStart.PrepareAsync(web.Services, CancellationToken.None);
        await web.StartAsync();
        Address = $"http://localhost:{new Uri(web.Urls.Single()).Port}";
    }

    /// <summary>A fresh window: no cookies, unless those of a sign-in are given.</summary>
    public async Task<IPage> WindowAsync(
        int width = 1280,
        bool script = true,
        bool dark = false,
        string? signedIn = null
    )
    {
        var browser = await chromium.BrowserAsync();
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                Locale = "id-ID",
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = script,
                ReducedMotion = ReducedMotion.Reduce,
                StorageState = signedIn,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (web is not null)
            await web.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
