using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Overview;

/// <summary>Readiness at a glance: the proofs of the initiatives, the region's own questionnaire, the analysis.</summary>
public static class ShowOverview
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ReadinessLinks.OverviewPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var years = await (
            visit.Actor.IsMember ? db.RegionAssessments : db.RegionAssessments.Where(a => a.PublishedAt != null)
        )
            .OrderByDescending(a => a.Year)
            .Select(a => a.Year)
            .ToListAsync(cancel);
        return Page.Of<OverviewPage>(
            new
            {
                Visit = visit,
                Initiatives = await RegionReadiness.LoadAsync(db, visit.Actor, visit.Today, cancel),
                Newest = (await AssessmentView.NewestAsync(db, visit, cancel))!,
                Years = years,
            }
        );
    }
}
