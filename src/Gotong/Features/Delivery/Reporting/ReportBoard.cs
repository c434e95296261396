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
    ) => (await LoadAsync(db, region, initiatives, quarter, quarter, cancel))[0];

    /// <summary>Of each quarter from the first to the last, read together.</summary>
    public static async Task<IReadOnlyList<ReportBoard>> LoadAsync(
        GotongDb db,
        Region region,
        IQueryable<Initiative> initiatives,
        Quarter first,
        Quarter last,
        CancellationToken cancel
    )
    {
        var running = initiatives.Where(i => i.State == InitiativeState.InMasterplan);
        var carried = await running
            .AsNoTracking()
            .OrderBy(i => i.Number)
            .Select(i => new Carried(
                i.Id,
                i.Number,
                i.Title,
                i.State,
                i.StateAt,
                i.LeadOrganizationId,
                i.LeadOrganization == null ? null : i.LeadOrganization.ShortName ?? i.LeadOrganization.Name,
                i.OwnerId,
                i.Owner == null ? null : i.Owner.Account.Name,
                i.DeputyId
            ))
            .ToListAsync(cancel);
        var ids = running.Select(i => i.Id);
        var reports =
            carried.Count == 0
                ? []
                : await db
                    .QuarterReports.AsNoTracking()
                    .Where(r => r.Quarter >= first && r.Quarter <= last && ids.Contains(r.InitiativeId))
                    .Select(r => new Sent(
                        r.InitiativeId,
                        r.Quarter,
                        r.Edition,
                        r.State,
                        r.SentAt,
                        r.SentBy,
                        r.JudgedAt
                    ))
                    .ToListAsync(cancel);
        var schedules =
            carried.Count == 0
                ? []
                : await db
                    .Schedules.AsNoTracking()
                    .Where(s => ids.Contains(s.InitiativeId))
                    .Select(s => new
                    {
                        s.InitiativeId,
                        s.Starts,
                        s.Ends,
                    })
                    .ToDictionaryAsync(s => s.InitiativeId, s => (s.Starts, s.Ends), cancel);
        var locks = await db
            .QuarterLocks.AsNoTracking()
            .Where(l => l.Quarter >= first && l.Quarter <= last)
            .ToDictionaryAsync(l => l.Quarter, cancel);
        var editions = reports.ToLookup(r => (r.InitiativeId, r.Quarter));
        return
        [
            .. Enumerable
                .Range(0, last - first + 1)
                .Select(n => first + n)
                .Select(quarter => new ReportBoard(
                    quarter,
                    [
                        .. carried
                            .Select(i =>
                                RowOf(
                                    region,
                                    i,
                                    quarter,
                                    [.. editions[(i.Id, quarter)].OrderBy(r => r.Edition)],
                                    schedules.TryGetValue(i.Id, out var runs) ? runs : null,
                                    region.Today(db.Clock)
                                )
                            )
                            .OfType<BoardRow>(),
                    ],
                    locks.GetValueOrDefault(quarter)
                )),
        ];
    }

    private sealed record Carried(
        Guid Id,
        int Number,
        string Title,
        InitiativeState State,
        DateTimeOffset StateAt,
        Guid? LeadId,
        string? Lead,
        Guid? OwnerId,
        string? Owner,
        Guid? DeputyId
    );

    private sealed record Sent(
        Guid InitiativeId,
        Quarter Quarter,
        int Edition,
        ReportState State,
        DateTimeOffset SentAt,
        Guid SentBy,
        DateTimeOffset? JudgedAt
    );

    /// <summary>Null: nothing came and nothing is owed.</summary>
    private static BoardRow? RowOf(
        Region region,
        Carried i,
        Quarter quarter,
        IReadOnlyList<Sent> editions,
        (Quarter, Quarter)? runs,
        DateOnly today
    )
    {
        if (editions.Count == 0 && !ReportDue.Owes(i.State, Quarter.Of(region.DayOf(i.StateAt)), runs, quarter))
            return null;
        var last = editions.Count > 0 ? editions[^1] : null;
        DateOnly? first = editions.Count > 0 ? region.DayOf(editions[0].SentAt) : null;
        return new(
            i.Id,
            i.Number,
            i.Title,
            i.LeadId,
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
        );
    }
}
