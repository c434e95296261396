using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>An edition read as if it were a file, so that two editions are compared as a file and a plan are.</summary>
internal static class StoredDraft
{
    public static async Task<PlanDifference> CompareAsync(
        GotongDb db,
        Rpjmd origin,
        Rpjmd edition,
        CancellationToken cancel
    )
    {
        var organizations = await db.Organizations.AsNoTracking().ToListAsync(cancel);
        var before = await StoredPlan.LoadAsync(db, origin.Id, cancel);
        var after = await StoredPlan.LoadAsync(db, edition.Id, cancel);
        var source = new ImportSource("", "", origin.PeriodStart, edition.PeriodEnd);
        return PlanComparison.Of(Of(edition, after, organizations), source, origin, before, organizations, whole: true);
    }

    private static RpjmdDraft Of(Rpjmd plan, IReadOnlyList<Priority> stored, IReadOnlyList<Organization> organizations)
    {
        var keys = stored.ToDictionary(p => p.Id, p => p.Key);
        var opd = organizations.ToDictionary(o => o.Id, o => o.Key);
        return new(
            plan.Visi,
            plan.PeriodStart,
            plan.PeriodEnd,
            [.. stored.OrderBy(p => p.Level).ThenBy(p => p.Order).Select(p => Node(p, keys, opd))],
            [.. organizations.Select(o => new DraftOpd(o.Key, o.Name, 0))],
            [],
            [],
            [],
            0
        );
    }

    private static DraftNode Node(
        Priority p,
        IReadOnlyDictionary<Guid, string> keys,
        IReadOnlyDictionary<Guid, string> opd
    ) =>
        new(
            p.Key,
            p.ParentId is { } parent ? keys[parent] : null,
            (Level)p.Level,
            p.Code,
            p.Name,
            p.Order,
            p.Outcome,
            p.IsQuickWin,
            OpdOf(p, null, opd),
            [.. p.Indicators.OrderBy(i => i.Order).Select(i => Of(i, OpdOf(p, i.Id, opd)))],
            [
                .. p
                    .Pagu.Where(m => m.Source == FundingSource.Apbd && m.Stage == MoneyStage.Pagu)
                    .OrderBy(m => m.Year)
                    .Select(m => new DraftPagu(m.Year, m.Amount, null, 0)),
            ],
            []
        );

    private static List<string> OpdOf(Priority p, Guid? indicator, IReadOnlyDictionary<Guid, string> opd) =>
        [.. p.Responsibilities.Where(r => r.IndicatorId == indicator).Select(r => opd[r.OrganizationId]).Distinct()];

    private static DraftIndicator Of(Indicator i, IReadOnlyList<string> opd) =>
        new(
            i.Key,
            i.Name,
            i.Unit,
            (ValueScale)i.Scale,
            i.Direction switch
            {
                IndicatorDirection.Up => Direction.Up,
                IndicatorDirection.Down => Direction.Down,
                _ => Direction.Unknown,
            },
            opd,
            [
                .. i
                    .Values.Where(v => v.Disaggregation.Length == 0)
                    .OrderBy(v => v.Kind)
                    .ThenBy(v => v.Period)
                    .Select(Of),
            ],
            []
        );

    private static DraftValue Of(IndicatorValue v) =>
        new(
            v.Kind switch
            {
                IndicatorValueKind.Baseline => ValueKind.Baseline,
                IndicatorValueKind.Actual => ValueKind.Actual,
                _ => ValueKind.Target,
            },
            v.Period,
            false,
            v.High is null ? v.Value : null,
            v.High is null ? null : v.Value,
            v.High,
            v.Value is null ? v.Text : null,
            v.Text
        );
}
