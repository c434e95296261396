using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Books.Reading;

/// <summary>The book as this visitor may read it.</summary>
internal static class BookReading
{
    /// <returns>Null when there is nothing that may be read.</returns>
    public static async Task<BookData?> LoadAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var isPublic = !BookPermissions.MayReadAll(visit.Actor) || request.Query.ContainsKey(BookLinks.PublicQuery);
        if (isPublic && !await BookLoader.IsPublicAsync(db, cancel))
            return null;
        var loader = new BookLoader(db, visit.Region, $"{request.Scheme}://{request.Host}");
        return await loader.LoadAsync(isPublic, visit.Today, cancel);
    }
}
