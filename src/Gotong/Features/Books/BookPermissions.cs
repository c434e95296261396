using Gotong.Features.Regions;

namespace Gotong.Features.Books;

/// <summary>Members read the whole book; others its public edition, once there is something published to read.</summary>
public static class BookPermissions
{
    /// <summary>Names owners, says what is ready, writes everywhere.</summary>
    public static readonly Access Lead = Access.Only(Role.Coordinator, Role.Planner);

    public static bool MayReadAll(Actor actor) => actor.IsMember;

    public static bool MayLead(Actor actor) => actor.Is(Lead.Roles);

    public static bool MayWrite(Actor actor, BookSection? section) =>
        MayLead(actor) || (section?.OwnerId is { } owner && actor.Memberships.Any(m => m.Id == owner));
}
