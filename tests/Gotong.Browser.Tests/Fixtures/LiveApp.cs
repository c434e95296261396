using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>The product on a real port with an empty database of its own, one per test class.</summary>
public sealed class LiveApp(Chromium chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("gotong-browser-").FullName;
    private WebApplication? web;

    /// <summary>By name, as people are told: passkeys know no bare numbers.</summary>
    public string Address { get; private set; } = "";

    public IServiceProvider Services => web!.Services;

    public async ValueTask InitializeAsync()
    {
        var installation = new Installation(folder, Example: false);
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
        web = GotongApp.Build(installation, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await web.StartAsync();
        Address = $"http://localhost:{new Uri(web.Urls.Single()).Port}";
    }

    /// <summary>A fresh window: no cookies.</summary>
    public async Task<IPage> WindowAsync(int width = 1280, bool script = true, bool dark = false)
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
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
    }

    /// <summary>The addresses without a blank to fill that anyone may open.</summary>
    public IReadOnlyList<string> OpenPages() =>
        [
            .. Services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(e => e.RoutePattern.RawText!)
                .Where(path => path is "/" or "/masuk" or "/desain")
                .Distinct(),
        ];

    public async ValueTask DisposeAsync()
    {
        if (web is not null)
            await web.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
