using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Parts;

/// <summary>Sections of the book that wait for their owner's words.</summary>
public static class BookWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var mine = actor.Memberships.Select(m => (Guid?)m.Id).ToList();
        var keys = await db
            .BookSections.Where(s => s.Book == 2 && s.State == SectionState.Unwritten && mine.Contains(s.OwnerId))
            .Select(s => s.Section)
            .ToListAsync(cancel);
        return
        [
            .. SectionFinder
                .All(region)
                .Where(s => keys.Contains(s.Key))
                .Select(s => new WaitingItem(
                    region,
                    T($"Tulis bagian \"{s.Title}\" dari Buku 2", $"Write the section \"{s.Title}\" of Book 2"),
                    BookLinks.Section(region, s.Key)
                )),
        ];
    }
}
