using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>When a request is to be answered by one's organization, and when a promise one has a part in falls due.</summary>
public static class CollaborationDates
{
    public static async Task<IReadOnlyList<CalendarDate>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var own = actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().ToList();
        var requests = await db
            .Requests.AsNoTracking()
            .Where(r => r.State == RequestState.Waiting && own.Contains(r.OrganizationId))
            .Select(r => new
            {
                r.Id,
                r.DueOn,
                r.Initiative.Title,
            })
            .ToListAsync(cancel);
        var promises = await db
            .Commitments.AsNoTracking()
            .Where(c => c.State == CommitmentState.Agreed)
            .Whole()
            .ToListAsync(cancel);
        return
        [
            .. requests.Select(r => new CalendarDate(
                $"permintaan-{r.Id}",
                T($"Jawab permintaan: {r.Title}", $"Answer a request: {r.Title}"),
                r.DueOn,
                RequestLinks.RecordFrom(region, r.Id)
            )),
            .. promises
                .Where(c => CommitmentPermissions.MayRead(actor, c))
                .Select(c => new CalendarDate(
                    $"janji-{c.Id}",
                    T(
                        $"Jatuh tempo: {c.Giver.Label}, {c.Current.What}",
                        $"Falls due: {c.Giver.Label}, {c.Current.What}"
                    ),
                    c.Current.DueOn,
                    CommitmentLinks.RecordFrom(region, c.Number)
                )),
        ];
    }
}
