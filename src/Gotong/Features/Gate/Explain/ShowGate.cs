using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Explain;

/// <summary>The rules in plain words, for anyone.</summary>
public static class ShowGate
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(GateLinks.ExplainPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(Visit visit, GateDesk gate, CancellationToken cancel) =>
        Page.Of<GatePage>(
            new
            {
                visit.Region,
                Edition = await gate.EditionAsync(visit.Region, visit.Today, cancel),
                Coming = await gate.ComingAsync(visit.Region, visit.Today, cancel),
                MayChange = RulePermissions.Prepare.Admits(visit.Actor),
            }
        );
}
