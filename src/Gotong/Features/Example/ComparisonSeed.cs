using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// What example indicators are compared with: one moves faster than other regions, one faster in the three kecamatan of its
/// initiative, one is counted by gender. All values are made up and say so.
/// </summary>
public static class ComparisonSeed
{
    private const string Source = "Angka contoh, bukan data sebenarnya";
    private const int QuartersBefore = 12;

    private static readonly string[] Neighbours =
    [
        "35.01",
        "35.02",
        "35.03",
        "35.04",
        "35.05",
        "35.06",
        "35.08",
        "35.18",
        "35.19",
        "35.21",
        "35.22",
        "35.23",
    ];

    /// <summary>After the series of the whole; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var planner = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Planner)
            .Select(m => m.Id)
            .FirstAsync(cancel);
        await RegionsAsync(db, 7, planner, cancel);
        await KecamatanAsync(db, region, 18, planner, cancel);
        await GenderAsync(db, 1, planner, cancel);
    }

    /// <summary>Others go on as all did before; the own series rises faster since its start.</summary>
    private static async Task RegionsAsync(GotongDb db, int number, Guid by, CancellationToken cancel)
    {
        var (indicator, starts) = await FindAsync(db, number, cancel);
        var set = new ComparisonSet
        {
            RegionId = db.RegionId,
            IndicatorId = indicator,
            Kind = ComparisonKind.Regions,
            Edition = 1,
            Frequency = Frequency.Quarterly,
            FileName = "contoh-pembanding.xlsx",
            FileHash = new string('0', 64),
            Note = "Dua belas kabupaten di sekitar, nilai dikarang.",
            StoredBy = by,
            StoredAt = db.Clock.GetUtcNow(),
        };
        foreach (var (n, code) in Neighbours.Index())
        foreach (var quarter in QuartersOf(starts, db))
            set.Values.Add(
                new()
                {
                    RegionId = set.RegionId,
                    SetId = set.Id,
                    Set = set,
                    AreaCode = code,
                    To = quarter.LastDay,
                    Value = Math.Round(
                        2.5m + 0.16m * n + (0.0145m + 0.001m * n) * (quarter - starts) + Wave(n, quarter) * 0.02m,
                        2
                    ),
                    Source = Source,
                }
            );
        db.Add(set);
    }

    /// <summary>Days an application waits: they fall in three kecamatan, and hardly elsewhere.</summary>
    private static async Task KecamatanAsync(GotongDb db, Region region, int number, Guid by, CancellationToken cancel)
    {
        var (indicator, starts) = await FindAsync(db, number, cancel);
        await DeclareAsync(db, indicator, PartNames.Kecamatan, cancel);
        var places = await db
            .Initiatives.Where(i => i.Number == number)
            .SelectMany(i => i.Places.Select(p => p.AreaCode))
            .ToListAsync(cancel);
        var own = region.AreaCode;
        var kecamatan = await db
            .Areas.Where(a => a.ParentCode == own)
            .OrderBy(a => a.Code)
            .Select(a => a.Code)
            .ToListAsync(cancel);
        foreach (var (n, code) in kecamatan.Index())
        foreach (var quarter in QuartersOf(starts, db))
        {
            var since = Math.Max(0, quarter - starts + 1);
            var value = 5.6m + 0.05m * n - 0.03m * (quarter - starts) + Wave(n, quarter) * 0.06m;
            Measure(
                db,
                indicator,
                $"{PartNames.Kecamatan}:{code}",
                quarter,
                value - (places.Contains(code) ? 0.3m * since : 0),
                by
            );
        }
    }

    private static async Task GenderAsync(GotongDb db, int number, Guid by, CancellationToken cancel)
    {
        var (indicator, starts) = await FindAsync(db, number, cancel);
        await DeclareAsync(db, indicator, PartNames.Gender, cancel);
        foreach (var (n, code) in new[] { "l", "p" }.Index())
        foreach (var quarter in QuartersOf(starts, db))
            Measure(
                db,
                indicator,
                $"{PartNames.Gender}:{code}",
                quarter,
                14.9m - 1.4m * n - 0.12m * (quarter - starts) + Wave(n, quarter) * 0.05m,
                by
            );
    }

    private static async Task<(Guid Indicator, Quarter Starts)> FindAsync(
        GotongDb db,
        int number,
        CancellationToken cancel
    )
    {
        var found = await db
            .Initiatives.Where(i => i.Number == number)
            .Select(i => new { i.Id, Indicator = i.Effects.Select(e => e.IndicatorId).First() })
            .SingleAsync(cancel);
        var starts = await db
            .Schedules.Where(s => s.InitiativeId == found.Id)
            .Select(s => s.Starts)
            .SingleAsync(cancel);
        return (found.Indicator!.Value, starts);
    }

    private static async Task DeclareAsync(GotongDb db, Guid indicator, string kind, CancellationToken cancel)
    {
        var profile = await db.IndicatorProfiles.AsTracking().SingleAsync(p => p.IndicatorId == indicator, cancel);
        profile.Disaggregations = kind;
    }

    private static IEnumerable<Quarter> QuartersOf(Quarter starts, GotongDb db)
    {
        var last = Quarter.Of(DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime)) + -1;
        for (var quarter = starts + -QuartersBefore; quarter <= last; quarter = quarter.Next)
            yield return quarter;
    }

    /// <summary>-2 to 2; small and always the same: an example is not a draw of lots.</summary>
    private static decimal Wave(int n, Quarter quarter) => (quarter.Index * 7 + n * 3) % 5 - 2;

    private static void Measure(GotongDb db, Guid indicator, string part, Quarter quarter, decimal value, Guid by) =>
        db.Add(
            new Measurement
            {
                RegionId = db.RegionId,
                IndicatorId = indicator,
                Frequency = Frequency.Quarterly,
                From = Frequency.Quarterly.StartOf(quarter.LastDay),
                To = quarter.LastDay,
                Disaggregation = part,
                Value = Math.Round(value, 2),
                Source = Source,
                SourceOn = quarter.LastDay,
                State = MeasurementState.Verified,
                RecordedBy = by,
                RecordedAt = db.Clock.GetUtcNow(),
            }
        );
}
