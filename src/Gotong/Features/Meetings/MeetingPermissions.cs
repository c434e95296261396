using Gotong.Features.Regions;

namespace Gotong.Features.Meetings;

/// <summary>
/// Who may do what with a meeting. Pure. The Forum is everybody's, partners too; the Dewan's sessions are read by
/// itself and by those who lead and plan; the team's by the government. Whoever is on the list of a meeting reads it.
/// </summary>
public static class MeetingPermissions
{
    public static readonly Access Write = Access.Only(Role.Coordinator, Role.Planner, Role.Leader, Role.Council);
    public static readonly Access Publish = Access.Only(Role.Coordinator, Role.Leader);
    public static readonly Access SetPeriod = Access.Only(Role.Coordinator, Role.RegionAdmin);

    /// <summary>Plans, invites and writes the minutes.</summary>
    public static bool MayRun(Actor actor, MeetingBody body) =>
        actor.Is(Role.Coordinator, Role.Planner, Role.Leader)
        || (body == MeetingBody.Council && actor.Is(Role.Council));

    /// <summary>All meetings of this body.</summary>
    public static bool MaySee(Actor actor, MeetingBody body) =>
        body switch
        {
            MeetingBody.Forum => actor.IsMember,
            MeetingBody.Council => actor.Is(Role.Council, Role.Leader, Role.Coordinator, Role.Planner),
            _ => actor.Is(Role.Leader, Role.Council, Role.Coordinator, Role.Planner, Role.Officer, Role.RegionAdmin),
        };

    public static bool MaySee(Actor actor, Meeting meeting) =>
        MaySee(actor, meeting.Body) || (actor.IsMember && meeting.AttendanceOf(actor) is not null);

    public static bool MayRun(Actor actor, Meeting meeting) => MaySee(actor, meeting) && MayRun(actor, meeting.Body);

    /// <summary>Those on the list say themselves whether they come, until it begins.</summary>
    public static bool MayReply(Actor actor, Meeting meeting, DateTimeOffset now) =>
        actor.IsMember && meeting.IsOpen && now < meeting.StartsAt && meeting.AttendanceOf(actor) is not null;

    public static bool MayPublish(Actor actor, Meeting meeting) =>
        Publish.Admits(actor) && meeting is { Body: MeetingBody.Forum, State: MeetingState.Held, IsPublic: false };
}
