using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// Schedules of some of the example's initiatives, so that written and proposed ones stand side by side: one waits for
/// what ends too late, and the limits of two sources are too low.
/// </summary>
public static class RoadmapSeed
{
    private const long Juta = 1_000_000;

    /// <summary>Number, first and last quarter counted from the first of the plan, and the number it waits for.</summary>
    private static readonly (int Number, int From, int To, int? Needs, DependencyKind Kind)[] Times =
    [
        (1, 0, 15, null, default),
        (3, 2, 5, null, default),
        (4, 2, 9, null, default),
        (7, 1, 7, null, default),
        (8, 3, 6, 7, DependencyKind.Started),
        (11, 1, 11, null, default),
        (14, 0, 11, null, default),
        (15, 0, 3, null, default),
        (16, 4, 19, null, default),
        (17, 2, 5, 15, DependencyKind.Finished),
        (18, 2, 5, null, default),
        (22, 2, 9, null, default),
        (26, 3, 6, 22, DependencyKind.Started),
        (27, 1, 8, null, default),
        (28, 3, 15, 22, DependencyKind.Started),
        (33, 2, 8, 27, DependencyKind.Started),
        (35, 1, 4, null, default),
        (38, 2, 10, null, default),
        (41, 10, 13, 16, DependencyKind.Started),
    ];

    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var initiatives = await db
            .Initiatives.AsTracking()
            .Where(i => i.State != InitiativeState.Dropped)
            .ToDictionaryAsync(i => i.Number, cancel);
        var first = Quarter.Of(region.PeriodStart, 1);
        foreach (var (number, from, to, needs, kind) in Times)
        {
            if (!initiatives.TryGetValue(number, out var initiative))
                continue;
            var (starts, ends) = (first + from, first + to);
            var schedule = Schedule.Of(initiative, starts, ends, now);
            if (needs is { } other)
                schedule.WaitFor(new Dictionary<Guid, DependencyKind> { [initiatives[other].Id] = kind });
            var middle = starts + (to - from) / 2;
            schedule.Do([
                new(null, "Siapkan orang, tempat, dan aturannya", starts, middle, initiative.LeadOrganizationId),
                new(null, "Jalankan dan perluas", middle, ends, initiative.LeadOrganizationId),
            ]);
            schedule.Mark([
                new(null, "Orang dan tempat siap", starts.LastDay, 20),
                new(null, "Berjalan di tempat pertama", middle.LastDay, 40),
                new(null, "Berjalan di semua tempat", ends.LastDay, 40),
            ]);
            db.Add(schedule);
        }
        AddLimits(db, region);
    }

    private static void AddLimits(GotongDb db, Region region)
    {
        (string Source, long[] Juta, string Basis)[] limits =
        [
            ("apbd", [7_400, 3_600, 3_000, 3_000, 3_000], "Contoh: proyeksi dalam RPJMD contoh."),
            ("apbdes", [400, 400, 400], "Contoh: musyawarah antardesa."),
            ("dak-fisik", [0, 1_500], "Contoh: usulan DAK."),
        ];
        foreach (var (source, amounts, basis) in limits)
        foreach (var (index, amount) in amounts.Index())
            db.Add(
                new FundingLimit
                {
                    RegionId = region.Id,
                    Year = region.PeriodStart + index,
                    Source = source,
                    Amount = amount * Juta,
                    Basis = basis,
                }
            );
    }
}
