using Gotong.Platform.Import;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Gotong.Platform.Http;

public static class Posting
{
    private const int UploadBytes = 100 * 1024 * 1024;

    /// <summary>
    /// A form with a file: more comes in than any of them accepts, so that who sends too much gets an answer in words and
    /// not a broken connection.
    /// </summary>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder form) =>
        form.WithMetadata(new RequestSizeLimitAttribute(UploadBytes));

    /// <summary>For a form with a field for each row of a file.</summary>
    public static RouteHandlerBuilder TakesRows(this RouteHandlerBuilder form) =>
        form.WithFormOptions(valueCountLimit: ImportLimits.Rows);

    /// <summary>A page's form: antiforgery checked, acts once.</summary>
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapPost(pattern, handler).WithMetadata(new FormPost()).AddEndpointFilter<SubmitOnce>();

    private sealed class FormPost : IAntiforgeryMetadata
    {
        public bool RequiresValidation => true;
    }
}
