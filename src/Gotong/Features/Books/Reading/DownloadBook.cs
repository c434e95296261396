using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Files;

namespace Gotong.Features.Books.Reading;

public static class DownloadBook
{
    public static void MapDownloadBook(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(BookLinks.WordPath, Handle).Allow(Access.Anyone).CachedForPublic();

    /// <summary>Written to a file that deletes itself, so that a large book needs no memory and its length is known.</summary>
    private static async Task<IResult> Handle(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await BookReading.LoadAsync(request, db, visit, cancel) is not { } data)
            return Results.NotFound();
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 64 * 1024,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        try
        {
            DocxWriter.Write(Buku2.Compose(data, BookOutline.Buku2), file);
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        var edition = data.IsPublic ? "-umum" : "";
        return Results.File(file, WordFile.Type, $"buku-2-{visit.Region.Code}{edition}-{visit.Today:yyyy-MM-dd}.docx");
    }
}
