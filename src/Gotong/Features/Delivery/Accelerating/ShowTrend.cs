using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>One indicator of the plan: where it goes by itself, whether it will be where the plan wants it, and who wants to move it.</summary>
public static class ShowTrend
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(AccelerationLinks.TrendPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        LoadComparisons comparisons,
        RegionMaps maps,
        CancellationToken cancel
    )
    {
        var indicator = await db
            .Indicators.AsNoTracking()
            .Include(i => i.Priority.Rpjmd)
            .Include(i => i.Values)
            .SingleOrDefaultAsync(i => i.Id == id, cancel);
        if (indicator is null || !PriorityPermissions.MaySee(visit.Actor, indicator.Priority.Rpjmd))
            return Results.NotFound();
        if (await LaterEdition.OfAsync(db, indicator, cancel) is { } later)
            return new SeeOther(AccelerationLinks.Trend(visit.Region, later));
        var series = await LoadSeries.OfAsync(db, [id], visit.Today, !visit.Actor.IsMember, cancel);
        var schedules = db.Schedules;
        var movers = await db
            .Initiatives.AsNoTracking()
            .VisibleTo(visit.Actor)
            .Where(i => i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
            .Where(i => i.Effects.Any(e => e.IndicatorId == id))
            .OrderBy(i => i.Number)
            .Select(i => new Mover(
                i.Number,
                i.Title,
                schedules.Where(s => s.InitiativeId == i.Id).Select(s => (Quarter?)s.Starts).FirstOrDefault(),
                i.Places.Select(p => p.AreaCode).ToList()
            ))
            .ToListAsync(cancel);
        var reading = Read(indicator, series[id]);
        var first = movers.Where(m => m.Starts is not null).MinBy(m => m.Starts);
        return Page.Of<TrendPage>(
            new
            {
                Visit = visit,
                Indicator = indicator,
                Reading = reading,
                Movers = movers,
                First = first,
                Parts = await PartReading.LoadAsync(
                    db,
                    visit,
                    id,
                    indicator.Name,
                    indicator.Unit ?? "",
                    reading.LessIsBetter,
                    cancel
                ),
                Map = await maps.HereAsync(cancel),
                Comparisons = await comparisons.OfAsync(
                    new(
                        id,
                        indicator.Name,
                        indicator.Unit ?? "",
                        reading.LessIsBetter,
                        first?.Starts,
                        [.. (first?.Places ?? []).Order(StringComparer.Ordinal)]
                    ),
                    cancel
                ),
            }
        );
    }

    /// <summary>Held against the plan's own targets, without a start.</summary>
    public static SeriesReading Read(Indicator indicator, IReadOnlyList<SeriesValue> values)
    {
        var targets = indicator
            .Values.Where(v =>
                v is { Kind: IndicatorValueKind.Target, Disaggregation: "", Value: not null, High: null }
            )
            .OrderBy(v => v.Period)
            .ToList();
        var baseline = indicator.Values.Find(v =>
            v is { Kind: IndicatorValueKind.Baseline, Disaggregation: "", Value: not null, High: null }
        );
        var last = targets.LastOrDefault();
        var less =
            indicator.Direction == IndicatorDirection.Down
            || indicator.Direction == IndicatorDirection.Unknown && last?.Value < baseline?.Value;
        return SeriesReading.Of(
            indicator.Name,
            indicator.Unit,
            values,
            null,
            baseline?.Value,
            last?.Value,
            last?.Period,
            less
        ) with
        {
            PlanPath =
            [
                .. (baseline is null ? targets : targets.Prepend(baseline)).Select(v =>
                    (DecimalYear.Of(new(v.Period, 7, 1)), (double)v.Value!.Value)
                ),
            ],
        };
    }
}

/// <param name="Starts">By its schedule, where it has one.</param>
public sealed record Mover(int Number, string Title, Quarter? Starts, IReadOnlyList<string> Places);

/// <summary>On the page of a priority: the way to the trend of each of its indicators. Asks nothing of the database.</summary>
public sealed record TrendDoors(Region Region, IReadOnlyList<Indicator> Indicators)
{
    public static Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var numeric = ((Priority)record)
            .Indicators.Where(i => i.Scale == IndicatorScale.Numeric)
            .OrderBy(i => i.Order)
            .ToList();
        return Task.FromResult<Panel?>(
            numeric.Count == 0 ? null : new(typeof(TrendDoorsPanel), new TrendDoors(room.Visit.Region, numeric))
        );
    }
}
