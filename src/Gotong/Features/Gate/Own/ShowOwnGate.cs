using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Own;

/// <summary>Gotong at its own gate: for whoever must decide whether to install it.</summary>
public static class ShowOwnGate
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                RegionLinks.OwnGatePath,
                () =>
                    Page.Of<OwnGatePage>(
                        new
                        {
                            OwnAnswers.Current.Answers,
                            Findings = Gatekeeper.Evaluate(GateEdition.Current, OwnAnswers.Current.Facts),
                        }
                    )
            )
            .Allow(Access.Anyone);
}
