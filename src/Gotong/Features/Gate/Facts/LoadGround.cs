using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Gate;

/// <summary>Reads the ground of a region in a few queries, and keeps it in memory until its next act.</summary>
public static class LoadGround
{
    public static Task<GateGround> HereAsync(
        GotongDb db,
        RegionMemory memory,
        Region region,
        CancellationToken cancel
    ) => memory.RecallAsync(db, () => ReadAsync(db, region, cancel), ground => ground.Rows, cancel);

    private static async Task<GateGround> ReadAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var framework = FrameworkEdition.Of(region.Framework);
        var initiatives = await db
            .Initiatives.AsNoTrackingWithIdentityResolution()
            .Where(i => i.State != InitiativeState.Dropped)
            .Include(i => i.Effects)
                .ThenInclude(e => e.Indicator)
            .Include(i => i.Dimensions)
            .Include(i => i.Costs)
            .Include(i => i.RunningCosts)
            .AsSplitQuery()
            .ToListAsync(cancel);
        var measured = initiatives.SelectMany(i => i.Effects).Select(e => e.IndicatorId).OfType<Guid>().ToHashSet();
        var rests = initiatives.Select(i => i.PriorityId).OfType<Guid>().ToHashSet();
        var values = await db
            .IndicatorValues.Where(v => v.Disaggregation == "" && v.Value != null)
            .Select(v => new Value(v.IndicatorId, v.Indicator.Name, v.Indicator.Unit, v.Period, v.Kind, v.Value!.Value))
            .ToListAsync(cancel);
        var duties = await db
            .Responsibilities.Select(r => new
            {
                r.PriorityId,
                r.OrganizationId,
                r.Organization.Name,
                r.Organization.ShortName,
            })
            .Distinct()
            .ToListAsync(cancel);
        return new(
            framework,
            values.Where(v => measured.Contains(v.Indicator)).GroupBy(v => v.Indicator).ToDictionary(g => g.Key, Path),
            duties
                .Where(d => rests.Contains(d.PriorityId))
                .ToLookup(d => d.PriorityId, d => (d.OrganizationId, d.ShortName ?? d.Name)),
            initiatives
                .SelectMany(i => CostPoint.Of(i, i.DimensionIn(framework.Key)?.Dimension))
                .ToLookup(p => p.Scale),
            initiatives
                .Where(i => i.NoPartnerReason is not null)
                .ToLookup(i => Organization.KeyOf(i.NoPartnerReason!), i => i.Id)
        );
    }

    private static IndicatorPath Path(IGrouping<Guid, Value> values)
    {
        var inOrder = values.OrderBy(v => v.Year).ToList();
        var now =
            inOrder.FindLast(v => v.Kind == IndicatorValueKind.Actual)
            ?? inOrder.FindLast(v => v.Kind == IndicatorValueKind.Baseline);
        var target = inOrder.FindLast(v => v.Kind == IndicatorValueKind.Target);
        return new(
            inOrder[0].Name,
            inOrder[0].Unit,
            now?.Number,
            now?.Year ?? 0,
            target?.Number,
            target?.Year ?? 0,
            inOrder.Min(v => v.Number),
            inOrder.Max(v => v.Number)
        );
    }

    private sealed record Value(
        Guid Indicator,
        string Name,
        string? Unit,
        int Year,
        IndicatorValueKind Kind,
        decimal Number
    );
}
