using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>The report of one initiative and quarter: the form while its owner owes it, else what was sent, in all its editions.</summary>
public static class ShowReport
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DeliveryLinks.ReportPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        int number,
        string quarter,
        int? edisi,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ReportDesk.OpenAsync(db, visit, number, quarter, cancel) is not { } desk)
            return Results.NotFound();
        var toWrite = desk.Report is null or { State: ReportState.Returned };
        if (desk.MayWrite && toWrite && edisi is null && !(desk.IsLocked && desk.Report is not null))
            return await SendReport.FormAsync(db, desk);
        return await PageAsync(db, desk, edisi, new FormErrors(), false, cancel) ?? Results.NotFound();
    }

    /// <summary>Null: there is nothing this visitor may read.</summary>
    public static async Task<IResult?> PageAsync(
        GotongDb db,
        ReportDesk desk,
        int? edition,
        FormErrors errors,
        bool hasMovedOn,
        CancellationToken cancel
    )
    {
        var visible = desk.Editions.Where(r => DeliveryPermissions.MayRead(desk.Visit.Actor, r)).ToList();
        var shown = edition is null ? visible.LastOrDefault() : visible.Find(r => r.Edition == edition);
        if (shown is null && (edition is not null || !desk.Visit.Actor.IsMember))
            return null;
        return Page.Of<ReportPage>(
            new
            {
                Model = await ReportView.LoadAsync(db, desk, visible, shown, cancel),
                Errors = errors,
                HasMovedOn = hasMovedOn,
            },
            hasMovedOn ? StatusCodes.Status409Conflict
                : errors.Any ? StatusCodes.Status422UnprocessableEntity
                : StatusCodes.Status200OK
        );
    }
}

/// <summary>One edition of a report, with what it measured and shows.</summary>
public sealed record ReportView(
    ReportDesk Desk,
    IReadOnlyList<QuarterReport> Editions,
    QuarterReport? Report,
    IReadOnlyList<Measurement> Measurements,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<HistoryRow> History,
    IReadOnlyDictionary<Guid, string> Names
)
{
    /// <summary>To name kecamatan by; null: no parts are told.</summary>
    public PlaceNames? Places { get; init; }

    /// <summary>
    /// Indicators that count people, whose parts strangers read at the trend alone: what must be hidden there hangs on
    /// all reports, and one report could give it away.
    /// </summary>
    public IReadOnlyList<Priorities.Indicator> Closed { get; init; } = [];

    public static async Task<ReportView> LoadAsync(
        GotongDb db,
        ReportDesk desk,
        IReadOnlyList<QuarterReport> editions,
        QuarterReport? report,
        CancellationToken cancel
    )
    {
        if (report is null)
            return new(desk, editions, null, [], [], [], new Dictionary<Guid, string>());
        var id = report.Id;
        var isMember = desk.Visit.Actor.IsMember;
        var measurements = await db
            .Measurements.AsNoTracking()
            .Include(m => m.Indicator)
            .Include(m => m.LeadingIndicator)
            .Where(m => m.ReportId == id)
            .OrderBy(m => m.To)
            .ThenBy(m => m.Disaggregation)
            .ToListAsync(cancel);
        var closed = measurements.Where(m => !isMember && m.Disaggregation.Length > 0).Where(CountsPeople).ToList();
        measurements.RemoveAll(closed.Contains);
        var claims = db.Set<Claim>();
        var evidence = await db
            .Evidence.AsNoTracking()
            .Where(e => claims.Any(c => c.EvidenceId == e.Id && c.SubjectId == id))
            .Where(e => isMember || e.PublishedAt != null)
            .OrderBy(e => e.Number)
            .ToListAsync(cancel);
        Guid[] people = isMember
            ? [.. editions.SelectMany(r => (Guid?[])[r.SentBy, r.JudgedBy]).OfType<Guid>().Distinct()]
            : [];
        var names = await db
            .Memberships.Where(m => people.Contains(m.Id))
            .Select(m => new { m.Id, m.Account.Name })
            .ToDictionaryAsync(m => m.Id, m => m.Name, cancel);
        return new(
            desk,
            editions,
            report,
            measurements,
            evidence,
            isMember ? await Regions.History.Of(db, desk.Visit.Actor, id, cancel) : [],
            names
        )
        {
            Closed = [.. closed.Select(m => m.Indicator!).DistinctBy(i => i.Id)],
            Places = measurements.Exists(m => m.Disaggregation.Length > 0)
                ? await PlaceNames.LoadAsync(db, desk.Region, cancel)
                : null,
        };
    }

    private static bool CountsPeople(Measurement m) => SmallCounts.CountsPeople(m.Indicator?.Unit);
}
