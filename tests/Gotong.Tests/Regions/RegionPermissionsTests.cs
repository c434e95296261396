using Gotong.Features.Regions;
using Xunit;

namespace Gotong.Tests.Regions;

public sealed class RegionPermissionsTests
{
    private static readonly Guid Me = Guid.CreateVersion7();

    [Fact]
    public void Only_coordinators_and_admins_invite()
    {
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal(role is Role.Coordinator or Role.RegionAdmin, RegionPermissions.CanInvite(As(role)));
        Assert.False(RegionPermissions.CanInvite(Actor.Anonymous));
        Assert.False(RegionPermissions.CanInvite(new(Me, "Operator", true, [])));
    }

    [Fact]
    public void Nobody_makes_an_admin_but_an_admin()
    {
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal(role == Role.RegionAdmin, RegionPermissions.CanInviteAs(As(role), Role.RegionAdmin));
        foreach (var role in Roles.OfMembers.Where(r => r != Role.RegionAdmin))
            Assert.True(RegionPermissions.CanInviteAs(As(Role.Coordinator), role));
        // Guests come by the link of a desk, never by invitation.
        foreach (var role in Enum.GetValues<Role>())
            Assert.False(RegionPermissions.CanInviteAs(As(role), Role.Guest));
    }

    [Fact]
    public void Only_an_admin_ends_a_membership_and_never_their_own()
    {
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal(role == Role.RegionAdmin, RegionPermissions.CanEnd(As(role), Of(Guid.CreateVersion7())));
        Assert.False(RegionPermissions.CanEnd(As(Role.RegionAdmin), Of(Me)));
        var ended = Of(Guid.CreateVersion7());
        ended.End(DateTimeOffset.UnixEpoch);
        Assert.False(RegionPermissions.CanEnd(As(Role.RegionAdmin), ended));
    }

    [Theory]
    [InlineData("sari@magetan.go.id", true)]
    [InlineData("SARI@Magetan.go.id", true)]
    [InlineData("sari@magetan.go.id.evil", false)]
    [InlineData(null, false)]
    public void An_invitation_is_for_its_email_only(string? email, bool may) =>
        Assert.Equal(may, RegionPermissions.CanAccept(Invitation(), email));

    [Fact]
    public void An_invitation_works_once_and_until_its_end()
    {
        var invitation = Invitation();
        Assert.True(invitation.IsOpen(invitation.ExpiresAt.AddTicks(-1)));
        Assert.False(invitation.IsOpen(invitation.ExpiresAt));
        invitation.Accept(DateTimeOffset.UnixEpoch);
        Assert.False(invitation.IsOpen(DateTimeOffset.UnixEpoch));
    }

    private static Actor As(Role role) => new(Me, "Sari", false, [new(Guid.CreateVersion7(), role, null)]);

    private static Membership Of(Guid account) =>
        new()
        {
            RegionId = Guid.CreateVersion7(),
            AccountId = account,
            Role = Role.Planner,
        };

    private static Invitation Invitation() =>
        new()
        {
            RegionId = Guid.CreateVersion7(),
            Email = "sari@magetan.go.id",
            Role = Role.Planner,
            TokenHash = "",
            InvitedBy = Me,
            ExpiresAt = DateTimeOffset.UnixEpoch + Gotong.Features.Regions.Invitation.Lifetime,
        };
}
