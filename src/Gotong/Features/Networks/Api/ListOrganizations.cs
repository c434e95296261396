using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gotong.Features.Networks.Api;

/// <summary>Organizations that a published plan or initiative names, as JSON.</summary>
public static class ListOrganizations
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(NetworkLinks.OrganizationsApiPath, HandleAsync).Allow(Access.Anyone).WithName("organizations");

    private static async Task<Ok<OrganizationsJson>> HandleAsync(
        NetworkReader reader,
        CancellationToken cancel,
        int page = 1
    )
    {
        page = Math.Clamp(page, 1, 10_000);
        var network = await reader.AsSeenBy(Actor.Anonymous, cancel);
        var all = network.Read.Standings;
        return TypedResults.Ok(
            new OrganizationsJson(
                all.Count,
                page,
                PageSize,
                [
                    .. all.Skip((page - 1) * PageSize)
                        .Take(PageSize)
                        .Select(s => OrganizationJson.Of(network.Of(s), s.Led, s.Carried - s.Led)),
                ]
            )
        );
    }
}

public sealed record OrganizationsJson(
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<OrganizationJson> Organizations
);

/// <param name="Leads">Published initiatives it leads.</param>
/// <param name="PartnerIn">Published initiatives it takes part in without leading.</param>
public sealed record OrganizationJson(
    Guid Id,
    long Version,
    string Name,
    string? ShortName,
    string Kind,
    string? Code,
    bool OutsideGovernment,
    int Leads,
    int PartnerIn
)
{
    public static OrganizationJson Of(Organization o, int leads, int partnerIn) =>
        new(o.Id, o.Version, o.Name, o.ShortName, o.Kind.ToString(), o.Code, o.Kind.IsOutside(), leads, partnerIn);
}
