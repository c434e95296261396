using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap;

/// <summary>What a schedule runs into.</summary>
public enum RoadmapProblemKind
{
    /// <summary>Begins before what it waits for has begun or ended.</summary>
    Order,

    /// <summary>Begins before a proof is due.</summary>
    Readiness,

    /// <summary>A promise is due outside its time.</summary>
    Promise,

    /// <summary>Runs longer than the term it was given.</summary>
    Term,

    /// <summary>Its money is of years in which it does not run.</summary>
    MoneyOutside,

    /// <summary>More is asked of a source in a year than there is.</summary>
    Funding,
}

/// <param name="Key">The same trouble before and after a move has the same key.</param>
/// <param name="By">By how much: quarters, years (money outside) or rupiah (funding).</param>
public sealed record RoadmapProblem(RoadmapProblemKind Kind, string Key, long By, string Sentence);

/// <summary>Which limits a schedule breaks, and by how much. Pure.</summary>
public static class RoadmapProblems
{
    /// <summary>As it stands: order, proofs, promises, its term, and money outside its time.</summary>
    public static IReadOnlyList<RoadmapProblem> Of(RoadmapItem item, IReadOnlyDictionary<Guid, RoadmapItem> all) =>
        [.. Order(item, all), .. Readiness(item), .. Promises(item), .. Term(item), .. MoneyOutside(item)];

    /// <summary>What would be broken that is whole now, or broken more than now: in itself, in those that wait for it, in the money.</summary>
    /// <param name="after">The initiative as it would be; <paramref name="all"/> holds it as it is.</param>
    public static IReadOnlyList<RoadmapProblem> BrokenBy(
        RoadmapItem after,
        IReadOnlyDictionary<Guid, RoadmapItem> all,
        FundingRoom room
    )
    {
        var before = all[after.Id];
        var known = Around(before, all, before, room).ToDictionary(p => p.Key, p => p.By);
        var then = new Dictionary<Guid, RoadmapItem>(all) { [after.Id] = after };
        return [.. Around(after, then, before, room).Where(p => !known.TryGetValue(p.Key, out var by) || p.By > by)];
    }

    private static IEnumerable<RoadmapProblem> Around(
        RoadmapItem item,
        IReadOnlyDictionary<Guid, RoadmapItem> all,
        RoadmapItem now,
        FundingRoom room
    ) =>
        [
            .. Of(item, all),
            .. all
                .Values.Where(o => o.Id != item.Id && o.Needs.Any(n => n.Id == item.Id))
                .SelectMany(o => Order(o, all).Where(p => p.Key.EndsWith($" {item.Id}", StringComparison.Ordinal))),
            .. Funding(item, now, room),
        ];

    private static IEnumerable<RoadmapProblem> Order(RoadmapItem item, IReadOnlyDictionary<Guid, RoadmapItem> all)
    {
        foreach (var need in item.Needs)
        {
            if (!all.TryGetValue(need.Id, out var other))
                continue;
            var earliest = need.Kind == DependencyKind.Finished ? other.Ends.Next : other.Starts;
            if (item.Starts >= earliest)
                continue;
            var by = earliest - item.Starts;
            yield return new(
                RoadmapProblemKind.Order,
                $"order {item.Id} {need.Id}",
                by,
                need.Kind == DependencyKind.Finished
                    ? T(
                        $"“{item.Name}” mulai {RoadmapWords.Of(item.Starts)}, tetapi menunggu “{other.Name}” yang baru selesai {RoadmapWords.Of(other.Ends)}: terlalu awal {RoadmapWords.Quarters(by)}.",
                        $"“{item.Name}” begins in {RoadmapWords.Of(item.Starts)}, but waits for “{other.Name}”, which ends in {RoadmapWords.Of(other.Ends)}: {RoadmapWords.Quarters(by)} too early."
                    )
                    : T(
                        $"“{item.Name}” mulai {RoadmapWords.Of(item.Starts)}, tetapi menunggu “{other.Name}” yang baru mulai {RoadmapWords.Of(other.Starts)}: terlalu awal {RoadmapWords.Quarters(by)}.",
                        $"“{item.Name}” begins in {RoadmapWords.Of(item.Starts)}, but waits for “{other.Name}”, which begins in {RoadmapWords.Of(other.Starts)}: {RoadmapWords.Quarters(by)} too early."
                    )
            );
        }
    }

    private static IEnumerable<RoadmapProblem> Readiness(RoadmapItem item) =>
        from gate in item.Gates.Index()
        let early = Quarter.Of(gate.Item.DueOn) - item.Starts
        where early > 0
        select new RoadmapProblem(
            RoadmapProblemKind.Readiness,
            $"gate {item.Id} {gate.Index}",
            early,
            T(
                $"“{item.Name}” mulai {RoadmapWords.Of(item.Starts)}, {RoadmapWords.Quarters(early)} sebelum buktinya ada: {gate.Item.Name} ({Dates.Day(gate.Item.DueOn)}).",
                $"“{item.Name}” begins in {RoadmapWords.Of(item.Starts)}, {RoadmapWords.Quarters(early)} before its proof is there: {gate.Item.Name} ({Dates.Day(gate.Item.DueOn)})."
            )
        );

    private static IEnumerable<RoadmapProblem> Promises(RoadmapItem item)
    {
        foreach (var promise in item.Promises)
        {
            var due = Quarter.Of(promise.DueOn);
            var (early, late) = (item.Starts - due, due - item.Ends);
            if (early > 0)
                yield return new(
                    RoadmapProblemKind.Promise,
                    $"promise early {promise.Number}",
                    early,
                    T(
                        $"Janji {promise.Number} (“{promise.Text}”) jatuh {Dates.Day(promise.DueOn)}, {RoadmapWords.Quarters(early)} sebelum “{item.Name}” mulai.",
                        $"Promise {promise.Number} (“{promise.Text}”) is due on {Dates.Day(promise.DueOn)}, {RoadmapWords.Quarters(early)} before “{item.Name}” begins."
                    )
                );
            if (late > 0)
                yield return new(
                    RoadmapProblemKind.Promise,
                    $"promise late {promise.Number}",
                    late,
                    T(
                        $"Janji {promise.Number} (“{promise.Text}”) jatuh {Dates.Day(promise.DueOn)}, {RoadmapWords.Quarters(late)} sesudah “{item.Name}” selesai.",
                        $"Promise {promise.Number} (“{promise.Text}”) is due on {Dates.Day(promise.DueOn)}, {RoadmapWords.Quarters(late)} after “{item.Name}” ends."
                    )
                );
        }
    }

    private static IEnumerable<RoadmapProblem> Term(RoadmapItem item)
    {
        if (item.Horizon is { } term && item.Quarters - term.Years() * 4 is var over and > 0)
            yield return new(
                RoadmapProblemKind.Term,
                $"term {item.Id}",
                over,
                T(
                    $"“{item.Name}” bekerja {RoadmapWords.Span(item.Starts, item.Ends)}, {RoadmapWords.Quarters(over)} lebih lama dari jangkanya ({InitiativeWords.Of(term)}).",
                    $"“{item.Name}” runs {RoadmapWords.Span(item.Starts, item.Ends)}, {RoadmapWords.Quarters(over)} longer than its term ({InitiativeWords.Of(term)})."
                )
            );
    }

    private static IEnumerable<RoadmapProblem> MoneyOutside(RoadmapItem item) =>
        from cost in item.Costs.GroupBy(c => (c.Year, c.Source))
        let off = Math.Max(item.Starts.Year - cost.Key.Year, cost.Key.Year - item.Ends.Year)
        where off > 0 && FundingSource.Find(cost.Key.Source) is not { Free: true }
        let amount = Rupiah.Short(cost.Sum(c => c.Amount))
        select new RoadmapProblem(
            RoadmapProblemKind.MoneyOutside,
            $"money {item.Id} {cost.Key.Year} {cost.Key.Source}",
            off,
            T(
                $"{amount} dari {FundingSource.NameOf(cost.Key.Source)} untuk tahun {cost.Key.Year}, tetapi “{item.Name}” bekerja {RoadmapWords.Span(item.Starts, item.Ends)}: meleset {off} tahun.",
                $"{amount} from {FundingSource.NameOf(cost.Key.Source)} is for {cost.Key.Year}, but “{item.Name}” runs {RoadmapWords.Span(item.Starts, item.Ends)}: {(off == 1 ? "1 year" : $"{off} years")} off."
            )
        );

    private static IEnumerable<RoadmapProblem> Funding(RoadmapItem item, RoadmapItem now, FundingRoom room) =>
        from line in item.Costs.Select(c => (c.Year, c.Source)).Distinct()
        let limit = room.LimitOf(line.Year, line.Source)
        where limit is not null
        let demand = room.DemandWith(now, item, line.Year, line.Source)
        where demand > limit
        select new RoadmapProblem(
            RoadmapProblemKind.Funding,
            $"funding {line.Year} {line.Source}",
            demand - limit.Value,
            T(
                $"{FundingSource.NameOf(line.Source)} {line.Year}: diperlukan {Rupiah.Short(demand)}, batasnya {Rupiah.Short(limit.Value)}, lebih {Rupiah.Short(demand - limit.Value)}.",
                $"{FundingSource.NameOf(line.Source)} {line.Year}: {Rupiah.Short(demand)} is needed, the limit is {Rupiah.Short(limit.Value)}, {Rupiah.Short(demand - limit.Value)} too much."
            )
        );
}
