using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>The days by which a person is to bring a proof or close a gap.</summary>
public static class ReadinessDates
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
        var mine = actor.Memberships.Select(m => (Guid?)m.Id).ToList();
        var proofs = await ReadinessWaits
            .OpenProofs(db)
            .Where(p => p.DueOn != null && mine.Contains(p.OwnerId))
            .ToListAsync(cancel);
        var gaps = await ReadinessWaits
            .OpenGaps(db)
            .Where(a => a.DueOn != null && mine.Contains(a.OwnerId))
            .ToListAsync(cancel);
        return
        [
            .. proofs.Select(p => new CalendarDate(
                $"bukti-{p.Id}",
                T("Bukti: ", "Proof: ") + ReadinessWords.NameOf(p),
                p.DueOn!.Value,
                ReadinessLinks.ProofsFrom(region, p.Initiative.Number)
            )),
            .. gaps.Select(a => new CalendarDate(
                $"kesenjangan-{a.Id}",
                T("Kesenjangan: ", "Gap: ") + ReadinessWaits.NameOf(a),
                a.DueOn!.Value,
                ReadinessLinks.YearFrom(region, a.Assessment.Year)
            )),
        ];
    }
}
