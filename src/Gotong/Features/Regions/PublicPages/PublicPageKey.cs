using Gotong.Features.Accounts;

namespace Gotong.Features.Regions.PublicPages;

/// <summary>What a stranger asked for: all that a kept answer depends on besides the state of the region.</summary>
public sealed record PublicPageKey(string Scheme, string Host, string Path, string Query, string Encoding)
{
    /// <summary>Null for whoever is or may be signed in, and for anything but reading.</summary>
    public static PublicPageKey? Of(HttpRequest request)
    {
        var headers = request.Headers;
        if (
            !HttpMethods.IsGet(request.Method)
            || (headers.Cookie.Count > 0 && request.Cookies.ContainsKey(AccountsFeature.CookieName))
        )
            return null;
        return new(
            request.Scheme,
            headers.Host.ToString(),
            request.Path.Value ?? "",
            request.QueryString.Value ?? "",
            headers.AcceptEncoding.ToString()
        );
    }
}
