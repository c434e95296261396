using Gotong.Features.Regions;

namespace Gotong.Features.Organizations;

public static class OrganizationsFeature
{
    public static void MapOrganizations(this IEndpointRouteBuilder routes) => routes.MapRegion().MapSaveOrganization();
}
