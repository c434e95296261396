using System.Text;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;

namespace Gotong.Platform.Pdf;

/// <summary>Every page as a PDF: the same address with <c>?pdf=1</c>, seen by whoever may see the page.</summary>
public static class PdfPages
{
    public const string Query = "pdf";
    private const string Type = "application/pdf";
    private const string HelpPath = "/pdf";

    public static void MapPdfHelp(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(HelpPath, (PdfPrinter printer) => Page.Of<PdfHelpPage>(new { printer.CanPrint }))
            .AllowAnonymous();

    /// <summary>Inside the cache of public pages, so that a page asked for often is printed once.</summary>
    public static void UsePdfOfPages(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
                HttpMethods.IsGet(http.Request.Method) && http.Request.Query.ContainsKey(Query)
                    ? PrintAsync(http, next)
                    : next(http)
        );

    /// <summary>A whole page as a file; where it cannot be, the page that says why.</summary>
    public static async Task<IResult> FileAsync(PdfPrinter printer, string html, string name, CancellationToken cancel)
    {
        if (!printer.CanPrint)
            return new SeeOther(Href.To(HelpPath));
        try
        {
            return Results.File(await printer.PrintAsync(html, cancel), Type, name);
        }
        catch (UserError error)
        {
            return Page.Of<PdfHelpPage>(
                new { CanPrint = true, Problem = error.Message },
                StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    private static async Task PrintAsync(HttpContext http, RequestDelegate next)
    {
        var printer = http.RequestServices.GetRequiredService<PdfPrinter>();
        var body = http.Response.Body;
        using var drawn = new MemoryStream();
        http.Response.Body = drawn;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
        var type = http.Response.ContentType ?? "";
        if (http.Response.StatusCode != 200 || !type.StartsWith("text/html", StringComparison.Ordinal))
        {
            drawn.Position = 0;
            await drawn.CopyToAsync(body, http.RequestAborted);
            return;
        }
        var html = PdfPage.Complete(
            Encoding.UTF8.GetString(drawn.GetBuffer().AsSpan(0, (int)drawn.Length)),
            http.RequestServices.GetRequiredService<Assets>(),
            withStyles: true
        );
        var name = http.Request.Path.Value!.Trim('/').Replace('/', '-');
        var file = await FileAsync(printer, html, name.Length == 0 ? "gotong.pdf" : name + ".pdf", http.RequestAborted);
        http.Response.ContentType = null;
        http.Response.ContentLength = null;
        await file.ExecuteAsync(http);
    }
}
