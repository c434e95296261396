using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.PublicMoney;

/// <summary>What published initiatives planned for this year from one source, and what verified reports say was spent.</summary>
public sealed record SourceMoney(string Source, long Planned, long Spent);

/// <summary>Money planned and spent this year, by source, on the region's first page. The same for everybody.</summary>
public sealed record RegionMoney(int Year, IReadOnlyList<SourceMoney> Sources)
{
    public long Planned => Sources.Sum(s => s.Planned);
    public long Spent => Sources.Sum(s => s.Spent);

    public string Finding =>
        Spent == 0
            ? T(
                $"Tahun {Year}: {Rupiah.Short(Planned)} direncanakan; belum ada belanja yang dilaporkan dan diperiksa.",
                $"In {Year}: {Rupiah.Short(Planned)} planned; no spending is reported and verified yet."
            )
            : T(
                $"Tahun {Year}: {Rupiah.Short(Spent)} sudah dibelanjakan dari {Rupiah.Short(Planned)} yang direncanakan.",
                $"In {Year}: {Rupiah.Short(Spent)} is spent of {Rupiah.Short(Planned)} planned."
            );

    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var year = room.Visit.Today.Year;
        var money = await room.Memory.RecallAsync(
            room.Db,
            room.Visit.Region.Code,
            $"uang {year}",
            () => ReadAsync(room.Db, year, cancel),
            cancel
        );
        return money is null || money.Planned + money.Spent == 0 ? null : new(typeof(RegionMoneyPanel), money);
    }

    private static async Task<RegionMoney?> ReadAsync(GotongDb db, int year, CancellationToken cancel)
    {
        var open = db
            .Initiatives.Where(i => i.PublishedAt != null && i.State != InitiativeState.Dropped)
            .Select(i => i.Id);
        var planned = await db.Set<CostLine>()
            .Where(c => c.Year == year && c.Stage != MoneyStage.Realised && open.Contains(c.InitiativeId))
            .GroupBy(c => c.Source)
            .Select(g => new { Source = g.Key, Amount = g.Sum(c => c.Amount) })
            .ToListAsync(cancel);
        var (first, last) = (Quarter.Of(year, 1), Quarter.Of(year, 4));
        var reports = await db
            .QuarterReports.Where(r =>
                r.State == ReportState.Verified
                && r.Quarter >= first
                && r.Quarter <= last
                && open.Contains(r.InitiativeId)
            )
            .Select(r => new
            {
                r.Id,
                r.InitiativeId,
                r.Quarter,
                r.Edition,
            })
            .ToListAsync(cancel);
        // A correction counts instead of what it corrects.
        var counted = reports
            .GroupBy(r => (r.InitiativeId, r.Quarter))
            .Select(g => g.MaxBy(r => r.Edition)!.Id)
            .ToList();
        var spent = await db.Set<Spending>()
            .Where(s => counted.Contains(s.ReportId))
            .GroupBy(s => s.Source)
            .Select(g => new { Source = g.Key, Amount = g.Sum(s => s.Amount) })
            .ToListAsync(cancel);
        return new(
            year,
            [
                .. planned
                    .Select(p => p.Source)
                    .Union(spent.Select(s => s.Source))
                    .Where(s => FundingSource.Find(s) is not { Free: true })
                    .Select(s => new SourceMoney(
                        s,
                        planned.Find(p => p.Source == s)?.Amount ?? 0,
                        spent.Find(p => p.Source == s)?.Amount ?? 0
                    ))
                    .OrderByDescending(s => s.Planned)
                    .ThenBy(s => s.Source, StringComparer.Ordinal),
            ]
        );
    }
}
