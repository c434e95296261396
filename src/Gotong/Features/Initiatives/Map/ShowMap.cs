using Gotong.Features.Initiatives.Index;
using Gotong.Features.Initiatives.List;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.Map;

/// <summary>Where the initiatives work: a tile per kecamatan, or per desa of one, each a link to its part of the list.</summary>
public static class ShowMap
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(InitiativeLinks.MapPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        string? di,
        string? desa,
        HttpRequest request,
        InitiativeIndexes indexes,
        RegionMaps maps,
        Visit visit,
        CancellationToken cancel
    )
    {
        var index = await indexes.HereAsync(cancel);
        var answer = index.Table.Ask(
            ListQuery.Of(request.Query, InitiativeIndex.Keys.Where(k => k != InitiativeIndex.Place)),
            InitiativePermissions.Sees(visit.Actor)
        );
        var inside = di is { Length: KecamatanCode } && index.Areas.ContainsKey(di) ? di : null;
        return Page.Of<MapPage>(
            new
            {
                visit.Region,
                Answer = answer,
                visit.Actor,
                Borders = await maps.HereAsync(cancel),
                AllDesa = inside is null && desa is not null,
                Inside = inside is null ? null : new TileArea(inside, index.Areas[inside], 0),
                Tiles = TilesOf(index, answer, inside, desa is not null),
                Chips = InitiativeFilters
                    .Of(index, answer, visit.Region, q => InitiativeLinks.Map(visit.Region, q))
                    .Chips,
            }
        );
    }

    private const int KecamatanCode = 8;

    private static List<TileArea> TilesOf(
        InitiativeIndex index,
        FacetAnswer<IndexedInitiative> answer,
        string? inside,
        bool allDesa
    ) =>
        [
            .. index
                .Areas.Where(a =>
                    inside is null
                        ? a.Key.Length > KecamatanCode == allDesa
                        : a.Key.StartsWith(inside + ".", StringComparison.Ordinal)
                )
                .OrderBy(a => a.Key, StringComparer.Ordinal)
                .Select(a => new TileArea(a.Key, a.Value, answer.Count(InitiativeIndex.Place, a.Key))),
        ];
}

/// <summary>A kecamatan or desa, and how many initiatives work there.</summary>
public sealed record TileArea(string Code, string Name, int Count);

/// <summary>Four steps of one colour: none, and three equal parts up to the most.</summary>
public sealed record TileScale(int Most)
{
    private const int Steps = 3;

    public int StepOf(int count) => count == 0 ? 0 : 1 + (count - 1) * Steps / Math.Max(Steps, Most);

    /// <summary>The steps that can occur, each with its smallest and largest count.</summary>
    public IEnumerable<(int Step, int From, int To)> Legend =>
        Enumerable.Range(0, Most + 1).GroupBy(StepOf).Select(g => (g.Key, g.Min(), g.Max()));
}
