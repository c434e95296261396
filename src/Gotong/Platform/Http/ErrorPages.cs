using Gotong.Platform.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Gotong.Platform.Http;

/// <summary>What a person reads when a request fails: in words, with the way on, and with what was typed.</summary>
public static class ErrorPages
{
    public static void MapErrorPages(this IEndpointRouteBuilder routes) =>
        // A failed form is shown again under its own method.
        routes.Map("/galat/{status:int}", ShowAsync).AllowAnonymous();

    private static async Task<IResult> ShowAsync(int status, HttpContext http)
    {
        status = TrueStatus(status, http);
        var path = http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        if (path.StartsWith("/api/", StringComparison.Ordinal))
            return Results.Problem(statusCode: status);
        return Page.Of<ErrorPage>(
            new
            {
                Status = status,
                Back = BackHref(http, path),
                Typed = status is 400 or 401 ? await TypedAsync(http) : [],
            },
            status
        );
    }

    private static int TrueStatus(int status, HttpContext http)
    {
        var error =
            http.Features.Get<IExceptionHandlerFeature>()?.Error
            // A body that is too large fails first where the form's token is looked for.
            ?? http.Features.Get<IAntiforgeryValidationFeature>()?.Error?.InnerException;
        return error is BadHttpRequestException bad ? bad.StatusCode
            // More fields, or a longer one, than a form may have.
            : status == 400 && error is InvalidDataException ? StatusCodes.Status413PayloadTooLarge
            : status is >= 400 and < 600 ? status
            : StatusCodes.Status404NotFound;
    }

    private static string BackHref(HttpContext http, string path)
    {
        var here =
            Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var from)
            && from.Authority == http.Request.Host.Value
                ? from.PathAndQuery
                : http.Request.PathBase + path;
        return here.Length == 0 ? Href.To("/") : here;
    }

    /// <summary>The texts of the form that was not taken, to be copied: passwords and hidden fields excepted.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TypedAsync(HttpContext http)
    {
        // Shown to its sender and never acted upon, so its token does not matter here.
        http.Features.Set<IAntiforgeryValidationFeature>(null);
        if (!http.Request.HasFormContentType)
            return [];
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return
            [
                .. form.Where(f => !IsHidden(f.Key))
                    .SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))
                    .Where(f => f.Value.Length > 0),
            ];
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return []; // not a form after all
        }
    }

    private static bool IsHidden(string name) =>
        name is FormFields.Token or FormFields.Key or FormFields.Version or FormFields.Later
        || name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
