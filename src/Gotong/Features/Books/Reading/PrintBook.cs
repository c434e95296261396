using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;

namespace Gotong.Features.Books.Reading;

/// <summary>The book as a PDF: from the same document as the page and the Word file.</summary>
public static class PrintBook
{
    public static void MapPrintBook(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(BookLinks.PdfPath, Handle).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> Handle(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        PdfPrinter printer,
        Assets assets,
        CancellationToken cancel
    )
    {
        if (await BookReading.LoadAsync(request, db, visit, cancel) is not { } data)
            return Results.NotFound();
        var edition = data.IsPublic ? "-umum" : "";
        return await PdfPages.FileAsync(
            printer,
            Html(data, assets),
            $"buku-2-{visit.Region.Code}{edition}-{visit.Today:yyyy-MM-dd}.pdf",
            cancel
        );
    }

    public static string Html(BookData data, Assets assets) => Html(Buku2.Compose(data, BookOutline.Buku2), assets);

    public static string Html(Document book, Assets assets)
    {
        using var page = new StringWriter();
        HtmlWriter.WritePage(book, page);
        return PdfPage.Complete(page.ToString(), assets, withStyles: false);
    }
}
