using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;

namespace Gotong.Features.Books.Reading;

/// <summary>Book 1 as a page, as Word and as PDF, for members: an analysis names what is weak before it is decided upon.</summary>
public static class ShowBook1
{
    public static void MapShowBook1(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapGet(BookLinks.Book1Path, ShowAsync).Allow(Access.Members);
        region.MapGet(BookLinks.Word1Path, WordAsync).Allow(Access.Members);
        region.MapGet(BookLinks.Pdf1Path, PdfAsync).Allow(Access.Members);
    }

    private static async Task<IResult> ShowAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        using var text = new StringWriter();
        HtmlWriter.WriteFragment(await ComposeAsync(request, db, visit, cancel), text);
        return Page.Of<Book1Page>(
            new
            {
                visit.Region,
                MayWrite = BookPermissions.MayLead(visit.Actor),
                Html = text.ToString(),
            }
        );
    }

    private static async Task<IResult> WordAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        WordFile.Of(
            await ComposeAsync(request, db, visit, cancel),
            $"buku-1-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}.docx"
        );

    private static async Task<IResult> PdfAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        PdfPrinter printer,
        Assets assets,
        CancellationToken cancel
    ) =>
        await PdfPages.FileAsync(
            printer,
            PrintBook.Html(await ComposeAsync(request, db, visit, cancel), assets),
            $"buku-1-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}.pdf",
            cancel
        );

    private static async Task<Document> ComposeAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        Buku1.Compose(
            await new BookLoader(db, visit.Region, $"{request.Scheme}://{request.Host}").LoadAsync(
                false,
                visit.Today,
                cancel
            ),
            await BookAnalysis.LoadAsync(db, visit.Region, cancel)
        );
}
