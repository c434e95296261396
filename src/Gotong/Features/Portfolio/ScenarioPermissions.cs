using Gotong.Features.Regions;

namespace Gotong.Features.Portfolio;

/// <summary>
/// Who may do what with a scenario. Pure. It speaks of initiatives that are not published yet: what partners and
/// strangers read is what the council adopted.
/// </summary>
public static class ScenarioPermissions
{
    public static readonly Access Make = Access.Only(Role.Coordinator, Role.Planner);

    /// <summary>How much a priority counts is the council's to say.</summary>
    public static readonly Access Weigh = Access.Only(Role.Coordinator, Role.Planner, Role.Council, Role.Leader);
    public static readonly Access Propose = Access.Only(Role.Council, Role.Leader);

    private static readonly Role[] Readers =
    [
        Role.Leader,
        Role.Council,
        Role.Coordinator,
        Role.Planner,
        Role.Officer,
        Role.Mentor,
        Role.Assessor,
        Role.RegionAdmin,
    ];

    public static bool ReadsAll(Actor actor) => actor.Is(Readers);

    public static bool MaySee(Actor actor, Scenario scenario) => scenario.IsAdopted || ReadsAll(actor);
}
