using System.Globalization;

namespace Gotong.Platform.Http;

/// <summary>The language stands in the address: /en/… is English, all else Indonesian.</summary>
public static class Languages
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static void UseLanguageOfPath(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                // The page of an exception passes here again, with the language already in the base.
                var culture = http.Request.PathBase.StartsWithSegments("/en") ? English : Indonesian;
                if (http.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal, out var rest))
                {
                    culture = English;
                    http.Request.PathBase = http.Request.PathBase.Add("/en");
                    http.Request.Path = rest.HasValue ? rest : "/";
                }
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                return next(http);
            }
        );
}
