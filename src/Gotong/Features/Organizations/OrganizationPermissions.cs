using Gotong.Features.Regions;

namespace Gotong.Features.Organizations;

/// <summary>Who may change the list of organizations. Pure.</summary>
public static class OrganizationPermissions
{
    public static readonly Access Keepers = Access.Only(Role.Planner, Role.Coordinator, Role.RegionAdmin);

    public static bool MayEdit(Actor actor) => Keepers.Admits(actor);
}
