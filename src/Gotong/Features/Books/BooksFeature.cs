using Gotong.Features.Books.ReadBook;
using Gotong.Features.Books.WriteSection;

namespace Gotong.Features.Books;

public static class BooksFeature
{
    public static void MapBooks(this IEndpointRouteBuilder routes)
    {
        routes.MapShowBook();
        routes.MapDownloadBook();
        routes.MapWriteSection();
    }
}
