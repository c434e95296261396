using Gotong.Features.Initiatives.Index;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Coverage;

/// <summary>The first page of a region: its anyaman with the sentence, what changed, where to go on.</summary>
public static class ShowRegion
{
    public static void Map(IEndpointRouteBuilder region) =>
        region
            .MapGet(
                "/",
                async (
                    Visit visit,
                    GotongDb db,
                    RegionMemory memory,
                    InitiativeIndexes indexes,
                    string? misi,
                    CancellationToken cancel
                ) =>
                {
                    var found = await LoadCoverage.ForAsync(
                        db,
                        memory,
                        await indexes.HereAsync(cancel),
                        visit.Actor,
                        visit.Today.Year,
                        cancel
                    );
                    return Page.Of<RegionPage>(
                        new
                        {
                            visit.Region,
                            visit.Actor,
                            found?.Plan,
                            Weave = found is { } f ? Weave.Of(f.Coverage, visit.Region) : null,
                            Unrooted = found?.Coverage.Unrooted ?? [],
                            Changed = await ChangedAsync(db, visit, cancel),
                            Open = misi,
                        }
                    );
                }
            )
            .Allow(Access.Anyone)
            .CachedForPublic();

    /// <summary>The newest things this region has made public in the last month, in words.</summary>
    private static Task<IReadOnlyList<HistoryRow>> ChangedAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        History.Latest(db, visit.Now.AddMonths(-1), 5, cancel);
}
