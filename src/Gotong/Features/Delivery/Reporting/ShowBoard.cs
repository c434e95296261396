using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>The board of reports of one quarter. Strangers see the published initiatives; late ones are late for everybody.</summary>
public static class ShowBoard
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DeliveryLinks.BoardPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        string? triwulan,
        string? opd,
        string? keadaan,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var quarter = Quarter.TryParse(triwulan, out var asked) ? asked : ReportDue.LastEnded(visit.Today);
        if (quarter.FirstDay > visit.Today || quarter.Year < visit.Region.PeriodStart - 1)
            quarter = ReportDue.LastEnded(visit.Today);
        var board = await ReportBoard.LoadAsync(
            db,
            visit.Region,
            db.Initiatives.VisibleTo(visit.Actor),
            quarter,
            cancel
        );
        ReportStanding? standing = Enum.IsDefined(typeof(ReportStanding), keadaan ?? "")
            ? Enum.Parse<ReportStanding>(keadaan!)
            : null;
        return Page.Of<BoardPage>(
            new { Model = new BoardView(visit, board, Guid.TryParse(opd, out var lead) ? lead : null, standing) }
        );
    }
}

public sealed record BoardView(Visit Visit, ReportBoard Board, Guid? Lead, ReportStanding? Standing)
{
    public Region Region => Visit.Region;

    public IReadOnlyList<BoardRow> OfLead { get; } = [.. Board.Rows.Where(r => Lead is null || r.LeadId == Lead)];

    /// <summary>What needs care first: late, then owed, sent back, waiting.</summary>
    public IReadOnlyList<BoardRow> Shown =>
        [
            .. OfLead
                .Where(r => Standing is null || r.Standing == Standing)
                .OrderBy(r => Order(r.Standing))
                .ThenBy(r => r.Number),
        ];

    public IEnumerable<(Guid Id, string Name)> Leads =>
        Board
            .Rows.Where(r => r.LeadId is not null)
            .Select(r => (r.LeadId!.Value, r.Lead!))
            .Distinct()
            .OrderBy(l => l.Item2, StringComparer.CurrentCultureIgnoreCase);

    public IEnumerable<Quarter> Quarters
    {
        get
        {
            var first = Platform.Data.Quarter.Of(Region.PeriodStart, 1);
            for (
                var q = Platform.Data.Quarter.Of(Visit.Today);
                q >= first && q > Platform.Data.Quarter.Of(Visit.Today) + -8;
                q = q.Previous
            )
                yield return q;
        }
    }

    public string Query(ReportStanding? standing) =>
        $"?triwulan={Board.Quarter}{(Lead is null ? "" : $"&opd={Lead}")}{(standing is null ? "" : $"&keadaan={standing}")}";

    private static int Order(ReportStanding standing) =>
        standing switch
        {
            ReportStanding.Late => 0,
            ReportStanding.Owed => 1,
            ReportStanding.Returned => 2,
            ReportStanding.Sent => 3,
            _ => 4,
        };
}
