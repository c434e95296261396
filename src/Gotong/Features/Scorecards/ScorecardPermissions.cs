using Gotong.Features.Regions;

namespace Gotong.Features.Scorecards;

/// <summary>Who may do what with a scorecard. Pure. Members read, also the assessor; strangers read what was published.</summary>
public static class ScorecardPermissions
{
    public static readonly Access Confirm = Access.Only(Role.Coordinator, Role.Planner);
    public static readonly Access Publish = Access.Only(Role.Coordinator, Role.Leader);

    public static bool MaySee(Actor actor, ScoreSheet? sheet) => actor.IsMember || sheet is { IsPublic: true };

    /// <summary>What is published stands until it is taken back.</summary>
    public static bool MayConfirm(Actor actor, ScoreSheet? sheet) =>
        Confirm.Admits(actor) && sheet is not { IsPublic: true };
}
