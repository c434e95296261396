using Gotong.Features.Regions;

namespace Gotong.Features.Organizations;

public static class OrganizationsFeature
{
    public static void AddOrganizations(this IServiceCollection services)
    {
        services.AddInvitationChoices();
        services.AddSingleton(OrganizationMove.OfPeople);
    }

    public static void MapOrganizations(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapSaveOrganization();
        MergeOrganization.Map(region);
        ImportOrganizations.Map(region);
    }
}
