using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Search;

/// <summary>One question over everything one may see in a region.</summary>
public static class SearchFeature
{
    private const int LongestQuery = 200;

    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchMemory>();
        services.AddScoped<SearchSight>();
        services.AddScoped<TalkSight>();
        services.AddScoped<SearchDesk>();
    }

    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(SearchLinks.Path, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        string? q,
        string? jenis,
        SearchDesk desk,
        Visit visit,
        CancellationToken cancel
    )
    {
        var query = (q ?? "").Trim();
        if (query.Length > LongestQuery)
            query = query[..LongestQuery];
        return Page.Of<SearchPage>(
            new
            {
                visit.Region,
                Query = query,
                Kind = Enum.TryParse<SearchKind>(jenis, out var kind) && Enum.IsDefined(kind)
                    ? kind
                    : (SearchKind?)null,
                Found = query.Length == 0 ? null : await desk.FindAsync(query, cancel),
            }
        );
    }
}
