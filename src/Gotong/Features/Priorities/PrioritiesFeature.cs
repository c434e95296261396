namespace Gotong.Features.Priorities;

public static class PrioritiesFeature
{
    public static void MapPriorities(this IEndpointRouteBuilder routes) { }
}
