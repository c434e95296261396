using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.Statistics;

/// <summary>The gate in figures: for everybody in sums, with small numbers kept inside.</summary>
public static class ShowStatistics
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(GateLinks.StatisticsPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var found = await GateStatistics.HereAsync(db, memory, gate, visit.Region, visit.Today, cancel);
        var edition = await gate.EditionAsync(visit.Region, visit.Today, cancel);
        return Page.Of<StatisticsPage>(new { Model = new StatisticsView(visit, edition, found) });
    }
}

/// <summary>What one visitor reads of the figures.</summary>
public sealed record StatisticsView(Visit Visit, GateEdition Edition, GateStatistics Found)
{
    public Region Region => Visit.Region;
    public bool IsInside => Visit.Actor.IsMember;

    /// <summary>Null: too few to tell a stranger.</summary>
    public int? Told(int count) => IsInside || count == 0 || count >= GateStatistics.FewestInPublic ? count : null;

    public string Words(int count) =>
        Told(count) is { } told
            ? told.ToString(Numbers.Culture)
            : T($"kurang dari {GateStatistics.FewestInPublic}", $"fewer than {GateStatistics.FewestInPublic}");

    public IReadOnlyList<HeldBy> Rules => Found.Rules;

    public string What(HeldBy held) => Edition.Rules.FirstOrDefault(r => r.Id == held.Rule)?.What.Text ?? held.Rule;

    /// <summary>Only published ones are named to strangers, drafts to nobody but in sums.</summary>
    public IReadOnlyList<KeptMoney> Kept => [.. Found.Kept.Where(k => k.IsPublic)];

    public IReadOnlyList<KeptMoney> Unnamed => [.. Found.Kept.Where(k => !k.IsPublic)];

    /// <summary>Of those not named, the sum is told where it is of several.</summary>
    public bool TellsUnnamed => Unnamed.Count > 0 && Told(Unnamed.Count) is not null;

    public long Total => Kept.Sum(k => k.Kept) + (TellsUnnamed ? Unnamed.Sum(k => k.Kept) : 0);
}
