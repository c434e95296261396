using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>A request waits for whoever it has risen to; what was rejected waits for those who asked.</summary>
public static class RequestWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var today = region.Today(db.Clock);
        var waiting = await db
            .Requests.AsNoTracking()
            .Where(r => r.State == RequestState.Waiting)
            .Include(r => r.Organization)
            .Include(r => r.Initiative.LeadOrganization)
            .OrderBy(r => r.DueOn)
            .ToListAsync(cancel);
        return
        [
            .. waiting
                .Where(r => IsTurnOf(actor, r, today))
                .Select(r => new WaitingItem(
                    region,
                    T("Jawab permintaan: ", "Answer a request: ") + RequestWords.Sentence(r),
                    RequestLinks.Record(region, r.Id),
                    r.AskedAt
                )),
        ];
    }

    private static bool IsTurnOf(Actor actor, Request request, DateOnly today) =>
        RequestPermissions.IsAsked(actor, request)
        || request.Level(today) switch
        {
            RequestLevel.Organization => false,
            RequestLevel.Coordinator => actor.Is(Role.Coordinator),
            _ => actor.Is(Role.Leader, Role.Coordinator),
        };
}
