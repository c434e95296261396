using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Gotong.Tests.Fixtures;

/// <summary>
/// The real product on a database of its own, one per test class: <c>IClassFixture&lt;SqliteApp&gt;</c>, and
/// <c>IClassFixture&lt;PostgresApp&gt;</c> where the database itself is in question. Nothing is turned off.
/// </summary>
public abstract partial class TestApp : IAsyncLifetime
{
    private readonly string folder = Folders.Temporary();
    private WebApplication? web;

    /// <summary>10.00 in Magetan; moves only when a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.Zero));

    /// <summary>Header of a request that is to come from another address than the others, so that no limit counts them as one.</summary>
    public const string From = "Uji-Dari";

    public Installation Installation { get; private set; } = null!;

    public WebApplication Web => web!;

    protected virtual string PdfBrowser => "tidak-ada";

    protected abstract Task<Installation> InstallAsync(string folder);

    public async ValueTask InitializeAsync()
    {
        Installation = await InstallAsync(folder);
        web = GotongApp.Build(
            Installation,
            builder =>
            {
                builder.WebHost.UseTestServer();
                // Printing is tried where it is in question; not by each page that has a link to it.
                builder.Configuration["Browser"] = PdfBrowser;
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Services.AddSingleton<IStartupFilter, FromThisMachine>();
                // Real hashing, but not slow on purpose.
                builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
            }
        );
        await web.StartAsync();
    }

    /// <summary>Does something with services as the server would, in the region (none: the operator's own rows).</summary>
    public async Task<T> WithAsync<T>(Region? region, Func<GotongDb, IServiceProvider, Task<T>> act)
    {
        await using var scope = Web.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        if (region is not null)
            db.Tenant.Enter(region.Id);
        return await act(db, scope.ServiceProvider);
    }

    public Task<T> InAsync<T>(Region? region, Func<GotongDb, Task<T>> act) => WithAsync(region, (db, _) => act(db));

    public Task InAsync(Region? region, Func<GotongDb, Task> act) =>
        WithAsync(
            region,
            async (db, _) =>
            {
                await act(db);
                return true;
            }
        );

    public virtual async ValueTask DisposeAsync()
    {
        if (web is not null)
            await web.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The test server knows no sender; the product asks who knocks.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, go) =>
                    {
                        http.Connection.RemoteIpAddress ??= IPAddress.TryParse(
                            http.Request.Headers[From],
                            out var given
                        )
                            ? given
                            : IPAddress.Loopback;
                        return go(http);
                    }
                );
                next(app);
            };
    }
}
