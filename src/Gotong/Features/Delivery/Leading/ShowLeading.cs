using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Leading;

/// <summary>The count of an initiative's own: its picture with baseline and start, and what it says.</summary>
public static class ShowLeading
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(LeadingLinks.PagePath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await LoadLeading.DoorAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        var starts = await StartOf.InitiativeAsync(db, initiative.Id, cancel);
        return Page.Of<LeadingPage>(
            new
            {
                Model = new LeadingView(
                    visit,
                    initiative,
                    starts,
                    await LoadLeading.OfAsync(db, visit, initiative.Id, starts?.FirstDay, cancel)
                ),
            }
        );
    }
}

public sealed record LeadingView(Visit Visit, Initiative Initiative, Quarter? Starts, LeadingReading? Reading)
{
    public bool MayWrite => DeliveryPermissions.MayReport(Visit.Actor, Initiative);
}
