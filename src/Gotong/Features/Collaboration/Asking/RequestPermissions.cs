using Gotong.Features.Initiatives;
using Gotong.Features.Regions;

namespace Gotong.Features.Collaboration;

/// <summary>Who may ask, read and answer. Pure.</summary>
public static class RequestPermissions
{
    public static readonly Access Ask = Access.Only(Role.Coordinator, Role.Planner, Role.Officer);
    public static readonly Access Answer = Access.Only(Role.Coordinator, Role.Planner, Role.Officer, Role.Partner);

    /// <summary>Those who carry the initiative, as long as it is not given up: also after it was accepted.</summary>
    public static bool MayAsk(Actor actor, Initiative initiative) =>
        Ask.Admits(actor)
        && initiative.State != InitiativeState.Dropped
        && (InitiativePermissions.IsItsOwn(actor, initiative) || Runs(actor));

    public static bool MaySee(Actor actor, Request request) =>
        actor.IsMember && actor.WorksFor(request.OrganizationId)
        || actor.Is(Role.Leader)
        || actor.IsInside && InitiativePermissions.MaySee(actor, request.Initiative);

    /// <summary>The organization itself, with an account; the team for it, marked so.</summary>
    public static bool MayAnswer(Actor actor, Request request) =>
        request.State == RequestState.Waiting && Answer.Admits(actor) && (IsAsked(actor, request) || Runs(actor));

    public static bool MayWithdraw(Actor actor, Request request) =>
        request.State == RequestState.Waiting && MayAsk(actor, request.Initiative);

    public static bool IsAsked(Actor actor, Request request) =>
        !actor.IsGuest && actor.WorksFor(request.OrganizationId);

    private static bool Runs(Actor actor) => actor.Is(Role.Coordinator, Role.Planner);
}
