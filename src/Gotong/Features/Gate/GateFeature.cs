namespace Gotong.Features.Gate;

public static class GateFeature
{
    public static void MapGate(this IEndpointRouteBuilder routes) { }
}
