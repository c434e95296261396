using System.Globalization;
using System.Text.Json.Serialization;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace Gotong;

/// <summary>Puts the product together: the same for the server, the command line and the tests.</summary>
public static class GotongApp
{
    public static WebApplication Build(Installation installation, Action<WebApplicationBuilder>? configure = null)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("id-ID");
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" }
        );
        builder.Configuration.AddSettings(installation);
        builder
            .Logging.ClearProviders()
            .AddSimpleConsole(o => o.SingleLine = true)
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Two at once is no fault: it is tried again or answered in words. What is not, the server logs itself.
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None)
            // Nobody reads its scopes, and each costs every request.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            // A start that fails is told in words by the command line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 25 * 1024 * 1024;
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddGotongDb(installation);
        builder.Services.AddDataProtection().SetApplicationName("Gotong").PersistKeysToDbContext<GotongDb>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<PublicAddress>();
        builder.Services.AddMail();
        builder.Services.AddSingleton<PdfPrinter>();
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict
        );
        builder.Services.AddOpenApi("v1", OpenApi.Describe);
        builder.Services.AddFeatures();
        builder.AddOpenId();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseForwardedHeaders(Proxies.Options(app.Configuration));
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandlingPath = "/galat/500", CreateScopeForErrors = true }
        );
        app.ServeKeptPages();
        app.UseLanguageOfPath();
        app.UseSecurityHeaders(app.Services.GetRequiredService<OpenIdSettings>().Provider?.Authority);
        app.UseStatusCodePagesWithReExecute("/galat/{0}", createScopeForStatusCodePages: true);
        app.UseRouting();
        app.KeepPublicPages();
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<VisitMiddleware>();
        app.UseMiddleware<FrameMiddleware>();
        app.UsePdfOfPages();
        app.UseAuthorization();
        app.UseAntiforgery();
        var pages = app.MapGroup("").WithHead();
        pages.MapFeatures();
        pages.MapHealth();
        pages.MapPdfHelp();
        app.MapOpenApi().AllowAnonymous();
        app.MapErrorPages();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        return app;
    }
}
