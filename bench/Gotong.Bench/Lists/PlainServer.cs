using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Lists;

/// <summary>What "dotnet new blazor" without interactivity gives, with one page of 50 rows.</summary>
public static class PlainServer
{
    public static async Task ServeAsync(string database, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Services.AddRazorComponents();
        builder.Services.AddDbContext<PlainDb>(o => o.UseSqlite($"Data Source={database}"));
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<PlainApp>();
        await app.RunAsync();
    }
}
