using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Parts;

/// <summary>A part and what was measured of it, the oldest first.</summary>
public sealed record PartValues(Part Part, IReadOnlyList<SeriesValue> Values)
{
    public SeriesValue? At(DateOnly until) => Values.FirstOrDefault(v => v.Until == until);
}

/// <summary>The parts of one kind, beside each other at the newest period that most of them have.</summary>
/// <param name="Missing">Parts the profile declares, of which nothing is known then.</param>
public sealed record PartReading(
    string Kind,
    string Name,
    string Unit,
    bool LessIsBetter,
    IReadOnlyList<PartValues> Parts,
    IReadOnlyList<Part> Missing,
    Frequency Frequency,
    DateOnly Until
)
{
    /// <summary>Ages in their order; kecamatan and others from the one that needs most care.</summary>
    public IReadOnlyList<(Part Part, SeriesValue Value)> Now =>
        [
            .. Parts
                .Select(p => (p.Part, Value: p.At(Until)!))
                .Where(p => p.Value is not null)
                .OrderBy(p => Kind == PartNames.Kecamatan ? (LessIsBetter ? -p.Value.Value : p.Value.Value) : 0),
        ];

    public IReadOnlyList<DateOnly> Periods =>
        [.. Parts.SelectMany(p => p.Values).Select(v => v.Until).Distinct().Order()];

    public string Finding
    {
        get
        {
            var (now, period) = (Now, PeriodWords.Of(Frequency, Until));
            var (low, high) = (now.MinBy(p => p.Value.Value), now.MaxBy(p => p.Value.Value));
            return low.Value.Value == high.Value.Value
                ? T(
                    $"{Name} menurut {PartNames.KindName(Kind)}, {period}: {Say(low)}.",
                    $"{Name} by {PartNames.KindName(Kind)}, {period}: {Say(low)}."
                )
                : T(
                    $"{Name} menurut {PartNames.KindName(Kind)}, {period}: dari {Say(low)} sampai {Say(high)}.",
                    $"{Name} by {PartNames.KindName(Kind)}, {period}: from {Say(low)} to {Say(high)}."
                );
        }
    }

    private string Say((Part Part, SeriesValue Value) part) =>
        $"{Numbers.Text(part.Value.Value)} {Unit}".TrimEnd() + $" ({part.Part.Name})";

    /// <summary>One of three colours of the map, by equal parts of what lies between the least and the most.</summary>
    public int StepOf(decimal value)
    {
        var now = Now.Select(p => p.Value.Value).ToList();
        var (low, high) = (now.Min(), now.Max());
        return high == low ? 2 : 1 + Math.Min(2, (int)((value - low) * 3 / (high - low)));
    }

    /// <summary>The smallest and largest value of each colour.</summary>
    public IEnumerable<(int Step, decimal From, decimal To)> Steps =>
        Now.GroupBy(p => StepOf(p.Value.Value))
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, g.Min(p => p.Value.Value), g.Max(p => p.Value.Value)));

    public static async Task<IReadOnlyList<PartReading>> LoadAsync(
        GotongDb db,
        Visit visit,
        Guid indicator,
        string name,
        string unit,
        bool lessIsBetter,
        CancellationToken cancel
    )
    {
        var values = await LoadParts.OfAsync(db, indicator, visit.Today, !visit.Actor.IsMember, cancel);
        if (values.Count == 0)
            return [];
        var profile = await db
            .IndicatorProfiles.AsNoTracking()
            .SingleOrDefaultAsync(p => p.IndicatorId == indicator, cancel);
        var places = await PlaceNames.LoadAsync(db, visit.Region, cancel);
        var declared = PartNames.Of(profile, places);
        return
        [
            .. values
                .Select(v => new PartValues(PartNames.Of(v.Key, places), [.. v]))
                .GroupBy(p => p.Part.Kind)
                .Select(g => Of(g.Key, name, unit, lessIsBetter, [.. g], declared)),
        ];
    }

    public static PartReading Of(
        string kind,
        string name,
        string unit,
        bool lessIsBetter,
        IReadOnlyList<PartValues> parts,
        IReadOnlyList<Part> declared
    )
    {
        // Of one frequency, that of most values; and the newest period that as many as half of the parts have.
        var frequency = parts.SelectMany(p => p.Values).CountBy(v => v.Frequency).MaxBy(f => f.Value).Key;
        var order = declared.Select(d => d.Key).ToList();
        List<PartValues> alike =
        [
            .. parts
                .Select(p => p with { Values = [.. p.Values.Where(v => v.Frequency == frequency)] })
                .Where(p => p.Values.Count > 0)
                .OrderBy(p => order.IndexOf(p.Part.Key) is >= 0 and var at ? at : int.MaxValue)
                .ThenBy(p => p.Part.Key, StringComparer.Ordinal),
        ];
        var until = alike
            .SelectMany(p => p.Values)
            .CountBy(v => v.Until)
            .Where(c => 2 * c.Value >= alike.Count)
            .Select(c => (DateOnly?)c.Key)
            .Max();
        var at = until ?? alike.SelectMany(p => p.Values).Max(v => v.Until);
        var known = alike.Where(p => p.At(at) is not null).Select(p => p.Part.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            kind,
            name,
            unit,
            lessIsBetter,
            alike,
            [.. declared.Where(d => d.Kind == kind && !known.Contains(d.Key))],
            frequency,
            at
        );
    }

    /// <summary>Each kecamatan with its value, where its border is known.</summary>
    public IReadOnlyList<MapArea> AreasOn(RegionMap map) =>
        Kind != PartNames.Kecamatan
            ? []
            :
            [
                .. Now.Select(p => new MapArea(
                        p.Part.Name,
                        $"{p.Part.Name}: {Numbers.Text(p.Value.Value)} {Unit}".TrimEnd(),
                        StepOf(p.Value.Value),
                        null,
                        [.. map.Of(p.Part.Code)]
                    ))
                    .Where(a => a.Shapes.Count > 0),
            ];
}
