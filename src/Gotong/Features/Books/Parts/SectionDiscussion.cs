using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books.Parts;

/// <summary>What is to be added or mended in a section is discussed by all members.</summary>
public static class SectionDiscussion
{
    public const string Kind = "bagian";
    public static readonly DiscussionSubject Subject = new(Kind, "bagian Buku 2", "section of Book 2", FindAsync);

    private static async Task<DiscussedRecord?> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    )
    {
        if (SectionFinder.Find(region, key) is not { } section)
            return null;
        var part = await db
            .BookSections.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Book == 2 && s.Section == key, cancel);
        return new(
            section.Key,
            section.Title,
            BookLinks.SectionFrom(region, section.Key),
            part?.OwnerId is { } owner ? [owner] : [],
            BookPermissions.MayWrite(actor, part)
        );
    }
}
