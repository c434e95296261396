using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives;

/// <summary>An initiative is discussed by who sees it.</summary>
public static class InitiativeDiscussion
{
    public const string Kind = "inisiatif";
    public static readonly DiscussionSubject Subject = new(Kind, "inisiatif", "initiative", FindAsync);

    private static async Task<DiscussedRecord?> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db.Initiatives.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(i => i.Id == id, cancel)
            is { } initiative
            ? new(
                id.ToString(),
                initiative.Title,
                InitiativeLinks.RecordFrom(region, initiative.Number),
                [.. new[] { initiative.OwnerId, initiative.DeputyId, initiative.StartedBy }.OfType<Guid>()],
                InitiativePermissions.IsItsOwn(actor, initiative) || actor.Is(Role.Coordinator, Role.Planner)
            )
            : null;
}
