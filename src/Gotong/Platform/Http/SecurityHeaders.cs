namespace Gotong.Platform.Http;

public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <param name="formsLeadTo">A form here may also lead there: a browser asks for the whole way of redirects.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, Uri? formsLeadTo)
    {
        var policy = $"{Policy}; form-action 'self' {formsLeadTo?.GetLeftPart(UriPartial.Authority)}".TrimEnd();
        app.Use(
            (http, next) =>
            {
                var headers = http.Response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                if (http.Request.IsHttps)
                    headers.StrictTransportSecurity = "max-age=31536000";
                return next(http);
            }
        );
    }
}
