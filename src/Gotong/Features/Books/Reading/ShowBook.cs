using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Books.Reading;

public static class ShowBook
{
    public static void MapShowBook(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(BookLinks.BookPath, Handle).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> Handle(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await BookReading.LoadAsync(request, db, visit, cancel) is not { } data)
            return Page.Of<NoBookPage>(new { visit.Region }, StatusCodes.Status404NotFound);
        var outline = BookOutline.Buku2;
        using var text = new StringWriter();
        HtmlWriter.WriteFragment(Buku2.Compose(data, outline), text);
        return Page.Of<BookPage>(
            new
            {
                visit.Region,
                Data = data,
                Missing = Buku2.Missing(data, outline),
                Sections = outline.Narratives(data.Dimensions).ToList(),
                MayWrite = BookPermissions.MayLead(visit.Actor),
                IsMember = visit.Actor.IsMember,
                Html = text.ToString(),
            }
        );
    }
}
