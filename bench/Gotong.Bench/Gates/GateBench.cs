using System.Diagnostics;
using Gotong.Features.Codes;
using Gotong.Features.Gate;
using Gotong.Features.Gate.RuleSets;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;

namespace Gotong.Bench.Gates;

/// <summary>
/// 500 initiatives through the gate under 1 s, and a trial run of a changed set (each judged twice over the same facts)
/// under 1.5 s: what the figures and the trial do in one request, besides reading.
/// </summary>
public static class GateBench
{
    private const int Initiatives = 500;
    private const int Runs = 5;
    private static readonly TimeSpan AllLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TrialLimit = TimeSpan.FromSeconds(1.5);
    private static readonly Guid Region = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);

    private static readonly string[] Words =
    [
        "kelompok",
        "tani",
        "menyusun",
        "kalender",
        "panen",
        "bersama",
        "gudang",
        "desa",
        "menimbang",
        "balita",
        "setiap",
        "minggu",
        "kader",
        "puskesmas",
        "antrean",
        "loket",
        "pasar",
        "pedagang",
        "retribusi",
        "sampah",
        "bank",
        "sekolah",
        "guru",
        "jalan",
        "lubang",
        "air",
        "minum",
        "wisata",
        "tiket",
        "pengaduan",
        "warga",
        "izin",
        "usaha",
        "kecamatan",
    ];

    public static bool Run()
    {
        var framework = FrameworkEdition.Of(FrameworkEdition.Default);
        var initiatives = Made(framework);
        var ground = GateGround.Bare(framework) with
        {
            Costs = initiatives
                .SelectMany(i => CostPoint.Of(i, i.DimensionIn(framework.Key)?.Dimension))
                .ToLookup(p => p.Scale),
        };
        var gate = new OpenGate(
            GateEdition.Current,
            ground,
            Array.Empty<GateOverride>().ToLookup(o => o.InitiativeId),
            new(2026, 3, 2)
        );
        // Before: every rule only reminds. So each that the rules hold is one that the trial finds newly held.
        var soft = gate with
        {
            Edition = GateEdition.Current with
            {
                Rules = [.. GateEdition.Current.Rules.Select(r => r with { Severity = Severity.Warn })],
            },
        };
        var held = 0;
        Trial? trial = null;
        var all = Median(() => held = initiatives.Count(i => !gate.Review(i).Passes));
        var twice = Median(() => trial = Trial.Run(soft, gate, initiatives));
        Console.WriteLine(
            $"gate  {Initiatives:N0} initiatives, {GateEdition.Current.Rules.Count} rules: judged in {all.TotalMilliseconds:N0} ms (limit {AllLimit.TotalMilliseconds:N0} ms), {held:N0} held"
        );
        Console.WriteLine(
            $"gate  trial run of a changed set: {twice.TotalMilliseconds:N0} ms (limit {TrialLimit.TotalMilliseconds:N0} ms), {trial!.NewlyHeld.Count:N0} newly held, {trial.NewlyFree.Count:N0} newly free"
        );
        return all <= AllLimit && twice <= TrialLimit && trial.NewlyHeld.Count == held;
    }

    private static List<Initiative> Made(FrameworkEdition framework)
    {
        var random = new Random(1);
        var opd = new Organization
        {
            RegionId = Region,
            Name = "Dinas Kominfo",
            Kind = OrganizationKind.Opd,
        };
        var community = new Organization
        {
            RegionId = Region,
            Name = "Gapoktan",
            Kind = OrganizationKind.Community,
        };
        var indicators = Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7()).ToList();
        return [.. Enumerable.Range(1, Initiatives).Select(Make)];

        string Text(int words) =>
            string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

        Initiative Make(int number)
        {
            var initiative = Initiative.Bring(
                Region,
                number,
                Text(5),
                $"{number}",
                Guid.CreateVersion7(),
                opd.Id,
                Guid.CreateVersion7(),
                Now
            );
            initiative.Problem = Text(40);
            initiative.ProblemEvidence = Text(20);
            initiative.RootCause = Text(30);
            initiative.UsualWay = Text(60);
            initiative.NewWay = Text(80);
            initiative.Effects.Add(
                new()
                {
                    RegionId = Region,
                    InitiativeId = initiative.Id,
                    IndicatorId = indicators[random.Next(indicators.Count)],
                    Baseline = 10,
                    Expected = 11 + random.Next(20),
                    ByYear = 2029,
                }
            );
            initiative.Cost(2026, "apbd", MoneyStage.Indicative, 50_000_000L * (1 + random.Next(40)));
            initiative.PlaceIn(framework.Key, framework.Dimensions[random.Next(framework.Dimensions.Count)].Key, null);
            if (number % 3 > 0)
                initiative.Join(community, Text(8));
            else
                initiative.ExplainNoPartner(Text(12));
            initiative.Solve((SolutionKind)(number % 3), Text(15));
            if (initiative.IsDigital)
                (initiative.PlanDigitally().ProcessBefore, initiative.PlanDigitally().ProcessAfter) = (
                    Text(25),
                    Text(25)
                );
            return initiative;
        }
    }

    private static TimeSpan Median(Action act)
    {
        act();
        var times = new List<TimeSpan>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            act();
            times.Add(watch.Elapsed);
        }
        return times.Order().ElementAt(Runs / 2);
    }
}
