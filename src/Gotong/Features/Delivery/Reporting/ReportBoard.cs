using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>How one initiative stands with its report of a quarter.</summary>
public sealed record BoardRow(
    Guid InitiativeId,
    int Number,
    string Title,
    Guid? LeadId,
    string? Lead,
    Guid? OwnerId,
    string? Owner,
    Guid? DeputyId,
    ReportStanding Standing,
    DateOnly? FirstSentOn,
    bool IsLate,
    int Edition,
    Guid? SentBy,
    DateTimeOffset? At
);

/// <summary>Who owes a report of a quarter, who sent it, what is verified, what is late.</summary>
public sealed record ReportBoard(Quarter Quarter, IReadOnlyList<BoardRow> Rows, QuarterLock? Lock)
{
    public int Of(ReportStanding standing) => Rows.Count(r => r.Standing == standing);

    public int Came => Rows.Count(r => r.FirstSentOn is not null);

    public static async Task<ReportBoard> LoadAsync(
        GotongDb db,
        Region region,
        IQueryable<Initiative> initiatives,
        Quarter quarter,
        CancellationToken cancel
    )
    {
        var today = region.Today(db.Clock);
        var reports = (
            await db
                .QuarterReports.AsNoTracking()
                .Where(r => r.Quarter == quarter)
                .Select(r => new
                {
                    r.InitiativeId,
                    r.Edition,
                    r.State,
                    r.SentAt,
                    r.SentBy,
                    r.JudgedAt,
                })
                .ToListAsync(cancel)
        ).ToLookup(r => r.InitiativeId);
        var schedules = await db
            .Schedules.AsNoTracking()
            .ToDictionaryAsync(s => s.InitiativeId, s => (s.Starts, s.Ends), cancel);
        var rows = await initiatives
            .AsNoTracking()
            .Where(i => i.State == InitiativeState.InMasterplan)
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.Title,
                i.State,
                i.StateAt,
                i.LeadOrganizationId,
                Lead = i.LeadOrganization == null ? null : i.LeadOrganization.ShortName ?? i.LeadOrganization.Name,
                i.OwnerId,
                Owner = i.Owner == null ? null : i.Owner.Account.Name,
                i.DeputyId,
            })
            .ToListAsync(cancel);
        var board = new List<BoardRow>();
        foreach (var i in rows)
        {
            var editions = reports[i.Id].OrderBy(r => r.Edition).ToList();
            var since = Quarter.Of(region.DayOf(i.StateAt));
            (Quarter, Quarter)? runs = schedules.TryGetValue(i.Id, out var run) ? run : null;
            if (editions.Count == 0 && !ReportDue.Owes(i.State, since, runs, quarter))
                continue;
            var last = editions.LastOrDefault();
            DateOnly? first = editions.Count > 0 ? region.DayOf(editions[0].SentAt) : null;
            board.Add(
                new(
                    i.Id,
                    i.Number,
                    i.Title,
                    i.LeadOrganizationId,
                    i.Lead,
                    i.OwnerId,
                    i.Owner,
                    i.DeputyId,
                    ReportDue.Of(last?.State, quarter, today),
                    first,
                    ReportDue.IsLate(first, quarter, today),
                    last?.Edition ?? 0,
                    last?.SentBy,
                    last?.JudgedAt ?? last?.SentAt
                )
            );
        }
        return new(
            quarter,
            board,
            await db.QuarterLocks.AsNoTracking().SingleOrDefaultAsync(l => l.Quarter == quarter, cancel)
        );
    }
}
