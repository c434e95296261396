using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>The sources a report asks about: those of the initiative's costs, and what was reported before. Pure.</summary>
public static class AskMoney
{
    public static IReadOnlyList<AskedMoney> Of(
        Initiative initiative,
        Quarter quarter,
        QuarterReport? now,
        QuarterReport? before,
        IReadOnlyList<Spending> elsewhereInYear
    )
    {
        var planned = initiative
            .Costs.Where(c => c.Stage != MoneyStage.Realised && FundingSource.Find(c.Source) is not { Free: true })
            .ToList();
        var ofYear = planned.Where(c => c.Year == quarter.Year).ToList();
        var rows = (ofYear.Count > 0 ? ofYear : planned)
            .Select(c => (c.Source, Code: c.SubKegiatan))
            .Concat((now?.Spending ?? []).Select(s => (s.Source, s.Code)))
            .Concat((before?.Spending ?? []).Select(s => (s.Source, s.Code)))
            .Distinct()
            .ToList();
        if (rows.Count == 0)
            rows.Add((FundingSource.Apbd, null));
        return
        [
            .. rows.OrderBy(r => Place(r.Source))
                .ThenBy(r => r.Code, StringComparer.Ordinal)
                .Select(r => new AskedMoney(
                    r.Source,
                    r.Code,
                    ofYear.Where(c => c.Source == r.Source && c.SubKegiatan == r.Code).Sum(c => c.Amount),
                    (before?.Spending ?? []).Where(s => s.Source == r.Source && s.Code == r.Code).Sum(s => s.Amount),
                    elsewhereInYear.Where(s => s.Source == r.Source && s.Code == r.Code).Sum(s => s.Amount)
                )),
        ];
    }

    private static int Place(string source)
    {
        var place = FundingSource.All.ToList().FindIndex(s => s.Key == source);
        return place < 0 ? int.MaxValue : place;
    }
}
