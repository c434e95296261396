using Gotong.Platform.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

public sealed record RegionJson(
    string Code,
    string Name,
    int PeriodStart,
    int PeriodEnd,
    string TimeZone,
    bool Example
);

/// <summary>Public JSON: which regions work here.</summary>
public static class ListRegions
{
    public static void MapListRegions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/regions", HandleAsync).WithName("regions").Allow(Access.Anyone);

    private static async Task<Ok<List<RegionJson>>> HandleAsync(GotongDb db, CancellationToken cancel) =>
        TypedResults.Ok(
            await db
                .Regions.OrderBy(r => r.Code)
                .Select(r => new RegionJson(
                    r.Code,
                    r.Name,
                    r.PeriodStart,
                    r.PeriodEnd,
                    r.TimeZone,
                    r.Code == Region.ExampleCode
                ))
                .ToListAsync(cancel)
        );
}
