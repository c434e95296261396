using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>
/// Pages anyone may read are kept in memory until a public act or a new day changes them. Only for visitors who are
/// not signed in, and never for a page with a form on it.
/// </summary>
public static class PublicPagesFeature
{
    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddSingleton<PublicState>();
        services.AddSingleton<PublicPageStore>();
        services.AddSingleton<PublicMemory>();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    /// <summary>Before all that a kept page need not pass.</summary>
    public static void ServeKeptPages(this IApplicationBuilder app) =>
        app.Use(app.ApplicationServices.GetRequiredService<PublicPageStore>().ServeAsync);

    /// <summary>After routing, outside compression.</summary>
    public static void KeepPublicPages(this IApplicationBuilder app) =>
        app.Use(app.ApplicationServices.GetRequiredService<PublicPageStore>().KeepAsync);

    public static TBuilder CachedForPublic<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new KeptForPublic());
}
