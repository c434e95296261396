using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>One quarter on the page of an initiative.</summary>
public sealed record PanelRow(Quarter Quarter, ReportStanding Standing, DateOnly? FirstSentOn, bool IsLate, long Spent);

/// <summary>The reports of an initiative on its page, also the late ones, for everybody who sees it.</summary>
public sealed record ReportPanelView(
    Region Region,
    int Number,
    Quarter First,
    decimal? Progress,
    int Reached,
    int Milestones,
    IReadOnlyList<PanelRow> Rows
)
{
    private const int Most = 8;

    public Quarter? WriteNow { get; init; }

    /// <summary>Members also open what is not verified.</summary>
    public bool ReadsAll { get; init; }

    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (initiative.State is not (InitiativeState.Accepted or InitiativeState.InMasterplan))
            return null;
        var visit = room.Visit;
        // Strangers are shown what was read once for all of them; it follows the day.
        var view = visit.Actor.IsAnonymous
            ? (
                await room.Memory.RecallAsync<Kept>(
                    room.Db,
                    visit.Region.Code,
                    T($"laporan {initiative.Id} {visit.Today:O} id", $"laporan {initiative.Id} {visit.Today:O} en"),
                    async () => new(await ReadAsync(room.Db, visit, initiative, cancel)),
                    cancel
                )
            )?.View
            : await ReadAsync(room.Db, visit, initiative, cancel);
        return view is null ? null : new(typeof(ReportPanel), view);
    }

    private static async Task<ReportPanelView?> ReadAsync(
        GotongDb db,
        Visit visit,
        Initiative initiative,
        CancellationToken cancel
    )
    {
        var (id, region, today) = (initiative.Id, visit.Region, visit.Today);
        var schedule = await db
            .Schedules.AsNoTracking()
            .Include(s => s.Milestones)
            .SingleOrDefaultAsync(s => s.InitiativeId == id, cancel);
        var reports = await db
            .QuarterReports.AsNoTracking()
            .Include(r => r.Spending)
            .Where(r => r.InitiativeId == id)
            .ToListAsync(cancel);
        if (initiative.State == InitiativeState.Accepted && reports.Count == 0)
            return null;
        var since = Quarter.Of(region.DayOf(initiative.StateAt));
        (Quarter, Quarter)? runs = schedule is null ? null : (schedule.Starts, schedule.Ends);
        var first = schedule?.Starts ?? since;
        var last = ReportDue.LastEnded(today);
        var rows = new List<PanelRow>();
        for (var q = last; q > last + -Most; q = q.Previous)
        {
            var editions = reports.Where(r => r.Quarter == q).OrderBy(r => r.Edition).ToList();
            if (editions.Count == 0 && !ReportDue.Owes(initiative.State, since, runs, q))
                continue;
            DateOnly? sent = editions.Count > 0 ? region.DayOf(editions[0].SentAt) : null;
            rows.Add(
                new(
                    q,
                    ReportDue.Of(editions.LastOrDefault()?.State, q, today),
                    sent,
                    ReportDue.IsLate(sent, q, today),
                    // What is not verified is not said as if it were.
                    editions.LastOrDefault(e => e.State == ReportState.Verified)?.Spending.Sum(s => s.Amount)
                        ?? 0
                )
            );
        }
        var milestones = schedule?.Milestones ?? [];
        var write = rows.Find(r => r.Standing is ReportStanding.Owed or ReportStanding.Late or ReportStanding.Returned);
        return new(
            region,
            initiative.Number,
            first > last ? first : last.Next,
            PhysicalProgress.On(milestones, today),
            milestones.Count(m => m.ReachedOn <= today),
            milestones.Count,
            rows
        )
        {
            ReadsAll = visit.Actor.IsMember,
            WriteNow =
                write is not null && DeliveryPermissions.MayReport(visit.Actor, initiative) ? write.Quarter : null,
        };
    }

    /// <summary>That there is none yet is remembered too.</summary>
    private sealed record Kept(ReportPanelView? View);
}
