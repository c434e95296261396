using Gotong.Features.Bimtek;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Methods.Scoring;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>From what is known to an answer. Pure. Where nothing is known there is no proposal, never a zero that nobody measured.</summary>
public static class RegionProposals
{
    private const decimal Most = 4;
    private const int MappedDecimals = 4;

    public static ProposedAnswer? Of(string? proposal, RegionFacts facts, Region region) =>
        proposal switch
        {
            null => null,
            "regulation" => Regulation(facts, region),
            "council" => Meets(facts, region, MeetingBody.Council),
            "forum" => Meets(facts, region, MeetingBody.Forum),
            "team" => Meets(facts, region, MeetingBody.Team),
            "budget" => Budget(facts, region),
            "baselines" => Share(
                facts.Indicators.WithBaseline,
                facts.Indicators.All,
                T("indikator masterplan punya nilai awal", "indicators of the masterplan have a starting value"),
                PriorityLinks.Indicators(region)
            ),
            "targets" => Share(
                facts.Indicators.Reached,
                facts.Indicators.WithActual,
                T(
                    "indikator masterplan yang sudah diukur mencapai targetnya",
                    "measured indicators of the masterplan reached their target"
                ),
                PriorityLinks.Indicators(region)
            ),
            "outside" => Share(
                facts.Outside.Part,
                facts.Outside.Whole,
                T(
                    "janji dari luar pemerintah yang sudah jatuh tempo ditepati",
                    "promises from outside the government that were due are kept"
                ),
                Collaboration.CommitmentLinks.List(region)
            ),
            "next-year" => Shown(
                facts.Continued.Part,
                facts.Continued.Whole,
                T(
                    "inisiatif yang berlanjut sudah punya dana tahun depan di RKPD atau APBD",
                    "initiatives that go on have money of next year in plan or budget"
                ),
                ReadinessLinks.Overview(region)
            ),
            "quick-wins" => QuickWins(facts, region),
            "quick-wins-running" => Shown(
                facts.QuickWins.Count(q => q.Runs),
                facts.QuickWins.Count,
                T("quick win berjalan", "quick wins run"),
                ScorecardLinks.Running(region)
            ),
            "findings-closed" => Shown(
                facts.Findings.Part,
                facts.Findings.Whole,
                T("temuan ditutup", "findings are closed"),
                ScorecardLinks.Checklist(region)
            ),
            _ when proposal.StartsWith("running-", StringComparison.Ordinal) => Running(
                facts,
                region,
                proposal["running-".Length..]
            ),
            _ => facts.Mapped.TryGetValue(proposal, out var mapped)
                ? new(
                    Math.Round(mapped.Value, MappedDecimals),
                    T(
                        $"{Numbers.Text(mapped.Value)} {mapped.Unit}, {mapped.Source}, {Dates.Day(mapped.On)}",
                        $"{Numbers.Text(mapped.Value)} {mapped.Unit}, {mapped.Source}, {Dates.Day(mapped.On)}"
                    ),
                    PriorityLinks.Page(region, mapped.PriorityId)
                )
                : null,
        };

    /// <summary>The best regulation that is shown; nothing shown is not the same as none.</summary>
    private static ProposedAnswer? Regulation(RegionFacts facts, Region region)
    {
        var (best, level) = facts.Instruments.Select(i => (i, Level(i))).DefaultIfEmpty().MaxBy(p => p.Item2);
        if (level == 0)
            return null;
        var what = T(
            $"{ReadinessWords.Of(best.Form)}, {ReadinessWords.Of(best.Stage).ToLower(Numbers.Culture)}, di inisiatif {best.Initiative}",
            $"{ReadinessWords.Of(best.Form)}, {ReadinessWords.Of(best.Stage).ToLower(Numbers.Culture)}, at initiative {best.Initiative}"
        );
        return new(
            level,
            T(
                $"Terbaik dari {facts.Instruments.Count} peraturan yang dicatat: {what}. Periksa apakah itu tentang masterplan.",
                $"The best of {facts.Instruments.Count} regulations on record: {what}. Check that it is about the masterplan."
            ),
            ReadinessLinks.Proofs(region, best.Initiative)
        );

        static int Level(RegulationFact i) =>
            !i.HasEvidence
                ? 0
                : (i.Stage, i.Form) switch
                {
                    (InstrumentStage.Enacted, InstrumentKind.Perkada or InstrumentKind.Perda) => 4,
                    (InstrumentStage.Enacted, InstrumentKind.Sk) => 3,
                    (InstrumentStage.Harmonised, InstrumentKind.Perkada or InstrumentKind.Perda) => 2,
                    (InstrumentStage.Drafted, InstrumentKind.Perkada or InstrumentKind.Perda) => 1,
                    _ => 0,
                };
    }

    /// <summary>4: keeps its period; 2: met this past year, but its period is over; 1: only planned; 0: neither.</summary>
    private static ProposedAnswer? Meets(RegionFacts facts, Region region, MeetingBody body)
    {
        if (facts.Rhythms.FirstOrDefault(r => r.Body == body) is not { } rhythm)
            return null;
        if (rhythm.Held.Count == 0 && rhythm.Planned.Count == 0)
            return null; // whether it meets elsewhere is not known here
        var score =
            rhythm.Held.Count > 0 && rhythm.Rhythm.State != RhythmState.Past ? 4
            : rhythm.Held.Any(d => d > facts.Today.AddYears(-1)) ? 2
            : rhythm.Planned.Count > 0 ? 1
            : 0;
        return new(score, rhythm.Sentence, MeetingLinks.List(region));
    }

    private static ProposedAnswer? Budget(RegionFacts facts, Region region) =>
        facts.NeededThisYear == 0 || facts.InBudget == 0
            ? null
            : new(
                Math.Round(Most * Math.Min(1, facts.InBudget / (decimal)facts.NeededThisYear), 2),
                T(
                    $"{Rupiah.Short(facts.InBudget)} di APBD dengan bukti, dari {Rupiah.Short(facts.NeededThisYear)} yang diperlukan inisiatif masterplan tahun {facts.Today.Year}.",
                    $"{Rupiah.Short(facts.InBudget)} in the budget with evidence, of {Rupiah.Short(facts.NeededThisYear)} that initiatives of the masterplan need in {facts.Today.Year}."
                ),
                ReadinessLinks.Overview(region)
            );

    private static ProposedAnswer? QuickWins(RegionFacts facts, Region region)
    {
        var covered = facts.QuickWins.Select(q => q.Dimension).Distinct().Count(facts.Dimensions.Contains);
        return covered == 0
            ? null
            : Share(
                covered,
                facts.Dimensions.Count,
                T("dimensi punya quick win yang ditetapkan", "dimensions have a confirmed quick win"),
                BimtekLinks.Board(region)
            );
    }

    private static ProposedAnswer? Running(RegionFacts facts, Region region, string dimension)
    {
        var programs = facts.Programs.Where(p => p.Dimension == dimension).ToList();
        // Where no program at all is shown to run, nobody reports here: that says nothing about how many run.
        if (!facts.Programs.Any(p => p.Runs))
            return null;
        return Share(
            programs.Count(p => p.Runs),
            programs.Count,
            T("program masterplan berjalan", "programs of the masterplan run"),
            ScorecardLinks.Running(region) + $"#{dimension}"
        );
    }

    /// <summary>Of what somebody must first bring here: none brought is not known to be none.</summary>
    private static ProposedAnswer? Shown(int part, int whole, string what, string href) =>
        part == 0 ? null : Share(part, whole, what, href);

    private static ProposedAnswer? Share(int part, int whole, string what, string href) =>
        ScoreSteps.Share(part, whole, Most) is { } score
            ? new(score, T($"{part} dari {whole} {what}.", $"{part} of {whole} {what}."), href)
            : null;
}
