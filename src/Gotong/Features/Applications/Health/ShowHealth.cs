using Gotong.Features.Applications.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.Health;

/// <summary>The health of the inventory in one picture.</summary>
public static class ShowHealth
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ApplicationLinks.HealthPath, ShowAsync).Allow(Access.Members);

    private static async Task<IResult> ShowAsync(
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var table = await ApplicationTable.HereAsync(db, memory, visit.Today, cancel);
        return Page.Of<HealthPage>(
            new
            {
                visit.Region,
                visit.Actor,
                Health = new InventoryHealth(table),
            }
        );
    }
}
