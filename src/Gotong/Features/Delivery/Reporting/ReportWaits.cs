using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>A report waits for its owner once its quarter has ended; a sent one for those who verify.</summary>
public static class ReportWaits
{
    /// <summary>How many ended quarters back are asked for.</summary>
    private const int Quarters = 4;

    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var items = new List<WaitingItem>();
        var last = ReportDue.LastEnded(region.Today(db.Clock));
        var verifies = DeliveryPermissions.MayVerify(actor);
        var boards = await ReportBoard.LoadAsync(
            db,
            region,
            verifies ? db.Initiatives : Mine(db, actor),
            last + (1 - Quarters),
            last,
            cancel
        );
        foreach (var board in boards.Reverse())
        {
            var quarter = board.Quarter;
            items.AddRange(
                board
                    .Rows.Where(r => board.Lock is null && IsMine(actor, r) && WaitsForOwner(r.Standing))
                    .Select(r => new WaitingItem(
                        region,
                        Asks(r, quarter),
                        DeliveryLinks.Report(region, r.Number, quarter),
                        Since(region, r, quarter)
                    ))
            );
            var sent = verifies
                ? board
                    .Rows.Where(r => r.Standing == ReportStanding.Sent && !actor.Memberships.Any(m => m.Id == r.SentBy))
                    .ToList()
                : [];
            if (sent.Count > 0)
                items.Add(
                    new(
                        region,
                        T(
                            $"Periksa {sent.Count} laporan {ReportWords.Of(quarter)}",
                            $"Verify {ReportWords.Count(sent.Count)} of {ReportWords.Of(quarter)}"
                        ),
                        DeliveryLinks.Board(region, $"?triwulan={quarter}&keadaan={ReportStanding.Sent}"),
                        sent.Min(r => r.At)
                    )
                );
        }
        return items;
    }

    /// <summary>The day by which each of the actor's reports is due, of the quarter that runs and of the ended ones not sent.</summary>
    public static async Task<IReadOnlyList<CalendarDate>> DatesAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var running = Quarter.Of(region.Today(db.Clock));
        var dates = new List<CalendarDate>();
        foreach (
            var board in await ReportBoard.LoadAsync(db, region, Mine(db, actor), running.Previous, running, cancel)
        )
        {
            var quarter = board.Quarter;
            dates.AddRange(
                board
                    .Rows.Where(r => IsMine(actor, r) && r.FirstSentOn is null)
                    .Select(r => new CalendarDate(
                        $"laporan-{r.InitiativeId}-{quarter}",
                        T(
                            $"Laporan {ReportWords.Of(quarter)}: {r.Title}",
                            $"Report of {ReportWords.Of(quarter)}: {r.Title}"
                        ),
                        ReportDue.DayOf(quarter),
                        DeliveryLinks.ReportFrom(region, r.Number, quarter)
                    ))
            );
        }
        return dates;
    }

    private static IQueryable<Initiative> Mine(GotongDb db, Actor actor)
    {
        var members = actor.Memberships.Select(m => (Guid?)m.Id).ToList();
        return db.Initiatives.Where(i => members.Contains(i.OwnerId) || members.Contains(i.DeputyId));
    }

    private static bool IsMine(Actor actor, BoardRow row) =>
        actor.Memberships.Any(m => m.Id == row.OwnerId || m.Id == row.DeputyId);

    private static bool WaitsForOwner(ReportStanding standing) =>
        standing is ReportStanding.Owed or ReportStanding.Late or ReportStanding.Returned;

    private static string Asks(BoardRow row, Quarter quarter) =>
        row.Standing switch
        {
            ReportStanding.Returned => T(
                $"Perbaiki laporan {ReportWords.Of(quarter)}: {row.Title}",
                $"Mend the report of {ReportWords.Of(quarter)}: {row.Title}"
            ),
            ReportStanding.Late => T(
                $"Laporan {ReportWords.Of(quarter)} terlambat: {row.Title}",
                $"Late report of {ReportWords.Of(quarter)}: {row.Title}"
            ),
            _ => T(
                $"Laporkan {ReportWords.Of(quarter)}: {row.Title}",
                $"Report {ReportWords.Of(quarter)}: {row.Title}"
            ),
        };

    private static DateTimeOffset Since(Region region, BoardRow row, Quarter quarter)
    {
        if (row.At is { } at)
            return at;
        var midnight = quarter.Next.FirstDay.ToDateTime(TimeOnly.MinValue);
        return new(midnight, region.Zone.GetUtcOffset(midnight));
    }
}
