using Microsoft.AspNetCore.Http;

namespace Gotong.Platform.Web;

/// <summary>Addresses in the language of the request: English pages live under /en.</summary>
public static class Href
{
    private const string EnglishRoot = "/en";

    public static string To(string path) => Words.English ? InEnglish(path) : path;

    /// <summary>The same page in the other language, query included.</summary>
    public static string OtherLanguage(HttpRequest request)
    {
        var path = Plain(request.PathBase.Value + request.Path.Value) + request.QueryString.Value;
        return Words.English ? path : InEnglish(path);
    }

    /// <summary>The path without its language; whether a middleware moved "/en" into the base or not.</summary>
    public static string Plain(string path) =>
        path == EnglishRoot ? "/"
        : path.StartsWith(EnglishRoot + "/", StringComparison.Ordinal) ? path[EnglishRoot.Length..]
        : path;

    private static string InEnglish(string path) => path == "/" ? EnglishRoot + "/" : EnglishRoot + path;
}
