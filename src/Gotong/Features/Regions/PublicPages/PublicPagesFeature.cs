using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>
/// Pages anyone may read are kept in memory until a public act or a new day changes them. Only for visitors who are
/// not signed in, and never for a page with a form on it.
/// </summary>
public static class PublicPagesFeature
{
    private const string Policy = "public";

    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddSingleton<PublicState>();
        services.AddSingleton<PublicPagePolicy>();
        services.AddOutputCache(o =>
        {
            o.SizeLimit = 64 * 1024 * 1024;
            o.AddPolicy(Policy, b => b.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true);
        });
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    /// <summary>Shows nothing but public data of the region in the address, and no form, to whoever is not signed in.</summary>
    public static TBuilder CachedForPublic<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.CacheOutput(Policy);
}
