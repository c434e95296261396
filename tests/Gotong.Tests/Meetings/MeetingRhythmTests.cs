using CsCheck;
using Gotong.Features.Meetings;

namespace Gotong.Tests.Meetings;

public sealed class MeetingRhythmTests
{
    private static readonly DateOnly Began = new(2024, 1, 15);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1200].Select(d => Began.AddDays(d));

    private static readonly Gen<(DateOnly[] Held, int Months, DateOnly Today)> Lives = Gen.Select(
        Days.Array[0, 20],
        Gen.Int[1, MeetingPeriod.Longest],
        Days
    );

    [Theory]
    [InlineData("2026-05-13", RhythmState.OnTime)]
    [InlineData("2026-05-14", RhythmState.DueSoon)]
    [InlineData("2026-05-28", RhythmState.DueSoon)]
    [InlineData("2026-05-29", RhythmState.Past)]
    public void A_period_ends_on_the_same_day_of_the_month(string today, RhythmState state) =>
        Assert.Equal(
            state,
            MeetingRhythm
                .Of(
                    [new(2026, 2, 28)],
                    Began,
                    3,
                    DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)
                )
                .State
        );

    [Fact]
    public void The_order_of_days_and_what_lies_ahead_change_nothing() =>
        Lives.Sample(x =>
            MeetingRhythm.Of(x.Held, Began, x.Months, x.Today)
            == MeetingRhythm.Of(x.Held.Reverse().Where(d => d <= x.Today), Began, x.Months, x.Today)
        );

    [Fact]
    public void Meeting_today_is_always_on_time() =>
        Lives.Sample(x =>
            MeetingRhythm.Of([.. x.Held, x.Today], Began, x.Months, x.Today) is { State: RhythmState.OnTime } rhythm
            && rhythm.Last == x.Today
        );

    [Fact]
    public void One_more_meeting_never_makes_it_worse() =>
        Gen.Select(Lives, Days)
            .Sample(
                (x, more) =>
                    MeetingRhythm.Of([.. x.Held, more], Began, x.Months, x.Today).State
                    <= MeetingRhythm.Of(x.Held, Began, x.Months, x.Today).State
            );

    [Fact]
    public void A_longer_period_never_makes_it_worse() =>
        Lives.Sample(x =>
            MeetingRhythm.Of(x.Held, Began, x.Months + 1, x.Today).State
            <= MeetingRhythm.Of(x.Held, Began, x.Months, x.Today).State
        );

    [Fact]
    public void The_strip_tells_each_month_once_and_agrees_with_the_sentence() =>
        Lives.Sample(x =>
        {
            var strip = MeetingRhythm.Strip(x.Held, [], Began, x.Months, x.Today, 24, 3);
            var now = strip[23];
            var state = MeetingRhythm.Of(x.Held, Began, x.Months, x.Today).State;
            return strip.Count == 27
                && strip.Select(m => m.Month).Distinct().Count() == 27
                && now.Month == new DateOnly(x.Today.Year, x.Today.Month, 1)
                && strip.Skip(24).All(m => m.Kind == RhythmKind.Ahead)
                && (now.Kind == RhythmKind.Met || now.Kind == RhythmKind.Gap == (state == RhythmState.Past))
                && strip.All(m => m.Kind != RhythmKind.Before || m.Month < Began);
        });
}
