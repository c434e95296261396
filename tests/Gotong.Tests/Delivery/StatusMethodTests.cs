using CsCheck;
using Gotong.Features.Collaboration;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;

namespace Gotong.Tests.Delivery;

/// <summary>Each rule both ways, by hand; and what must hold whatever the facts are.</summary>
public sealed class StatusMethodTests
{
    /// <summary>The day of all examples: the report of quarter 4 of 2025 is the last that can be told.</summary>
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly EffectFact OnItsWay = new(
        "Stunting",
        true,
        16m,
        10m,
        2028,
        14.5m,
        new(2025, 12, 31),
        Frequency.Yearly,
        120
    );

    private static readonly StatusFacts Well = new(
        Quarter.Of(2025, 1),
        Quarter.Of(2028, 4),
        true,
        [
            new("Kader dilatih", new(2025, 9, 30), 40, new(2025, 9, 20)),
            new("Dapur berjalan", new(2026, 6, 30), 60, null),
        ],
        new(Quarter.Of(2025, 4), true),
        new(100_000_000, 90_000_000),
        [OnItsWay],
        ConfidenceLevel.OnCourse,
        [new("Bank Jatim", new(2026, 5, 1), CommitmentStanding.Agreed)]
    );

    [Fact]
    public void With_all_well_and_fresh_it_is_green() => Assert.Equal(StatusLevel.Green, Level(Well));

    [Fact]
    public void A_report_is_fresh_until_the_next_one_is_due()
    {
        // Quarter 1 of 2026 ends on 31 March; fifteen days on its report is due.
        Assert.Equal(StatusLevel.Green, Level(Well, new(2026, 4, 15)));
        Assert.Equal((StatusLevel.Amber, StatusCause.ReportLate), Side(Well, StatusAspect.Freshness, new(2026, 4, 16)));
        Assert.Equal((StatusLevel.Amber, StatusCause.ReportLate), Side(Well, StatusAspect.Freshness, new(2026, 7, 14)));
        Assert.Equal(
            (StatusLevel.Red, StatusCause.ReportLongLate),
            Side(Well, StatusAspect.Freshness, new(2026, 7, 15))
        );
        Assert.Equal((StatusLevel.Grey, StatusCause.Stale), Side(Well, StatusAspect.Schedule, new(2026, 4, 16)));
        Assert.Equal((StatusLevel.Grey, StatusCause.Stale), Side(Well, StatusAspect.Money, new(2026, 4, 16)));
    }

    [Fact]
    public void Before_its_first_report_is_due_it_is_unknown_and_then_late()
    {
        var young = Well with { Starts = Quarter.Of(2026, 1), Report = null };
        Assert.Equal((StatusLevel.Grey, StatusCause.ReportNotDue), Side(young, StatusAspect.Freshness, Today));
        Assert.Equal(StatusLevel.Grey, Level(young));
        Assert.Equal(
            (StatusLevel.Amber, StatusCause.ReportLate),
            Side(young, StatusAspect.Freshness, new(2026, 4, 16))
        );
    }

    [Fact]
    public void What_has_not_begun_is_never_green()
    {
        var later = Well with { Starts = Quarter.Of(2026, 3), Report = null };
        Assert.Equal(StatusLevel.Grey, Level(later));
        Assert.Equal(StatusLevel.Amber, Level(later with { Readiness = ConfidenceLevel.NotOnCourse }));
    }

    [Fact]
    public void Without_owner_it_is_grey_and_tells_what_it_would_be()
    {
        Assert.Equal(StatusLevel.Grey, Level(Well with { HasOwner = false }));
        var bad = StatusMethod.Of(Well with { HasOwner = false, Readiness = ConfidenceLevel.NotOnCourse }, Today);
        Assert.Equal(StatusLevel.Grey, bad.Level);
        Assert.Equal(StatusLevel.Red, bad.Because!.Level);
    }

    [Theory]
    [InlineData("2026-01-20", 0, StatusLevel.Green, StatusCause.OnSchedule)] // due after the reported quarter: told by the next report
    [InlineData("2025-12-20", 10, StatusLevel.Amber, StatusCause.MilestoneLate)]
    [InlineData("2025-12-20", 25, StatusLevel.Red, StatusCause.FarBehind)] // 25 points behind
    [InlineData("2025-12-01", 10, StatusLevel.Red, StatusCause.MilestoneLongLate)] // 91 days
    [InlineData("2025-12-02", 10, StatusLevel.Amber, StatusCause.MilestoneLate)] // 90 days
    public void A_late_milestone_counts_by_days_and_weight(string due, int weight, StatusLevel level, StatusCause cause)
    {
        var facts = Well with
        {
            Milestones =
            [
                new("Selesai", new(2025, 6, 30), 100 - Math.Max(weight, 1), new(2025, 6, 30)),
                new(
                    "Dapur",
                    DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture),
                    Math.Max(weight, 1),
                    null
                ),
            ],
        };
        Assert.Equal((level, cause), Side(facts, StatusAspect.Schedule, Today));
    }

    [Fact]
    public void A_milestone_that_the_report_expects_late_needs_attention()
    {
        var facts = Well with { Milestones = [new("Dapur", new(2026, 6, 30), 1, null, new(2026, 8, 1))] };
        Assert.Equal((StatusLevel.Amber, StatusCause.ExpectedLate), Side(facts, StatusAspect.Schedule, Today));
        Assert.Equal(
            (StatusLevel.Grey, StatusCause.NoMilestones),
            Side(Well with { Milestones = [] }, StatusAspect.Schedule, Today)
        );
    }

    // Quarter 4: 90 % of the year's 100 million is usual; 80 % of that is 72 million, half of it 45 million.
    [Theory]
    [InlineData(72_000_000, StatusLevel.Green, StatusCause.OnBudget)]
    [InlineData(71_999_999, StatusLevel.Amber, StatusCause.Underspent)]
    [InlineData(44_999_999, StatusLevel.Red, StatusCause.FarUnderspent)]
    [InlineData(100_000_000, StatusLevel.Green, StatusCause.OnBudget)]
    [InlineData(100_000_001, StatusLevel.Amber, StatusCause.Overspent)]
    [InlineData(110_000_001, StatusLevel.Red, StatusCause.Overspent)]
    public void Money_is_held_against_what_is_usual_by_the_quarter(long spent, StatusLevel level, StatusCause cause) =>
        Assert.Equal((level, cause), Side(Well with { Money = new(100_000_000, spent) }, StatusAspect.Money, Today));

    [Fact]
    public void Where_no_money_is_planned_that_side_does_not_count() =>
        Assert.Equal(StatusLevel.Green, Level(Well with { Money = null }));

    // Start 1 January 2025, target in the middle of 2028 (2 July): 1,278 days. The value of 2025 stands for 2 July 2025:
    // 182 days, a share of 0.1424; from 16 to 10 that is 15.1455. Four fifths of the way: 15.3164; two fifths: 15.6582.
    [Theory]
    [InlineData(15.31, StatusLevel.Green, StatusCause.OnPath)]
    [InlineData(15.32, StatusLevel.Amber, StatusCause.OffPath)]
    [InlineData(15.65, StatusLevel.Amber, StatusCause.OffPath)]
    [InlineData(15.66, StatusLevel.Red, StatusCause.FarOffPath)]
    [InlineData(16.5, StatusLevel.Red, StatusCause.FarOffPath)]
    public void An_effect_is_held_against_its_straight_way(double value, StatusLevel level, StatusCause cause)
    {
        var facts = Well with { Effects = [OnItsWay with { Value = (decimal)value }] };
        Assert.Equal((level, cause), Side(facts, StatusAspect.Effect, Today));
        Assert.InRange(StatusMethod.Of(facts, Today).Of(StatusAspect.Effect).Should!.Value, 15.14m, 15.15m);
    }

    [Fact]
    public void A_value_is_fresh_until_the_next_period_and_its_lag_have_passed()
    {
        // 2025 is followed by 2026, published 120 days after its end: until 30 April 2027.
        var reported = Well with
        {
            Report = new(Quarter.Of(2026, 4), true),
            Money = null,
        };
        Assert.Equal(StatusLevel.Green, Side(reported, StatusAspect.Effect, new(2027, 4, 30)).Level);
        Assert.Equal((StatusLevel.Grey, StatusCause.ValueStale), Side(reported, StatusAspect.Effect, new(2027, 5, 1)));
    }

    [Fact]
    public void Too_early_does_not_count_and_a_value_that_should_be_there_does()
    {
        // Started in January 2025: the value of 2025 is due 120 days after 31 December, on 30 April 2026.
        var none = Well with
        {
            Effects = [OnItsWay with { Value = null, Until = null }],
        };
        Assert.Equal((StatusLevel.Grey, StatusCause.TooEarly), Side(none, StatusAspect.Effect, new(2026, 4, 30)));
        Assert.Equal(StatusLevel.Green, Level(none));
        var reported = none with { Report = new(Quarter.Of(2026, 1), true), Money = null };
        Assert.Equal(
            (StatusLevel.Grey, StatusCause.ValueMissing),
            Side(reported, StatusAspect.Effect, new(2026, 5, 1))
        );
        Assert.NotEqual(StatusLevel.Green, Level(reported, new(2026, 5, 1)));
    }

    [Fact]
    public void The_worst_effect_speaks() =>
        Assert.Equal(
            StatusCause.FarOffPath,
            Side(Well with { Effects = [OnItsWay, OnItsWay with { Value = 17m }] }, StatusAspect.Effect, Today).Cause
        );

    [Theory]
    [InlineData("2026-02-01", CommitmentStanding.Late, StatusLevel.Amber)]
    [InlineData("2026-01-30", CommitmentStanding.Late, StatusLevel.Red)] // 31 days
    [InlineData("2026-01-31", CommitmentStanding.Late, StatusLevel.Amber)] // 30 days
    [InlineData("2026-05-01", CommitmentStanding.Broken, StatusLevel.Red)]
    [InlineData("2026-01-01", CommitmentStanding.Kept, StatusLevel.Green)]
    public void Promises_count_by_days(string due, CommitmentStanding standing, StatusLevel level)
    {
        var day = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        var facts = Well with { Promises = [new("Bank", day, standing)] };
        Assert.Equal(level, Side(facts, StatusAspect.Commitments, Today).Level);
    }

    [Fact]
    public void Readiness_is_missed_more_after_the_start()
    {
        var unready = Well with { Readiness = ConfidenceLevel.NotOnCourse };
        Assert.Equal(StatusLevel.Red, Level(unready));
        Assert.Equal(
            StatusLevel.Amber,
            Side(unready with { Starts = Quarter.Of(2026, 3) }, StatusAspect.Readiness, Today).Level
        );
    }

    [Fact]
    public void A_hand_sets_another_status_until_its_day_and_both_are_kept()
    {
        var hand = new HandFact(StatusLevel.Red, "Bendungan jebol.", "Sri", Today, Today.AddDays(10));
        var set = StatusMethod.Of(Well with { Hand = hand }, Today.AddDays(10));
        Assert.Equal((StatusLevel.Red, StatusLevel.Green), (set.Level, set.Computed));
        Assert.Equal(StatusLevel.Green, Level(Well with { Hand = hand }, Today.AddDays(11)));
    }

    [Fact]
    public void A_hand_makes_nothing_green_that_is_stale_or_without_owner()
    {
        var hand = new HandFact(StatusLevel.Green, "Percayalah.", "Sri", Today, Today.AddDays(100));
        var late = Well with { Hand = hand, Promises = [new("Bank", new(2026, 2, 20), CommitmentStanding.Late)] };
        Assert.Equal(StatusLevel.Green, Level(late));
        Assert.True(StatusMethod.Of(late, new(2026, 4, 16)).HandIsVoid);
        Assert.Equal(StatusLevel.Grey, Level(late with { HasOwner = false }));
    }

    private static readonly Gen<DateOnly> Days = Gen.Int[
            new DateOnly(2023, 1, 1).DayNumber,
            new DateOnly(2031, 1, 1).DayNumber
        ]
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<Quarter> Quarters = Gen.Int[2023 * 4, 2030 * 4].Select(i => new Quarter(i));

    private static readonly Gen<EffectFact> Effects = Gen.Select(
        Gen.Decimal[0, 10],
        Maybe(Days),
        Gen.Enum<Frequency>(),
        Gen.Int[0, 400],
        Gen.Bool,
        Gen.Int[2024, 2032],
        (value, until, frequency, lag, measured, by) =>
            new EffectFact("x", measured, 1m, 5m, by, until is null ? null : value, until, frequency, lag)
    );

    private static readonly Gen<StatusFacts> Facts = Gen.Select(
        Maybe(Quarters),
        Maybe(Quarters),
        Gen.Bool,
        Gen.Select(
            Days,
            Gen.Int[1, 100],
            Maybe(Days),
            (due, weight, on) => new MilestoneFact("m", due, weight, on)
        ).Array[0, 4],
        Maybe(Quarters),
        Gen.Select(Gen.Long[0, 200], Gen.Long[0, 220], (plan, spent) => new MoneyFact(plan, spent)),
        Effects.Array[0, 3],
        Gen.Select(
            Gen.Enum<ConfidenceLevel>(),
            Gen.Select(Days, Gen.Enum<CommitmentStanding>(), (on, s) => new PromiseFact("b", on, s)).Array[0, 3],
            Gen.Select(Gen.Enum<StatusLevel>(), Days, (level, until) => new HandFact(level, "r", "s", until, until))
                .Null(),
            (ready, promises, hand) => (ready, promises, hand)
        ),
        (starts, ends, owner, milestones, report, money, effects, rest) =>
            new StatusFacts(
                starts,
                ends,
                owner,
                milestones,
                report is { } q ? new(q, true) : null,
                money,
                effects,
                rest.ready,
                rest.promises,
                rest.hand
            )
    );

    [Fact]
    public void No_path_leads_to_green_with_stale_data_or_without_owner() =>
        Gen.Select(Facts, Days)
            .Sample(
                (facts, today) =>
                {
                    var status = StatusMethod.Of(facts, today);
                    if (status.Level != StatusLevel.Green)
                        return;
                    Assert.True(facts.HasOwner);
                    Assert.True(facts.Starts!.Value.FirstDay <= today);
                    Assert.True(today <= StatusMethod.FreshUntil(facts.Report!.Quarter));
                    Assert.All(
                        status.Aspects.Where(a => a.Counts && a.FreshUntil is not null),
                        a => Assert.True(today <= a.FreshUntil)
                    );
                    Assert.DoesNotContain(status.Aspects, a => a.Counts && a.Level == StatusLevel.Grey);
                },
                iter: 20_000
            );

    [Fact]
    public void With_nothing_new_no_status_stays_green() =>
        Facts.Sample(
            facts =>
                Assert.NotEqual(
                    StatusLevel.Green,
                    StatusMethod.Of(facts, new DateOnly(2030, 12, 31).AddDays(StatusMethod.ReportLagDays + 365)).Level
                ),
            iter: 2_000
        );

    [Fact]
    public void The_whole_is_never_better_than_a_side_that_counts() =>
        Gen.Select(Facts, Days)
            .Sample(
                (facts, today) =>
                {
                    var status = StatusMethod.Of(facts with { Hand = null }, today);
                    if (facts.HasOwner)
                        Assert.All(
                            status.Aspects.Where(a => a.Counts),
                            a => Assert.True(StatusMethod.Rank(status.Level) <= StatusMethod.Rank(a.Level))
                        );
                },
                iter: 5_000
            );

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(gen, Gen.Bool, (value, there) => there ? value : (T?)null);

    private static StatusLevel Level(StatusFacts facts, DateOnly? on = null) =>
        StatusMethod.Of(facts, on ?? Today).Level;

    private static (StatusLevel Level, StatusCause Cause) Side(StatusFacts facts, StatusAspect aspect, DateOnly on)
    {
        var side = StatusMethod.Of(facts, on).Of(aspect);
        return (side.Level, side.Cause);
    }
}
