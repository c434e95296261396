using Gotong.Features.Books.Outlines;
using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books.Parts;

/// <summary>Who writes which section of the book, and how far it is.</summary>
public static class ShowBoard
{
    public static void MapBoard(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(BookLinks.BoardPath, Handle).Allow(Access.Members);

    private static async Task<IResult> Handle(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var rows = await db
            .BookSections.AsNoTracking()
            .Where(s => s.Book == 2)
            .Select(s => new
            {
                s.Section,
                s.State,
                s.OwnerId,
                Owner = s.Owner == null ? null : s.Owner.Account.Name,
            })
            .ToDictionaryAsync(s => s.Section, StringComparer.Ordinal, cancel);
        var comments = await db
            .Comments.Where(c => c.SubjectKind == SectionDiscussion.Kind)
            .Where(c => c.ThreadId == null && c.SettledAt == null && c.RemovedAt == null)
            .GroupBy(c => c.SubjectKey)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancel);
        var mine = visit.Actor.Memberships.Select(m => m.Id).ToList();
        var parts = SectionFinder
            .All(visit.Region)
            .Select(s =>
            {
                var row = rows.GetValueOrDefault(s.Key);
                return new BoardPart(
                    s,
                    BookOutline.Buku2.Chapters.First(c => c.Sections.Contains(s.Outline)).Title.Text,
                    row?.State ?? SectionState.Unwritten,
                    row?.Owner,
                    row?.OwnerId is { } owner && mine.Contains(owner),
                    comments.GetValueOrDefault(s.Key)
                );
            })
            .ToList();
        return Page.Of<BoardPage>(new { visit.Region, Parts = parts });
    }
}

public sealed record BoardPart(
    NarrativeSection Section,
    string Chapter,
    SectionState State,
    string? Owner,
    bool IsMine,
    int Comments
);
