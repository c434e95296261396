using Microsoft.AspNetCore.Authorization;

namespace Gotong.Features.Regions;

/// <summary>
/// Who may call an endpoint at all. Each endpoint names one; what has none is refused. Rules that need the record
/// (is it mine, is it public) stand beside the feature and are asked by the handler.
/// </summary>
public sealed record Access(AccessKind Kind, params Role[] Roles) : IAuthorizationRequirement
{
    public static readonly Access Anyone = new(AccessKind.Anyone);
    public static readonly Access SignedIn = new(AccessKind.SignedIn);
    public static readonly Access Operator = new(AccessKind.Operator);
    public static readonly Access Members = Only([.. Regions.Roles.OfMembers]);

    public static Access Only(params Role[] roles) => new(AccessKind.Members, roles);

    public bool Admits(Actor actor) =>
        Kind switch
        {
            AccessKind.Anyone => true,
            AccessKind.SignedIn => !actor.IsAnonymous,
            AccessKind.Members => actor.Is(Roles),
            AccessKind.Operator => actor.IsOperator,
            _ => false,
        };
}

public enum AccessKind
{
    Anyone,
    SignedIn,
    Members,
    Operator,
}

public static class AccessBuilder
{
    public static TBuilder Allow<TBuilder>(this TBuilder builder, Access access)
        where TBuilder : IEndpointConventionBuilder =>
        builder
            .WithMetadata(access)
            .RequireAuthorization(new AuthorizationPolicyBuilder().AddRequirements(access).Build());
}

public sealed class AccessHandler(Visit visit) : AuthorizationHandler<Access>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Access requirement)
    {
        if (requirement.Admits(visit.Actor))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
