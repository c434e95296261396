using Gotong.Features.Regions;

namespace Gotong.Features.Books;

/// <summary>Members read the whole book; others its public edition, once there is something published to read.</summary>
public static class BookPermissions
{
    public static readonly Access Write = Access.Only(Role.Coordinator, Role.Planner);

    public static bool MayReadAll(Actor actor) => actor.IsMember;

    public static bool MayWrite(Actor actor) => actor.Is(Write.Roles);
}
