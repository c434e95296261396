using Gotong.Features.Initiatives;
using Gotong.Features.Portfolio;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Portfolio.Solving;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's two scenarios: money as before, and a frugal one with rules and pins. Both are computed once the region is there.</summary>
public static class PortfolioSeed
{
    private const long Million = 1_000_000;

    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var maker = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Planner)
            .OrderBy(m => m.Id)
            .Select(m => m.Id)
            .FirstAsync(cancel);
        var facts = await LoadPlanFacts.HereAsync(db, region, cancel);
        var first = region.Today(db.Clock).Year + 1;
        Make(
            1,
            "Dana seperti tahun lalu",
            "Pijakan untuk membandingkan: APBD untuk masterplan tetap seperti tahun ini (data contoh).",
            [2400, 2200, 2200, 2200],
            []
        );
        var frugal = Make(
            2,
            "Hemat, tiap misi kebagian",
            "Bila dana transfer turun lagi: APBD berkurang hampir separuh, tetapi tidak ada misi yang ditinggalkan (data contoh).",
            [1300, 1200, 1200, 1200],
            [.. facts.Priorities.Select(p => p.MisiKey).Distinct().Select(misi => (misi, (int?)1, (int?)null))]
        );
        await PinAsync(
            "Arisan rumah sehat",
            PinKind.In,
            "Sudah dijanjikan kepada warga dalam Musrenbang (data contoh)."
        );
        await PinAsync(
            "Kalender tanam warga dan BMKG",
            PinKind.Out,
            "Menunggu perjanjian dengan BMKG diperbarui (data contoh)."
        );

        Scenario Make(int number, string name, string reason, long[] apbd, IReadOnlyList<(string, int?, int?)> rules)
        {
            var scenario = new Scenario
            {
                RegionId = region.Id,
                Number = number,
                MakerId = maker,
            };
            scenario.Write(
                new(
                    name,
                    reason,
                    first,
                    first + apbd.Length - 1,
                    0.03m,
                    10,
                    [.. apbd.Select((a, at) => ("apbd", first + at, (long?)(a * Million)))],
                    rules
                ),
                db.Clock.GetUtcNow()
            );
            var points = GapWeight.Points(facts);
            scenario.Weigh(points, points, db.Clock.GetUtcNow());
            db.Add(scenario);
            db.Add(
                new Job
                {
                    RegionId = region.Id,
                    Kind = SolveScenario.Kind.Name,
                    SubjectId = scenario.Id,
                    AddedAt = db.Clock.GetUtcNow().AddSeconds(number),
                }
            );
            return scenario;
        }

        async Task PinAsync(string title, PinKind kind, string reason)
        {
            var id = await db.Initiatives.Where(i => i.Title == title).Select(i => i.Id).SingleAsync(cancel);
            frugal.Pin(id, kind, null, reason, maker, db.Clock.GetUtcNow());
        }
    }
}
