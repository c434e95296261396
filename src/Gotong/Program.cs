using System.Globalization;
using Gotong.Platform.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDesign();
var app = builder.Build();
app.Use(
    (http, next) =>
    {
        var english = http.Request.Path.StartsWithSegments("/en", out var rest);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(english ? "en-GB" : "id-ID");
        http.Request.Path = english ? rest : http.Request.Path;
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
        return next(http);
    }
);
app.UseRouting();
app.UseAntiforgery();
app.MapDesign();
app.Run();
