using Gotong.Features.Owners;

namespace Gotong.Tests.Owners;

public sealed class OwnerPulseTests
{
    private static readonly DateOnly Start = new(2026, 1, 10);

    [Fact]
    public void Nobody_is_silent_about_what_is_younger_than_the_period()
    {
        Assert.Equal(OwnerState.Alive, Of(new(Start, true, null, null, []), new(2026, 4, 10)).State);
        Assert.Equal(OwnerState.Silent, Of(new(Start, true, null, null, []), new(2026, 4, 11)).State);
    }

    [Fact]
    public void The_last_of_act_and_confirmation_counts()
    {
        var today = new DateOnly(2026, 9, 1);
        Assert.Equal(OwnerState.Alive, Of(new(Start, true, new(2026, 6, 1), null, []), today).State);
        Assert.Equal(OwnerState.Alive, Of(new(Start, true, null, new(2026, 6, 1), []), today).State);
        Assert.Equal(OwnerState.Silent, Of(new(Start, true, new(2026, 5, 31), new(2026, 2, 1), []), today).State);
    }

    [Fact]
    public void Without_an_owner_it_is_without_owner_at_once() =>
        Assert.Equal(OwnerState.Absent, Of(new(Start, false, Start, Start, []), Start).State);

    [Fact]
    public void The_public_reads_of_it_after_the_days_of_the_notice()
    {
        var (told, facts) = (new DateOnly(2026, 5, 1), new OwnerFacts(Start, true, null, null, [new(2026, 5, 1)]));
        Assert.False(Of(facts, told.AddDays(13)).IsPublicOn(told.AddDays(13)));
        Assert.True(Of(facts, told.AddDays(14)).IsPublicOn(told.AddDays(14)));
        Assert.False(Of(facts with { Notices = [] }, told.AddDays(99)).IsPublicOn(told.AddDays(99)));
    }

    [Fact]
    public void A_notice_that_was_answered_does_not_count_against_the_next_silence()
    {
        var facts = new OwnerFacts(Start, true, null, new(2026, 5, 2), [new(2026, 5, 1), new(2026, 5, 2)]);
        var pulse = Of(facts, new(2026, 9, 1));
        Assert.Equal(OwnerState.Silent, pulse.State);
        Assert.True(pulse.NeedsNotice);
    }

    [Fact]
    public void One_is_asked_before_the_period_ends()
    {
        var facts = new OwnerFacts(Start, true, null, null, []);
        Assert.False(Of(facts, new(2026, 3, 26)).AsksOn(new(2026, 3, 26)));
        Assert.True(Of(facts, new(2026, 3, 27)).AsksOn(new(2026, 3, 27)));
    }

    private static OwnerPulse Of(OwnerFacts facts, DateOnly today) => OwnerPulse.Of(facts, today);
}
