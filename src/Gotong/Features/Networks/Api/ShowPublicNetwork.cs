using Gotong.Features.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gotong.Features.Networks.Api;

/// <summary>The public network as JSON, whoever asks.</summary>
public static class ShowPublicNetwork
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(NetworkLinks.ApiPath, HandleAsync).Allow(Access.Anyone).WithName("network");

    private static async Task<Ok<PublishedNetwork>> HandleAsync(NetworkReader reader, CancellationToken cancel)
    {
        var network = await reader.AsSeenBy(Actor.Anonymous, cancel);
        var read = network.Read;
        return TypedResults.Ok(
            new PublishedNetwork(
                read.Initiatives,
                read.WithOutside,
                read.OutsideShare,
                read.IsSampled,
                read.Groups,
                [
                    .. read.Standings.Select(s => new PublishedNode(
                        s.Organization.Id,
                        network.Of(s).Name,
                        s.Organization.Kind,
                        s.Organization.IsOutside,
                        s.Led,
                        s.Carried,
                        s.With,
                        s.IsAlone,
                        s.Between
                    )),
                ],
                [.. read.Ties.Select(t => new PublishedTie(network.At(t.From).Id, network.At(t.To).Id, t.Shared))],
                [.. read.Heat.Select(c => new PublishedHeat(c.Dimension, c.Kind, c.Initiatives))],
                [.. read.Trend.Select(p => new PublishedPeriod(p.Start, p.Initiatives, p.WithOutside))]
            )
        );
    }
}
