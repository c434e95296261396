using Microsoft.AspNetCore.Antiforgery;

namespace Gotong.Platform.Http;

public static class Posting
{
    /// <summary>A page's form: antiforgery checked, acts once.</summary>
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapPost(pattern, handler).WithMetadata(new FormPost()).AddEndpointFilter<SubmitOnce>();

    private sealed class FormPost : IAntiforgeryMetadata
    {
        public bool RequiresValidation => true;
    }
}
