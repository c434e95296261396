using Gotong.Features.Books.Parts;
using Gotong.Features.Books.Reading;
using Gotong.Features.Books.Returning;
using Gotong.Features.Books.Writing;

namespace Gotong.Features.Books;

public static class BooksFeature
{
    public static void MapBooks(this IEndpointRouteBuilder routes)
    {
        routes.MapShowBook();
        routes.MapShowBook1();
        routes.MapDownloadBook();
        routes.MapPrintBook();
        routes.MapWriteSection();
        routes.MapBoard();
        routes.MapSetSection();
        routes.MapReturn();
    }
}
