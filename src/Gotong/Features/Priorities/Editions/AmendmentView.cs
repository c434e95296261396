using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Something that rests on what an amendment touches, and why it should be looked at.</summary>
public sealed record TouchedWork(string Title, string Href, IReadOnlyList<DifferenceItem> Because)
{
    public bool LosesItsPlace => Because.Any(i => i.Kind == DifferenceKind.Gone);
}

/// <summary>A Perubahan beside the plan it amends.</summary>
public sealed record AmendmentView(
    Region Region,
    Rpjmd Origin,
    Rpjmd Amendment,
    DifferenceView Difference,
    IReadOnlyList<TouchedWork> Touched,
    bool MayEnact
)
{
    /// <summary>Null when there is no such edition, or it amends nothing.</summary>
    public static async Task<AmendmentView?> LoadAsync(
        GotongDb db,
        Visit visit,
        RestingSource resting,
        Guid id,
        CancellationToken cancel
    )
    {
        var amendment = await db.Rpjmds.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (amendment?.OriginId is not { } originId)
            return null;
        var origin = await db.Rpjmds.AsNoTracking().SingleAsync(p => p.Id == originId, cancel);
        var difference = await StoredDraft.CompareAsync(db, origin, amendment, cancel);
        var view = new DifferenceView(difference, await resting.FindAsync(db, visit, cancel)) { OfEditions = true };
        return new(
            visit.Region,
            origin,
            amendment,
            view,
            [
                .. difference
                    .Items.SelectMany(i => view.On(i).Select(r => (r.Title, r.Href, Item: i)))
                    .GroupBy(t => (t.Title, t.Href))
                    .Select(g => new TouchedWork(g.Key.Title, g.Key.Href, [.. g.Select(t => t.Item).Distinct()]))
                    .OrderByDescending(t => t.LosesItsPlace),
            ],
            !amendment.IsEnacted && PriorityPermissions.Publishers.Admits(visit.Actor)
        );
    }
}
