using Gotong.Features.Applications.Index;
using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Review;

/// <summary>An initiative as far as another can resemble it.</summary>
public sealed record Idea(Guid Id, int Number, string Title, InitiativeState State, Guid? LeadId, string? Lead);

/// <summary>The initiatives of a region that are not given up, and how alike they are.</summary>
public sealed class IdeaIndex(IReadOnlyList<(Idea Idea, LikenessText Text)> ideas)
{
    private readonly Lazy<Likeness> _likeness = new(() => new([.. ideas.Select(i => i.Text)]));

    public int Count => ideas.Count;

    public IEnumerable<(Idea Idea, Alike Alike)> Find(LikenessText text, int most) =>
        _likeness.Value.Find(text, most).Select(a => (ideas[a.At].Idea, a));

    public static Task<IdeaIndex> HereAsync(GotongDb db, RegionMemory memory, CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(db, cancel), index => index.Count, cancel);

    private static async Task<IdeaIndex> ReadAsync(GotongDb db, CancellationToken cancel)
    {
        var rows = await db
            .Initiatives.AsNoTracking()
            .Include(i => i.LeadOrganization)
            .Where(i => i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .ToListAsync(cancel);
        return new([
            .. rows.Select(i =>
                (
                    new Idea(
                        i.Id,
                        i.Number,
                        i.Title,
                        i.State,
                        i.LeadOrganizationId,
                        i.LeadOrganization?.Label
                    ),
                    Proposal.TextOf(i)
                )
            ),
        ]);
    }
}
