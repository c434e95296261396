using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>Until when a person may vote.</summary>
public static class DecisionDates
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
        var now = db.Clock.GetUtcNow();
        var seats = actor.Memberships.Select(m => m.Id).ToList();
        var open = await db
            .Decisions.AsNoTracking()
            .Where(d => d.State == DecisionState.Open && d.ClosesAt > now)
            .Where(d => d.Voters.Any(v => seats.Contains(v.MemberId)))
            .Select(d => new
            {
                d.Id,
                d.Number,
                d.Question,
                d.ClosesAt,
            })
            .ToListAsync(cancel);
        return
        [
            .. open.Select(d => new CalendarDate(
                $"keputusan-{d.Id}",
                T($"Batas suara: {d.Question}", $"Vote until: {d.Question}"),
                region.DayOf(d.ClosesAt),
                DecisionLinks.RecordFrom(region, d.Number),
                d.ClosesAt
            )),
        ];
    }
}
