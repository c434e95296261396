using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Indicators;

/// <summary>The indicators of the region's plans: as a page, and the same as a file.</summary>
internal static class ShowIndicators
{
    public static void MapShowIndicators(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.IndicatorsPath, PageAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(PriorityLinks.IndicatorsSheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapGet(PriorityLinks.IndicatorsCsvPath, CsvAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> PageAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var index = await IndicatorIndex.HereAsync(db, memory, cancel);
        var answer = Ask(index, request, visit);
        return Page.Of<IndicatorsPage>(
            new
            {
                visit.Region,
                Answer = answer,
                Filters = FiltersOf(index, answer, visit.Region),
                visit.Actor.IsMember,
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
        var index = await IndicatorIndex.HereAsync(db, memory, cancel);
        var sheet = new IndicatorSheet([.. Ask(index, request, visit).Everything]);
        return new TableDownload(
            $"indikator-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            sheet.Columns,
            sheet.Rows,
            csv
        );
    }

    private static FacetAnswer<IndexedIndicator> Ask(IndicatorIndex index, HttpRequest request, Visit visit) =>
        index.Table.Ask(ListQuery.Of(request.Query, IndicatorIndex.Keys), IndicatorIndex.Sees(visit.Actor));

    private static Filters<IndexedIndicator> FiltersOf(
        IndicatorIndex index,
        FacetAnswer<IndexedIndicator> answer,
        Region region
    ) =>
        new Filters<IndexedIndicator>(answer, query => PriorityLinks.Indicators(region, query))
            .Add(IndicatorIndex.Period, T("Periode mulai", "Period from"), p => p, p => p)
            .Add(IndicatorIndex.Missing, T("Yang belum ada", "What is missing"), MissingWord)
            .Add(IndicatorIndex.Misi, T("Misi", "Mission"), m => index.Misis.GetValueOrDefault(m, m))
            .Add(
                IndicatorIndex.Level,
                T("Tingkat", "Level"),
                l => Enum.TryParse<PriorityLevel>(l, out var level) ? PriorityWords.Of(level) : l,
                l => Enum.Parse<PriorityLevel>(l)
            )
            .Add(
                IndicatorIndex.Opd,
                T("Perangkat daerah", "Regional agency"),
                o => index.Agencies.GetValueOrDefault(o, o)
            );

    public static string MissingWord(string what) =>
        what switch
        {
            "awal" => T("Nilai awal", "Baseline"),
            "target" => "Target",
            "capaian" => T("Capaian", "Actual"),
            _ => what,
        };
}
