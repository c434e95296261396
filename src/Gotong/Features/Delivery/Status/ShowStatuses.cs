using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Status;

/// <summary>All initiatives that are being delivered, by where they stand; and how that is computed.</summary>
public static class ShowStatuses
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(StatusLinks.ListPath, PageAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(StatusLinks.SheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapGet(StatusLinks.CsvPath, CsvAsync).Allow(Access.Anyone);
        region
            .MapGet(StatusLinks.MethodPath, (Visit visit) => Page.Of<MethodPage>(new { visit.Region }))
            .Allow(Access.Anyone)
            .CachedForPublic();
    }

    private static async Task<IResult> PageAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (all, answer) = await AskAsync(request, db, memory, indexes, visit, cancel);
        var filters = new Filters<StatusedInitiative>(answer, query => StatusLinks.List(visit.Region, query))
            .Add(
                RegionStatuses.Level,
                T("Status", "Status"),
                key => StatusWords.Of(Enum.Parse<StatusLevel>(key)),
                key => StatusMethod.Rank(Enum.Parse<StatusLevel>(key))
            )
            .Add(
                RegionStatuses.Because,
                T("Karena", "Because of"),
                key => StatusWords.Of(Enum.Parse<StatusAspect>(key))
            )
            .Add(RegionStatuses.Lead, T("Lembaga utama", "Lead organization"), key => all.Leads[key])
            .Add(RegionStatuses.ByHand, T("Penetapan", "Setting"), _ => T("ditetapkan orang", "set by hand"));
        return Page.Of<StatusesPage>(
            new
            {
                visit.Region,
                visit.Today,
                Answer = answer,
                Filters = filters,
                Strands = StatusStrand.Of(answer.Everything),
                visit.Actor.IsMember,
            }
        );
    }

    private static Task<IResult> SheetAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, indexes, visit, csv: false, cancel);

    private static Task<IResult> CsvAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, indexes, visit, csv: true, cancel);

    private static async Task<IResult> FileAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        bool csv,
        CancellationToken cancel
    ) =>
        new TableDownload(
            $"status-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            StatusSheet.Columns,
            (await AskAsync(request, db, memory, indexes, visit, cancel)).Answer.Everything.Select(StatusSheet.Row),
            csv
        );

    private static async Task<(RegionStatuses All, FacetAnswer<StatusedInitiative> Answer)> AskAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        InitiativeIndexes indexes,
        Visit visit,
        CancellationToken cancel
    )
    {
        var isPublic = !visit.Actor.IsMember;
        var all = await RegionStatuses.HereAsync(db, memory, visit.Region, isPublic, cancel);
        var sees = isPublic ? null : RegionStatuses.Sees(await indexes.HereAsync(cancel), visit.Actor);
        return (all, all.Table.Ask(ListQuery.Of(request.Query, RegionStatuses.Keys), sees));
    }
}

/// <summary>Of one organization: its initiatives by where they stand, the worst first.</summary>
public sealed record StatusStrand(string Name, Guid? LeadId, IReadOnlyList<StatusLevel> Knots)
{
    public static IReadOnlyList<StatusStrand> Of(IEnumerable<StatusedInitiative> all) =>
        [
            .. all.GroupBy(i => (i.LeadId, i.Lead))
                .Select(g => new StatusStrand(
                    g.Key.Lead ?? T("Tanpa lembaga utama", "Without lead organization"),
                    g.Key.LeadId,
                    [.. g.Select(i => i.Status.Level).OrderBy(StatusMethod.Rank)]
                ))
                .OrderByDescending(s => s.Count(StatusLevel.Red))
                .ThenByDescending(s => s.Count(StatusLevel.Amber))
                .ThenByDescending(s => s.Knots.Count),
        ];

    public int Count(StatusLevel level) => Knots.Count(k => k == level);
}
