namespace Gotong.Features.Books;

public static class BooksFeature
{
    public static void MapBooks(this IEndpointRouteBuilder routes) { }
}
