using Gotong.Features.Initiatives.Index;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.List;

/// <summary>The initiatives of a region, all that the visitor may see: as a page, and the same as a file.</summary>
public static class ShowList
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.ListPath, PageAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(InitiativeLinks.SheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapGet(InitiativeLinks.CsvPath, CsvAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> PageAsync(
        HttpRequest request,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    )
    {
        var index = await indexes.HereAsync(cancel);
        var answer = Ask(index, request, visit);
        return Page.Of<ListPage>(
            new
            {
                Answer = answer,
                Filters = InitiativeFilters.Of(index, answer, visit.Region, q => InitiativeLinks.List(visit.Region, q)),
                visit.Region,
                visit.Now,
                visit.Actor.IsMember,
                MayKeep = PriorityPermissions.MayEdit(visit.Actor),
            }
        );
    }

    private static Task<IResult> SheetAsync(
        HttpRequest request,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, indexes, visit, csv: false, cancel);

    private static Task<IResult> CsvAsync(
        HttpRequest request,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, indexes, visit, csv: true, cancel);

    private static async Task<IResult> FileAsync(
        HttpRequest request,
        InitiativeIndexes indexes,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        var index = await indexes.HereAsync(cancel);
        var rows = Ask(index, request, visit).Everything;
        return new TableDownload(
            $"inisiatif-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            InitiativeSheet.Columns,
            rows.Select(i => InitiativeSheet.Row(i, index, visit.Region)),
            csv
        );
    }

    private static FacetAnswer<IndexedInitiative> Ask(InitiativeIndex index, HttpRequest request, Visit visit) =>
        index.Table.Ask(ListQuery.Of(request.Query, InitiativeIndex.Keys), InitiativePermissions.Sees(visit.Actor));
}
