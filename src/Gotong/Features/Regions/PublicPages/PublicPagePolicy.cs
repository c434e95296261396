using Microsoft.AspNetCore.OutputCaching;

namespace Gotong.Features.Regions.PublicPages;

public sealed class PublicPagePolicy(PublicState state) : IOutputCachePolicy
{
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var anonymous = HttpMethods.IsGet(request.Method) && !request.Cookies.ContainsKey("gotong");
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = anonymous;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(5);
        if (!anonymous)
            return;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(request.Headers.AcceptEncoding.ToString());
        if (request.RouteValues["region"] is string code)
            context.CacheVaryByRules.VaryByValues["state"] = (await state.OfAsync(code, cancellation))?.Mark ?? "";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static string EncodingOf(string accepted) =>
        accepted.Contains("br", StringComparison.Ordinal) ? "br"
        : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip"
        : "";
}
