using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>Which values a report asks for: of the leading indicator, and of the effect indicators whose figures are out.</summary>
public static class AskValues
{
    public static async Task<IReadOnlyList<AskedValue>> OfAsync(
        GotongDb db,
        Region region,
        Initiative initiative,
        Quarter quarter,
        CancellationToken cancel
    )
    {
        var asked = new List<AskedValue>();
        var leading = await db.LeadingIndicators.SingleOrDefaultAsync(l => l.InitiativeId == initiative.Id, cancel);
        if (leading is not null)
        {
            var known = await Known(db.Measurements.Where(m => m.LeadingIndicatorId == leading.Id), cancel);
            foreach (var period in ValuePeriods.DueIn(quarter, leading.Frequency, 0))
                asked.Add(
                    new(
                        leading.Name,
                        leading.Unit,
                        leading.Frequency,
                        period,
                        null,
                        leading.Id,
                        Earlier(known, period, leading.Baseline),
                        null,
                        null,
                        null,
                        LastSource(known) ?? leading.Source,
                        At(known, period)
                    )
                );
        }
        foreach (var id in initiative.Effects.Select(e => e.IndicatorId).OfType<Guid>().Distinct())
            await EffectAsync(db, region, id, quarter, asked, cancel);
        return asked;
    }

    private static async Task EffectAsync(
        GotongDb db,
        Region region,
        Guid id,
        Quarter quarter,
        List<AskedValue> asked,
        CancellationToken cancel
    )
    {
        var indicator = await db
            .Indicators.AsTracking()
            .Include(i => i.Values)
            .Include(i => i.Priority)
            .SingleAsync(i => i.Id == id, cancel);
        if (indicator.Scale != IndicatorScale.Numeric)
            return;
        var profile = await db.IndicatorProfiles.SingleOrDefaultAsync(p => p.IndicatorId == id, cancel);
        if (profile?.Formula is not null)
            return; // computed from others, never typed
        var frequency = profile?.Frequency ?? Frequency.Yearly;
        var all = await All(db.Measurements.Where(m => m.IndicatorId == id), cancel);
        var known = all.Where(m => m.Disaggregation.Length == 0).ToList();
        var periods = ValuePeriods.DueIn(quarter, frequency, profile?.PublicationLagDays ?? 0);
        IReadOnlyList<Part> parts =
            periods.Count > 0 && PartNames.KindsOf(profile).Count > 0
                ? PartNames.Of(profile, await PlaceNames.LoadAsync(db, region, cancel))
                : [];
        foreach (var period in periods)
        {
            var value = new AskedValue(
                indicator.Name,
                indicator.Unit,
                frequency,
                period,
                id,
                null,
                Earlier(known, period, Planned(indicator, period.To.Year - 1)),
                frequency == Frequency.Yearly ? Value(indicator, IndicatorValueKind.Target, period.To.Year) : null,
                profile?.PlausibleLow,
                profile?.PlausibleHigh,
                LastSource(known.Count > 0 ? known : all),
                At(known, period)
            );
            asked.Add(value with { Parts = [.. parts.Select(p => PartOf(value.Key, p, all, period))] });
        }
    }

    private static AskedPart PartOf(string key, Part part, List<Measurement> all, Period period)
    {
        var known = all.Where(m => m.Disaggregation == part.Key).ToList();
        return new(key, part, Earlier(known, period, null), At(known, period));
    }

    private static async Task<List<Measurement>> Known(
        IQueryable<Measurement> measurements,
        CancellationToken cancel
    ) => [.. (await All(measurements, cancel)).Where(m => m.Disaggregation.Length == 0)];

    private static Task<List<Measurement>> All(IQueryable<Measurement> measurements, CancellationToken cancel) =>
        measurements
            .AsTracking()
            .Where(m => m.State != MeasurementState.Replaced)
            .OrderBy(m => m.To)
            .ThenBy(m => m.Id)
            .ToListAsync(cancel);

    private static IReadOnlyList<decimal> Earlier(List<Measurement> known, Period period, decimal? first) =>
        [
            .. first is { } baseline ? [baseline] : (decimal[])[],
            .. known.Where(m => m.To < period.To).Select(m => m.Value),
        ];

    private static Measurement? At(List<Measurement> known, Period period) =>
        known.LastOrDefault(m => m.From == period.From && m.To == period.To);

    private static string? LastSource(List<Measurement> known) => known.LastOrDefault()?.Source;

    /// <summary>The newest actual or baseline of the plan up to a year.</summary>
    private static decimal? Planned(Indicator indicator, int upTo) =>
        indicator
            .Values.Where(v => v.Kind != IndicatorValueKind.Target && v.Period <= upTo && v.Disaggregation.Length == 0)
            .OrderBy(v => v.Period)
            .LastOrDefault(v => v.Value is not null)
            ?.Value;

    private static decimal? Value(Indicator indicator, IndicatorValueKind kind, int year) =>
        indicator.Values.Find(v => v.Kind == kind && v.Period == year && v.Disaggregation.Length == 0)?.Value;
}
