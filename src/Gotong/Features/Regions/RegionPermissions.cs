namespace Gotong.Features.Regions;

/// <summary>Who may bring people in and see them off.</summary>
public static class RegionPermissions
{
    /// <summary>The operator opens a region with these; the region's own people do the rest.</summary>
    public static readonly IReadOnlyList<Role> OperatorInvites = [Role.Coordinator, Role.RegionAdmin];

    /// <summary>Who brings in the borders that the map is drawn by.</summary>
    public static readonly Access KeepsBoundaries = Access.Only(Role.Coordinator, Role.RegionAdmin);

    public static bool CanInvite(Actor actor) => actor.Is(Role.RegionAdmin, Role.Coordinator);

    /// <summary>A coordinator cannot make an admin: that would be making oneself more than one is.</summary>
    public static bool CanInviteAs(Actor actor, Role role) =>
        role != Role.Guest && (actor.Is(Role.RegionAdmin) || (actor.Is(Role.Coordinator) && role != Role.RegionAdmin));

    /// <summary>An admin's own membership is ended by another admin, so that no region loses its last one by a slip.</summary>
    public static bool CanEnd(Actor actor, Membership membership) =>
        actor.Is(Role.RegionAdmin) && membership.EndedAt is null && membership.AccountId != actor.AccountId;

    public static bool CanAccept(Invitation invitation, string? email) =>
        email is not null && email.Equals(invitation.Email, StringComparison.OrdinalIgnoreCase);
}
