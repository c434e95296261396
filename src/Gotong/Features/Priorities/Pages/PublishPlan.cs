using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>The plan becomes public.</summary>
internal static class PublishPlan
{
    public static void MapPublishPlan(this IEndpointRouteBuilder region) =>
        region.MapForm(PriorityLinks.PublishPath, HandleAsync).Allow(PriorityPermissions.Publishers);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            !Guid.TryParse(request.Form["id"], out var id)
            || await db.Rpjmds.SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } plan
        )
            return Results.NotFound();
        if (PriorityPermissions.MayPublish(visit.Actor, plan))
        {
            plan.Publish(visit.Now);
            await db.SaveActAsync(
                new Act(
                    "rpjmd.published",
                    Visibility.Public,
                    $"menerbitkan {plan.Title}",
                    $"published {plan.Title}",
                    new { plan.PeriodStart, plan.PeriodEnd }
                ),
                cancel
            );
        }
        return new SeeOther(PriorityLinks.Tree(visit.Region, news: "terbit"));
    }
}
