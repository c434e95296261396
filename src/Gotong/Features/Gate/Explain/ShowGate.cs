using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Explain;

/// <summary>The rules in plain words, for anyone.</summary>
public static class ShowGate
{
    public static void Map(IEndpointRouteBuilder region) =>
        region
            .MapGet(GateLinks.ExplainPath, () => Page.Of<GatePage>(new { Edition = GateEdition.Current }))
            .Allow(Access.Anyone);
}
