using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

public sealed record PlanJson(
    string Title,
    string? Visi,
    int PeriodStart,
    int PeriodEnd,
    IReadOnlyList<PriorityJson> Priorities
);

public sealed record PriorityJson(
    Guid Id,
    Guid? ParentId,
    PriorityLevel Level,
    string? Code,
    string Name,
    string? Outcome,
    bool QuickWin,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<IndicatorJson> Indicators,
    IReadOnlyList<MoneyJson> Pagu
);

public sealed record IndicatorJson(
    string Name,
    string? Unit,
    IndicatorScale Scale,
    IndicatorDirection Direction,
    IReadOnlyList<ValueJson> Values
);

public sealed record ValueJson(IndicatorValueKind Kind, int Year, decimal? Value, decimal? High, string Text);

/// <summary>Whole rupiah.</summary>
public sealed record MoneyJson(int Year, string Source, long Amount);

/// <summary>Public JSON: the published plans of a region.</summary>
internal static class PriorityApi
{
    public static void MapPriorityApi(this IEndpointRouteBuilder region) =>
        region.MapGet("/priorities", HandleAsync).WithName("priorities").Allow(Access.Anyone);

    private static async Task<Results<Ok<IReadOnlyList<PlanJson>>, StatusCodeHttpResult>> HandleAsync(
        HttpContext http,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        // The chain moves with every act of the region, also with those that only members may read.
        var position = await db.Set<LedgerHead>()
            .Where(h => h.RegionId == visit.Region.Id)
            .Select(h => h.Position)
            .SingleOrDefaultAsync(cancel);
        var tag = $"\"{visit.Region.Id:N}-{position}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var plans = await db
            .Rpjmds.AsNoTracking()
            .Where(r => r.PublishedAt != null)
            .Where(r => !db.Set<Rpjmd>().Any(next => next.OriginId == r.Id && next.EnactedOn != null))
            .OrderBy(r => r.PeriodStart)
            .Include(r => r.Priorities)
                .ThenInclude(p => p.Indicators)
                    .ThenInclude(i => i.Values)
            .Include(r => r.Priorities)
                .ThenInclude(p => p.Responsibilities)
                    .ThenInclude(r => r.Organization)
            .Include(r => r.Priorities)
                .ThenInclude(p => p.Pagu)
            .AsSplitQuery()
            .ToListAsync(cancel);
        return TypedResults.Ok<IReadOnlyList<PlanJson>>([.. plans.Select(Of)]);
    }

    private static PlanJson Of(Rpjmd plan) =>
        new(
            plan.Title,
            plan.Visi,
            plan.PeriodStart,
            plan.PeriodEnd,
            [.. plan.Priorities.OrderBy(p => p.Level).ThenBy(p => p.Order).ThenBy(p => p.Id).Select(Of)]
        );

    private static PriorityJson Of(Priority p) =>
        new(
            p.Id,
            p.ParentId,
            p.Level,
            p.Code,
            p.Name,
            p.Outcome,
            p.IsQuickWin,
            [.. p.Responsibilities.Select(r => r.Organization.Name).Distinct().Order(StringComparer.Ordinal)],
            [.. p.Indicators.OrderBy(i => i.Order).Select(Of)],
            [.. p.Pagu.OrderBy(m => m.Year).Select(m => new MoneyJson(m.Year, m.Source, m.Amount))]
        );

    private static IndicatorJson Of(Indicator i) =>
        new(
            i.Name,
            i.Unit,
            i.Scale,
            i.Direction,
            [
                .. i
                    .Values.OrderBy(v => v.Kind)
                    .ThenBy(v => v.Period)
                    .Select(v => new ValueJson(v.Kind, v.Period, v.Value, v.High, v.Text)),
            ]
        );
}
