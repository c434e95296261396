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
/// <param name="Hidden">What is known and not shown to this visitor.</param>
public sealed record PartValues(Part Part, IReadOnlyList<SeriesValue> Values, IReadOnlyList<HiddenValue> Hidden)
{
    public SeriesValue? At(DateOnly until) => Values.FirstOrDefault(v => v.Until == until);

    public Hiding? HidingAt(DateOnly until) => Hidden.FirstOrDefault(h => h.Until == until)?.Hiding;

    public IEnumerable<(Frequency Frequency, DateOnly Until)> Known =>
        Values.Select(v => (v.Frequency, v.Until)).Concat(Hidden.Select(h => (h.Frequency, h.Until)));

    public PartValues Only(Frequency frequency) =>
        new(Part, [.. Values.Where(v => v.Frequency == frequency)], [.. Hidden.Where(h => h.Frequency == frequency)]);
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

    /// <summary>Counted then, and not shown to this visitor.</summary>
    public IReadOnlyList<(Part Part, Hiding Hiding)> Hidden =>
        [.. Parts.Where(p => p.HidingAt(Until) is not null).Select(p => (p.Part, p.HidingAt(Until)!.Value))];

    public bool HidesAny => Parts.Any(p => p.Hidden.Count > 0);

    public IReadOnlyList<DateOnly> Periods =>
        [.. Parts.SelectMany(p => p.Known).Select(v => v.Until).Distinct().Order()];

    public string Finding
    {
        get
        {
            var head = T(
                $"{Name} menurut {PartNames.KindName(Kind)}, {PeriodWords.Of(Frequency, Until)}: ",
                $"{Name} by {PartNames.KindName(Kind)}, {PeriodWords.Of(Frequency, Until)}: "
            );
            if (Now.Count == 0)
                return head + T("terlalu sedikit orang untuk dibuka.", "too few people to be shown.");
            var (low, high) = (Now.MinBy(p => p.Value.Value), Now.MaxBy(p => p.Value.Value));
            if (low.Value.Value > 0 && Hidden.Any(h => h.Hiding == Hiding.Few))
                return head
                    + T(
                        $"dari kurang dari {SmallCounts.Least} sampai {Say(high)}.",
                        $"from fewer than {SmallCounts.Least} to {Say(high)}."
                    );
            return head
                + (
                    low.Value.Value == high.Value.Value
                        ? $"{Say(low)}."
                        : T($"dari {Say(low)} sampai {Say(high)}.", $"from {Say(low)} to {Say(high)}.")
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
        var known = await LoadParts.KnownAsync(db, indicator, visit.Today, !visit.Actor.IsMember, cancel);
        var keys = known.Values.Select(v => v.Key).Union(known.Hidden.Select(h => h.Key)).ToList();
        if (keys.Count == 0)
            return [];
        var profile = await db
            .IndicatorProfiles.AsNoTracking()
            .SingleOrDefaultAsync(p => p.IndicatorId == indicator, cancel);
        var places = await PlaceNames.LoadAsync(db, visit.Region, cancel);
        var declared = PartNames.Of(profile, places);
        return
        [
            .. keys.Select(k => new PartValues(PartNames.Of(k, places), [.. known.Values[k]], [.. known.Hidden[k]]))
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
        var frequency = parts.SelectMany(p => p.Known).CountBy(v => v.Frequency).MaxBy(f => f.Value).Key;
        var order = declared.Select(d => d.Key).ToList();
        List<PartValues> alike =
        [
            .. parts
                .Select(p => p.Only(frequency))
                .Where(p => p.Known.Any())
                .OrderBy(p => order.IndexOf(p.Part.Key) is >= 0 and var at ? at : int.MaxValue)
                .ThenBy(p => p.Part.Key, StringComparer.Ordinal),
        ];
        var until = alike
            .SelectMany(p => p.Known)
            .CountBy(v => v.Until)
            .Where(c => 2 * c.Value >= alike.Count)
            .Select(c => (DateOnly?)c.Key)
            .Max();
        var at = until ?? alike.SelectMany(p => p.Known).Max(v => v.Until);
        var known = alike
            .Where(p => p.Known.Any(k => k.Until == at))
            .Select(p => p.Part.Key)
            .ToHashSet(StringComparer.Ordinal);
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

    /// <summary>Each kecamatan where its border is known, with its value or why there is none; empty: nothing to compare.</summary>
    public IReadOnlyList<MapArea> AreasOn(RegionMap map)
    {
        if (Kind != PartNames.Kecamatan || Now.Count == 0)
            return [];
        return
        [
            .. Now.Select(p => Area(p.Part, $"{Numbers.Text(p.Value.Value)} {Unit}".TrimEnd(), StepOf(p.Value.Value)))
                .Concat(Hidden.Select(h => Area(h.Part, SmallCounts.Sign(h.Hiding), 0)))
                .Concat(Missing.Select(p => Area(p, T("belum ada", "none yet"), 0)))
                .Where(a => a.Shapes.Count > 0),
        ];

        MapArea Area(Part part, string says, int step) =>
            new(part.Name, $"{part.Name}: {says}", step, null, [.. map.Of(part.Code)]);
    }
}
