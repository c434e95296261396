using Gotong.Features.Applications.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.List;

/// <summary>The inventory as a list, and the same as a file.</summary>
public static class ShowApplications
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.ListPath, PageAsync).Allow(Access.Anyone);
        region.MapGet(ApplicationLinks.SheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapGet(ApplicationLinks.CsvPath, CsvAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> PageAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var isPublic = await db.IsInventoryPublicAsync(cancel);
        if (!ApplicationPermissions.MaySee(visit.Actor, isPublic))
            return Results.NotFound();
        var table = await ApplicationTable.HereAsync(db, memory, visit.Today, cancel);
        var answer = Ask(table, request, visit.Actor);
        return Page.Of<ApplicationsPage>(
            new
            {
                visit.Region,
                visit.Actor,
                IsPublic = isPublic,
                Table = table,
                Answer = answer,
                Filters = ApplicationFilters.Of(table, answer, visit.Actor, q => ApplicationLinks.List(visit.Region, q)),
            }
        );
    }

    private static Task<IResult> SheetAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, visit, csv: false, cancel);

    private static Task<IResult> CsvAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, visit, csv: true, cancel);

    private static async Task<IResult> FileAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        if (!ApplicationPermissions.MaySee(visit.Actor, await db.IsInventoryPublicAsync(cancel)))
            return Results.NotFound();
        var table = await ApplicationTable.HereAsync(db, memory, visit.Today, cancel);
        return new TableDownload(
            $"aplikasi-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            ApplicationSheet.Columns,
            Ask(table, request, visit.Actor).Everything.Select(a => ApplicationSheet.Row(a, table, visit.Actor.IsMember)),
            csv
        );
    }

    private static FacetAnswer<Application> Ask(ApplicationTable table, HttpRequest request, Actor actor)
    {
        // What is wrong with an application is for those who can mend it.
        var keys = actor.IsMember
            ? ApplicationTable.Keys
            : ApplicationTable.Keys.Where(k => k != ApplicationTable.Care);
        return table.Table.Ask(ListQuery.Of(request.Query, keys), null);
    }
}
