using CsCheck;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;

namespace Gotong.Tests.Scorecards;

/// <summary>From what is known to what is proposed. No database.</summary>
public sealed class ProposalTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Region Region = new()
    {
        Code = "35.20",
        Name = "Kabupaten Magetan",
        TimeZone = "Asia/Jakarta",
        PeriodStart = 2026,
        PeriodEnd = 2035,
        Framework = "kominfo-2017",
    };

    private static readonly RegionFacts Nothing = new(
        Today,
        "kominfo-2017",
        ["governance", "branding", "economy", "living", "society", "environment"],
        [],
        [],
        [],
        0,
        0,
        new(0, 0),
        new(0, 0, 0, 0),
        new(0, 0),
        [],
        new(0, 8),
        new Dictionary<string, MappedValue>()
    );

    [Fact]
    public void Where_nothing_is_known_nothing_is_proposed() =>
        Assert.All(
            ScoringModel.All.SelectMany(m => m.Indicators),
            i =>
            {
                Assert.Null(RegionProposals.Of(i.Proposal, Nothing, Region));
                Assert.Null(InnovationProposals.Of(i.Proposal, new(1, Today, [], [], [], [], 0, null), Region));
            }
        );

    [Fact]
    public void Every_proposal_an_edition_names_is_made_from_facts_that_allow_it()
    {
        var facts = Nothing with
        {
            Instruments = [new(4, InstrumentKind.Perkada, InstrumentStage.Enacted, true)],
            Rhythms =
            [
                .. Enum.GetValues<MeetingBody>()
                    .Select(b => new BodyRhythm(b, 3, Today.AddYears(-1), Today, [Today.AddMonths(-1)], [])),
            ],
            Programs = [.. Nothing.Dimensions.Select(d => new RunningProgram(1, "Satu", d, "laporan"))],
            NeededThisYear = 100,
            InBudget = 50,
            Continued = new(1, 2),
            Indicators = new(4, 4, 2, 1),
            Outside = new(3, 4),
            QuickWins = [new("governance", 1, true)],
            Findings = new(2, 8),
            Mapped = ScoringModel
                .Of("sni-37122")
                .Indicators.ToDictionary(
                    i => i.Proposal!,
                    _ => new MappedValue(7, "%", "BPS", Today, Guid.CreateVersion7())
                ),
        };
        Assert.All(
            ScoringModel.All.Where(m => !m.OfInnovations).SelectMany(m => m.Indicators.Select(i => (m, i))),
            pair =>
            {
                if (pair.i.Proposal is null)
                    return;
                var proposed = RegionProposals.Of(pair.i.Proposal, facts, Region);
                Assert.NotNull(proposed);
                Assert.True(pair.m.Takes(proposed.Score), $"{pair.i.Key}: {proposed.Score}");
                Assert.StartsWith("/35.20/", proposed.Href, StringComparison.Ordinal);
            }
        );
        Assert.Equal(4, RegionProposals.Of("regulation", facts, Region)!.Score);
        Assert.Equal(2, RegionProposals.Of("budget", facts, Region)!.Score);
        Assert.Equal(0.67m, RegionProposals.Of("quick-wins", facts, Region)!.Score);
    }

    [Fact]
    public void A_regulation_without_a_file_brings_nothing()
    {
        var facts = Nothing with
        {
            Instruments =
            [
                new(4, InstrumentKind.Perda, InstrumentStage.Enacted, false),
                new(5, InstrumentKind.Sk, InstrumentStage.Enacted, true),
            ],
        };
        Assert.Equal(3, RegionProposals.Of("regulation", facts, Region)!.Score);
        Assert.Null(RegionProposals.Of("regulation", facts with { Instruments = [facts.Instruments[0]] }, Region));
    }

    [Fact]
    public void Of_Kebumens_ten_programs_nine_run()
    {
        var programs = Enumerable
            .Range(1, 10)
            .Select(n => new ProgramGround(
                Guid.CreateVersion7(),
                n,
                $"Program {n}",
                ["living"],
                Horizon.Medium,
                n == 10 ? Quarter.Of(2026, 1) : null,
                n < 5 ? Quarter.Of(2025, 4) : null,
                n is >= 5 and < 8 ? 1 : 0,
                n is 8 or 9 ? 2025 : null
            ))
            .Append(new(Guid.CreateVersion7(), 11, "Nanti", ["living"], null, Quarter.Of(2027, 1), null, 0, null));
        var running = RunningProgram.Of(programs, Today);
        Assert.Equal(10, running.Count);
        Assert.Equal(9, running.Count(p => p.Runs));
        Assert.Equal(3.6m, RegionProposals.Of("running-living", Nothing with { Programs = running }, Region)!.Score);
    }

    [Fact]
    public void Where_nobody_reports_here_no_share_of_running_programs_is_proposed()
    {
        RunningProgram[] silent = [new(1, "Satu", "living", null), new(2, "Dua", "economy", null)];
        Assert.Null(RegionProposals.Of("running-living", Nothing with { Programs = silent }, Region));
        RunningProgram[] told = [silent[0], silent[1] with { Why = "laporan" }];
        Assert.Equal(0, RegionProposals.Of("running-living", Nothing with { Programs = told }, Region)!.Score);
    }

    [Fact]
    public void An_old_report_does_not_show_that_a_program_runs()
    {
        var old = new ProgramGround(
            Guid.CreateVersion7(),
            1,
            "Satu",
            ["living"],
            null,
            null,
            Quarter.Of(2025, 2),
            0,
            null
        );
        Assert.False(RunningProgram.Of([old], Today).Single().Runs);
        Assert.True(RunningProgram.Of([old with { LastReport = Quarter.Of(2025, 3) }], Today).Single().Runs);
    }

    [Theory]
    [InlineData(new[] { 2025 }, 1)]
    [InlineData(new[] { 2024 }, 1)]
    [InlineData(new[] { 2024, 2025 }, 2)]
    [InlineData(new[] { 2024, 2025, 2026 }, 3)]
    [InlineData(new[] { 2024, 2026 }, 1)]
    [InlineData(new[] { 2026 }, null)]
    public void The_yearly_plan_counts_by_the_years_before(int[] years, int? level) =>
        Assert.Equal(
            level,
            (int?)InnovationProposals.Of("iga-rkpd", new(1, Today, [], [], years, [], 0, null), Region)?.Score
        );

    [Fact]
    public void Five_kinds_of_actors_are_five_however_many_organizations_they_are()
    {
        OrganizationKind[] kinds =
        [
            OrganizationKind.Opd,
            OrganizationKind.Desa,
            OrganizationKind.Bank,
            OrganizationKind.Bumd,
            OrganizationKind.Community,
        ];
        Assert.Equal(1, Actors(kinds));
        Assert.Equal(3, Actors([.. kinds, OrganizationKind.University, OrganizationKind.Media]));
        Assert.Null(Actors([OrganizationKind.Opd, OrganizationKind.Bank]));

        static int? Actors(OrganizationKind[] kinds) =>
            (int?)InnovationProposals.Of("iga-actors", new(1, Today, [], [], [], kinds, 1, null), Region)?.Score;
    }

    [Fact]
    public void More_shown_never_lowers_a_proposal() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 900])
            .Sample(t =>
            {
                var less = new InnovationFacts(1, Today, [], [], [], [], t.Item1, t.Item3);
                var more = less with { Agencies = t.Item1 + t.Item2, Benefits = t.Item3 + t.Item2 };
                Assert.All(
                    ["iga-network", "iga-benefit"],
                    key =>
                        Assert.True(
                            (InnovationProposals.Of(key, more, Region)?.Score ?? 0)
                                >= (InnovationProposals.Of(key, less, Region)?.Score ?? 0)
                        )
                );
            });
}
