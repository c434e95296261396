using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>An answer as it went out, and the state of the region it was drawn from.</summary>
public sealed class KeptPage
{
    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly string _tag;

    public KeptPage(string region, string mark, IHeaderDictionary headers, byte[] body)
    {
        (Region, Mark, Body) = (region, mark, body);
        _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"";
        _headers =
        [
            .. headers.Where(h => h.Key != HeaderNames.ContentLength),
            new(HeaderNames.ETag, _tag),
            // To be asked for each time: the answer is short when nothing changed.
            new(HeaderNames.CacheControl, "no-cache"),
        ];
    }

    public string Region { get; }
    public string Mark { get; }
    public byte[] Body { get; }

    public Task WriteAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        foreach (var (name, value) in _headers)
            headers[name] = value;
        if (http.Request.Headers.IfNoneMatch.Contains(_tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        headers.ContentLength = Body.Length;
        return http.Response.Body.WriteAsync(Body, http.RequestAborted).AsTask();
    }
}
