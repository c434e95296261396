using Gotong.Features.Regions;
using Xunit;

namespace Gotong.Tests.Regions;

public sealed class FormTests
{
    private static readonly RegionForm Good = new("2025", "2029", "Asia/Jakarta", "kominfo-2017", "a@magetan.go.id");
    private static readonly OrganizationChoice Dinkes = new(Guid.CreateVersion7(), "Dinas Kesehatan", Outside: false);
    private static readonly OrganizationChoice Bank = new(Guid.CreateVersion7(), "Bank Jatim", Outside: true);

    [Fact]
    public void A_region_opens_with_its_years_zone_and_framework()
    {
        Assert.False(Good.Check().Any);
        Assert.False((Good with { End = "2034" }).Check().Any); // ten years
        var region = Good.Open(AreaSeed.Of("35.20", "Kabupaten Magetan"));
        Assert.Equal(("35.20", 2025, 2029), (region.Code, region.PeriodStart, region.PeriodEnd));
    }

    [Fact]
    public void A_masterplan_has_one_to_ten_years()
    {
        Assert.NotNull((Good with { End = "2035" }).Check().For("end"));
        Assert.NotNull((Good with { End = "2024" }).Check().For("end"));
        Assert.NotNull((Good with { Start = "25" }).Check().For("start"));
        Assert.NotNull((Good with { Start = "2.25" }).Check().For("start"));
    }

    [Fact]
    public void Only_what_is_offered_is_taken()
    {
        Assert.NotNull((Good with { Zone = "Europe/Berlin" }).Check().For("zone"));
        Assert.NotNull((Good with { Framework = "x" }).Check().For("framework"));
        Assert.NotNull((Good with { Email = "x" }).Check().For("email"));
        var question = Question(Role.Coordinator, Role.Planner);
        Assert.Null(new InvitationForm("a@x.id", "Planner", "").Check(question).For("role"));
        Assert.NotNull(new InvitationForm("a@x.id", "RegionAdmin", "").Check(question).For("role"));
        Assert.NotNull(new InvitationForm("a@x.id", "3", "").Check(question).For("role"));
    }

    [Fact]
    public void Officers_are_of_the_government_and_partners_are_not()
    {
        var question = Question(Role.Officer, Role.Partner, Role.Planner);
        Assert.False(Invite(Role.Officer, Dinkes).Check(question).Any);
        Assert.False(Invite(Role.Partner, Bank).Check(question).Any);
        Assert.NotNull(Invite(Role.Officer, Bank).Check(question).For("organization"));
        Assert.NotNull(Invite(Role.Partner, Dinkes).Check(question).For("organization"));
        Assert.NotNull(new InvitationForm("a@x.id", "Officer", "").Check(question).For("organization"));
        Assert.Equal(Dinkes.Id, Invite(Role.Officer, Dinkes).Offer(question).OrganizationId);
        Assert.Null(Invite(Role.Planner, Dinkes).Offer(question).OrganizationId);
    }

    private static InvitationForm Invite(Role role, OrganizationChoice of) =>
        new("a@x.id", role.ToString(), of.Id.ToString());

    private static InvitationQuestion Question(params Role[] roles) =>
        new(Good.Open(AreaSeed.Of("35.20", "Kabupaten Magetan")), roles, [Dinkes, Bank], "", "");
}
