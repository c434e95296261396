using Gotong.Features.Priorities;
using Gotong.Features.Regions;

namespace Gotong.Tests.Priorities;

public sealed class PlanShelfTests
{
    private static readonly Region Region = new()
    {
        Code = "35.20",
        Name = "Kabupaten Magetan",
        TimeZone = "Asia/Jakarta",
        PeriodStart = 2025,
        PeriodEnd = 2029,
        Framework = "kominfo-2017",
    };

    private static Rpjmd Plan(int first, int last, bool enacted, PlanKind kind = PlanKind.Rpjmd)
    {
        var plan = Rpjmd.For(Region, first, last, kind);
        if (enacted)
            plan.Enact("Perda 5 Tahun 2025", new(first, 11, 20), DateTimeOffset.UnixEpoch);
        return plan;
    }

    [Fact]
    public void The_enacted_plan_of_the_year_is_in_force_and_a_draft_amendment_is_not()
    {
        var (old, now) = (Plan(2018, 2023, true), Plan(2025, 2029, true));
        var amendment = now.Amend();
        var shelf = new PlanShelf([old, now, amendment], 2026);

        Assert.Equal(now, shelf.Current);
        Assert.Equal(PlanStanding.Superseded, shelf.StandingOf(old));
        Assert.Equal(PlanStanding.Draft, shelf.StandingOf(amendment));
        Assert.Equal(amendment, shelf.AmendmentOf(now));

        amendment.Enact("Perda 2 Tahun 2027", new(2027, 3, 1), DateTimeOffset.UnixEpoch);
        Assert.Equal(PlanStanding.InForce, shelf.StandingOf(amendment));
        Assert.Equal(PlanStanding.Superseded, shelf.StandingOf(now));
    }

    [Fact]
    public void A_region_without_an_enacted_plan_works_with_its_draft_and_each_kind_has_its_own()
    {
        var (draft, rkpd, rpjpd) = (
            Plan(2025, 2029, false),
            Plan(2026, 2026, true, PlanKind.Rkpd),
            Plan(2025, 2045, true, PlanKind.Rpjpd)
        );
        var shelf = new PlanShelf([rpjpd, rkpd, draft], 2026);

        Assert.Equal(draft, shelf.Current);
        Assert.Equal(rkpd, shelf.AtWork(PlanKind.Rkpd));
        Assert.Equal(3, shelf.AllAtWork.Count);
    }

    [Fact]
    public void Only_an_enacted_plan_is_amended_and_each_only_once_enacted()
    {
        var draft = Plan(2025, 2029, false);
        Assert.Throws<InvalidOperationException>(() => draft.Amend());
        draft.Enact("Perda 5 Tahun 2025", new(2025, 11, 20), DateTimeOffset.UnixEpoch);
        Assert.Throws<InvalidOperationException>(() =>
            draft.Enact("Perda 6 Tahun 2025", new(2025, 11, 21), DateTimeOffset.UnixEpoch)
        );
        Assert.Equal("Perubahan RPJMD Kabupaten Magetan 2025–2029", draft.Amend().Title);
    }
}
