using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Regions;
using Gotong.Methods.Trends;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>An indicator that is compared, since a start and for the places where the work is done.</summary>
/// <param name="Places">Codes of kecamatan and desa; empty: the whole region.</param>
public sealed record ComparisonWish(
    Guid Indicator,
    string Name,
    string Unit,
    bool LessIsBetter,
    Quarter? Starts,
    IReadOnlyList<string> Places
);

/// <summary>The comparisons of one indicator, kept until the region's next act.</summary>
/// <param name="WholeRegion">There are series by kecamatan, but none are known to be without the work.</param>
public sealed record Comparisons(IReadOnlyList<ComparisonReading> Readings, bool WholeRegion)
{
    public int Size => Readings.Sum(r => r.Others.Sum(o => 1 + o.Points.Count));
}

/// <summary>Reads the series there are to compare with: what was imported, and the own kecamatan as they were measured.</summary>
public sealed class LoadComparisons(GotongDb db, Visit visit, RegionMemory memory)
{
    private const int KecamatanCode = 8;

    /// <summary>Costly with hundreds of others, and open to everybody: reckoned once.</summary>
    public Task<Comparisons> OfAsync(ComparisonWish wish, CancellationToken cancel) =>
        memory.RecallAsync(
            db,
            () => ReadAsync(wish, cancel),
            c => c.Size,
            cancel,
            $"{wish.Indicator} {wish.Starts} {wish.LessIsBetter} {!visit.Actor.IsMember} {visit.Today:O} {string.Join(',', wish.Places)}"
        );

    private async Task<Comparisons> ReadAsync(ComparisonWish wish, CancellationToken cancel)
    {
        var id = wish.Indicator;
        var current = ComparisonSet
            .Current(await db.ComparisonSets.AsNoTracking().Where(s => s.IndicatorId == id).ToListAsync(cancel))
            .ToDictionary(s => s.Kind);
        var parts = await LoadParts.OfAsync(db, id, visit.Today, !visit.Actor.IsMember, cancel);
        var measured = parts.Where(p => p.Key.StartsWith(PartNames.Kecamatan + ":", StringComparison.Ordinal)).ToList();
        if (current.Count == 0 && measured.Count == 0)
            return new([], false);
        var places = await PlaceNames.LoadAsync(db, visit.Region, cancel);
        List<ComparisonReading> readings = [];
        if (current.TryGetValue(ComparisonKind.Regions, out var regions))
        {
            var known = await LoadSeries.KnownAsync(db, [id], visit.Today, !visit.Actor.IsMember, cancel);
            var values = await ValuesAsync(regions, cancel);
            readings.Add(
                ComparisonReading.Of(
                    Subject(wish, ComparisonKind.Regions, regions.Frequency, [visit.Region.Name]),
                    known[id].At(regions.Frequency),
                    PlacesOf(values, places),
                    SourcesOf(values)
                )
            );
        }
        var all = current.TryGetValue(ComparisonKind.Kecamatan, out var kecamatan)
            ? await ValuesAsync(kecamatan, cancel)
            : [];
        // What was reported and checked here goes before what a table says of the same period.
        var series = Joined(
            measured.SelectMany(m => m.Select(v => new PlaceValue(m.Key[(PartNames.Kecamatan.Length + 1)..], v))),
            all
        );
        if (series.Count == 0)
            return new(readings, false);
        var (work, rest) = (
            wish.Places.Select(p => p.Length > KecamatanCode ? p[..KecamatanCode] : p).ToHashSet(),
            series.Select(v => v.Code).ToHashSet()
        );
        work.IntersectWith(rest);
        rest.ExceptWith(work);
        if (work.Count == 0 || rest.Count == 0 || wish.Places.Contains(visit.Region.AreaCode))
            return new(readings, true);
        readings.Add(
            ComparisonReading.Of(
                Subject(
                    wish,
                    ComparisonKind.Kecamatan,
                    series[0].Value.Frequency,
                    [.. work.Order(StringComparer.Ordinal).Select(places.NameOf)]
                ),
                MeanOf([.. series.Where(v => work.Contains(v.Code))], work.Count),
                PlacesOf(series.Where(v => rest.Contains(v.Code)), places),
                SourcesOf(series)
            )
        );
        return new(readings, false);
    }

    private sealed record PlaceValue(string Code, SeriesValue Value);

    private async Task<List<PlaceValue>> ValuesAsync(ComparisonSet set, CancellationToken cancel)
    {
        var (id, today, frequency) = (set.Id, visit.Today, set.Frequency);
        return await db.Set<ComparisonValue>()
            .Where(v => v.SetId == id && v.To < today)
            .OrderBy(v => v.AreaCode)
            .ThenBy(v => v.To)
            .Select(v => new PlaceValue(v.AreaCode, new(frequency, v.To, v.Value, v.Source)))
            .ToListAsync(cancel);
    }

    /// <summary>All of one frequency: that of most values.</summary>
    private static List<PlaceValue> Joined(IEnumerable<PlaceValue> measured, List<PlaceValue> imported) =>
        measured
            .Concat(imported)
            .GroupBy(v => v.Value.Frequency)
            .OrderByDescending(g => g.Count())
            .Take(1)
            .SelectMany(g => g.DistinctBy(v => (v.Code, v.Value.Until)))
            .OrderBy(v => v.Code, StringComparer.Ordinal)
            .ThenBy(v => v.Value.Until)
            .ToList();

    /// <summary>Where several kecamatan are worked in: their plain mean, of the periods that all have; the page says so.</summary>
    private static List<SeriesValue> MeanOf(List<PlaceValue> values, int kecamatan) =>
        [
            .. values
                .GroupBy(v => v.Value.Until)
                .Where(g => g.Count() == kecamatan)
                .OrderBy(g => g.Key)
                .Select(g => g.First().Value with { Value = g.Average(v => v.Value.Value) }),
        ];

    private static List<ComparedPlace> PlacesOf(IEnumerable<PlaceValue> values, PlaceNames places) =>
        [
            .. values
                .GroupBy(v => v.Code)
                .Select(g => new ComparedPlace(g.Key, places.NameOf(g.Key), [.. g.Select(v => v.Value.Point)])),
        ];

    private static List<string> SourcesOf(IEnumerable<PlaceValue> values) =>
        [.. values.Select(v => v.Value.Source).OfType<string>().Distinct(StringComparer.Ordinal).Take(6)];

    private static ComparisonSubject Subject(
        ComparisonWish wish,
        ComparisonKind kind,
        Frequency frequency,
        IReadOnlyList<string> own
    ) => new(kind, wish.Name, wish.Unit, wish.LessIsBetter, frequency, wish.Starts?.FirstDay, own);
}
