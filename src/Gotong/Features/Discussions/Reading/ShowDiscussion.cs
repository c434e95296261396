using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Discussions;

/// <summary>The discussion about one record, and the files that came with it.</summary>
public static class ShowDiscussion
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DiscussionLinks.PagePath, HandleAsync).Allow(Access.Members);
        region.MapGet(DiscussionLinks.FilePath, DownloadAsync).Allow(Access.Members);
    }

    private static async Task<IResult> HandleAsync(
        string kind,
        string key,
        int? halaman,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    ) =>
        await finder.FindAsync(visit.Region, visit.Actor, kind, key, cancel) is { } discussion
            ? Page.Of<DiscussionPage>(
                new { Model = await DiscussionView.LoadAsync(db, visit, discussion, halaman ?? 1, cancel) }
            )
            : Results.NotFound();

    /// <summary>Always as a download: nothing that was brought here is run by a browser under our name.</summary>
    private static async Task<IResult> DownloadAsync(
        Guid id,
        Guid file,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        Installation installation,
        CancellationToken cancel
    )
    {
        var comment = await db
            .Comments.AsNoTracking()
            .Include(c => c.Files)
            .SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (
            comment?.Files.Find(f => f.Id == file) is not { } kept
            || await finder.FindAsync(visit.Region, visit.Actor, comment.SubjectKind, comment.SubjectKey, cancel)
                is null
            || new FileStore(installation, visit.Region.Id).Find(kept.Hash) is not { } stored
        )
            return Results.NotFound();
        return Results.File(stored.Open(), "application/octet-stream", kept.Name);
    }
}
