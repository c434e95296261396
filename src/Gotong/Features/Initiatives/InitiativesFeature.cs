namespace Gotong.Features.Initiatives;

public static class InitiativesFeature
{
    public static void MapInitiatives(this IEndpointRouteBuilder routes) { }
}
