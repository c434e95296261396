using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap.Budget;

/// <summary>One source in one year: what is needed, what there is.</summary>
/// <param name="Limit">Null: not written, or not for this reader.</param>
/// <param name="Promised">Signed by both sides, from outside the APBD; null: not for this reader.</param>
public sealed record FundingLine(FundingDemand Demand, long? Limit, long? Promised)
{
    public int Year => Demand.Year;
    public string Source => Demand.Source;
    public bool IsOutside => FundingSource.Find(Source) is { InApbd: false };

    /// <summary>What there is, as far as one knows: the limit that was written, else what partners promised.</summary>
    public long? Room => Limit ?? (IsOutside ? Promised : null);

    public long Missing => Room is { } room ? Math.Max(0, Demand.Total - room) : 0;
}

/// <summary>An initiative that looks for partners' money.</summary>
public sealed record OpenCall(RoadmapItem Item, long Wanted, long? Promised)
{
    public long Open => Math.Max(0, Wanted - (Promised ?? 0));
}

/// <summary>Demand against limits by source and year, as one visitor sees it; the public sees what published initiatives need.</summary>
public sealed record BudgetView(
    Visit Visit,
    IReadOnlyList<FundingLine> Lines,
    IReadOnlyList<OpenCall> Calls,
    IReadOnlyList<RoadmapItem> Items
)
{
    public Region Region => Visit.Region;
    public bool SeesLimits => RoadmapPermissions.SeesLimits(Visit.Actor);

    public IReadOnlyList<FundingLine> Gaps => [.. Lines.Where(l => l.Missing > 0).OrderByDescending(l => l.Missing)];

    public IEnumerable<IGrouping<string, FundingLine>> BySource =>
        Lines.GroupBy(l => l.Source).OrderByDescending(g => g.Sum(l => l.Demand.Total));

    /// <summary>Those that ask most of a source in a year, largest first.</summary>
    public IEnumerable<RoadmapItem> Largest(FundingLine line, int most) =>
        Items
            .Where(i => i.CostOf(line.Year, line.Source) > 0)
            .OrderByDescending(i => i.CostOf(line.Year, line.Source))
            .Take(most);

    public static async Task<BudgetView> LoadAsync(
        GotongDb db,
        Visit visit,
        RegionRoadmap roadmap,
        CancellationToken cancel
    )
    {
        var items = roadmap.VisibleTo(visit.Actor).Values.Where(i => i.IsPlanned).ToList();
        var limits = RoadmapPermissions.SeesLimits(visit.Actor)
            ? await db.FundingLimits.AsNoTracking().ToListAsync(cancel)
            : [];
        var promises = ReadinessPermissions.ReadsPromises(visit.Actor) ? await PromisesAsync(db, cancel) : null;
        var demand = FundingDemand.Of(items).ToDictionary(d => (d.Year, d.Source));
        return new(
            visit,
            [
                .. demand
                    .Keys.Union(limits.Select(l => (l.Year, l.Source)))
                    .OrderBy(k => k.Year)
                    .ThenBy(k => k.Source, StringComparer.Ordinal)
                    .Select(k => new FundingLine(
                        demand.GetValueOrDefault(k) ?? new(k.Year, k.Source, 0, 0),
                        limits.Find(l => l.Year == k.Year && l.Source == k.Source)?.Amount,
                        promises
                            ?.Where(p => items.Exists(i => i.Id == p.InitiativeId))
                            .Sum(p => FactsOfProofs.MoneyOf(p, k.Year, k.Source))
                    )),
            ],
            [
                .. items
                    .Select(i => new OpenCall(
                        i,
                        i.Costs.Where(c => FundingSource.Find(c.Source) is { InApbd: false, Free: false })
                            .Sum(c => c.Amount),
                        promises?.Where(p => p.InitiativeId == i.Id).Sum(p => p.InForce!.MoneyOf(p).Sum(m => m.Amount))
                    ))
                    .Where(c => c.Open > 0)
                    .OrderByDescending(c => c.Open)
                    .ThenBy(c => c.Item.Number),
            ],
            items
        );
    }

    private static async Task<List<Commitment>> PromisesAsync(GotongDb db, CancellationToken cancel) =>
        await db
            .Commitments.AsNoTracking()
            .Include(c => c.Terms)
            .Include(c => c.Money)
            .Include(c => c.Signatures)
            .AsSplitQuery()
            .Where(c =>
                c.AgreedAt != null
                && c.InitiativeId != null
                && (
                    c.State == CommitmentState.Agreed
                    || c.State == CommitmentState.Reported
                    || c.State == CommitmentState.Kept
                )
            )
            .ToListAsync(cancel);
}
