using Microsoft.Extensions.Caching.Memory;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>
/// Answers to strangers, kept until the state of their region is another. In front of everything else: most of what a
/// library's cache costs is spent before it is reached.
/// </summary>
public sealed class PublicPageStore(PublicState state) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;
    private const int Gates = 64;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1))];

    /// <summary>First of all: what is kept is sent, what is not goes on.</summary>
    public Task ServeAsync(HttpContext http, RequestDelegate next)
    {
        if (PublicPageKey.Of(http.Request) is not { } key)
            return next(http);
        // When the state was not read just now, the page goes the long way and is found there.
        if (_kept.TryGetValue(key, out KeptPage? page) && state.JustRead(page!.Region)?.Mark == page.Mark)
            return page.WriteAsync(http);
        http.Features.Set(key);
        return next(http);
    }

    /// <summary>Once the page is known: it is drawn once for all who wait for it, and kept.</summary>
    public async Task KeepAsync(HttpContext http, RequestDelegate next)
    {
        if (
            http.Features.Get<PublicPageKey>() is not { } key
            || http.GetEndpoint()?.Metadata.GetMetadata<KeptForPublic>() is null
            || http.GetRouteValue("region") is not string region
        )
        {
            await next(http);
            return;
        }
        var gate = _gates[(uint)key.GetHashCode() % Gates];
        await gate.WaitAsync(http.RequestAborted);
        KeptPage? page;
        byte[] drawn = [];
        try
        {
            // Read before the page: an act in between makes it too old, and it is drawn anew.
            var mark = (await state.OfAsync(region, http.RequestAborted))?.Mark ?? "";
            if (!_kept.TryGetValue(key, out page) || page!.Mark != mark)
            {
                drawn = await DrawAsync(http, next);
                page = IsForAll(http.Response) ? Keep(key, new(region, mark, http.Response.Headers, drawn)) : null;
            }
        }
        finally
        {
            gate.Release();
        }
        if (page is not null)
            await page.WriteAsync(http);
        else
            await http.Response.Body.WriteAsync(drawn, http.RequestAborted);
    }

    public void Dispose() => _kept.Dispose();

    private KeptPage Keep(PublicPageKey key, KeptPage page)
    {
        using var entry = _kept.CreateEntry(key);
        entry.Size = page.Body.Length + 1024;
        entry.AbsoluteExpirationRelativeToNow = Longest;
        entry.Value = page;
        return page;
    }

    private static bool IsForAll(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;

    private static async Task<byte[]> DrawAsync(HttpContext http, RequestDelegate next)
    {
        var body = http.Response.Body;
        using var drawn = new MemoryStream();
        http.Response.Body = drawn;
        try
        {
            await next(http);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        finally
        {
            http.Response.Body = body;
        }
        return drawn.ToArray();
    }
}

/// <summary>On an endpoint: shows strangers nothing but public data of the region in its address, and no form.</summary>
public sealed class KeptForPublic;
