using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Checklist;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards;

/// <summary>All scorecards: where the region stands in each, in one sentence.</summary>
public static class ShowScorecards
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScorecardLinks.OverviewPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var isMember = visit.Actor.IsMember;
        var years = (
            await db
                .ScoreSheets.Where(s => (isMember || s.PublishedAt != null) && s.Innovation == 0)
                .Select(s => new { s.Model, s.Year })
                .ToListAsync(cancel)
        ).ToLookup(s => s.Model, s => s.Year);
        var rows = new List<ScorecardRow>();
        foreach (var model in ScoringModel.All)
        {
            if (model.OfInnovations)
            {
                if (isMember)
                    rows.Add(
                        new(model, null, await InnovationList.LoadAsync(db, visit, model, visit.Today.Year, cancel), [])
                    );
                continue;
            }
            var year = isMember ? visit.Today.Year : years[model.Key].DefaultIfEmpty().Max();
            if (await SheetView.FindAsync(db, visit, model.Key, year, null, cancel, propose: false) is { } view)
                rows.Add(new(model, view, null, [.. years[model.Key].Where(y => y != year).OrderDescending()]));
        }
        return Page.Of<OverviewPage>(
            new
            {
                Visit = visit,
                Rows = rows,
                Open = isMember ? await FindingList.OpenAsync(db, cancel) : 0,
            }
        );
    }
}

/// <param name="View">Of a model that asks about the region.</param>
/// <param name="Innovations">Of a model that asks about each innovation.</param>
/// <param name="Others">Other years with a sheet.</param>
public sealed record ScorecardRow(
    ScoringModel Model,
    SheetView? View,
    InnovationList? Innovations,
    IReadOnlyList<int> Others
);
