using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Api;

/// <summary>Published initiatives as JSON, whoever asks: never more than the public sees.</summary>
public static class ListPublished
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/initiatives", HandleAsync).Allow(Access.Anyone).WithName("initiatives");

    private static async Task<Ok<InitiativesPage>> HandleAsync(GotongDb db, CancellationToken cancel, int page = 1)
    {
        page = Math.Clamp(page, 1, 10_000);
        var published = db
            .Initiatives.AsNoTracking()
            .Where(i => i.PublishedAt != null && i.State != InitiativeState.Dropped);
        var total = await published.CountAsync(cancel);
        var found = await published
            .OrderBy(i => i.Number)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Include(i => i.Priority)
            .Include(i => i.LeadOrganization)
            .Include(i => i.Effects)
                .ThenInclude(e => e.Indicator)
            .Include(i => i.Dimensions)
            .Include(i => i.Places)
            .Include(i => i.Partners)
                .ThenInclude(p => p.Organization)
            .Include(i => i.Costs)
            .AsSplitQuery()
            .ToListAsync(cancel);
        return TypedResults.Ok(new InitiativesPage(total, page, PageSize, [.. found.Select(PublishedInitiative.Of)]));
    }
}
