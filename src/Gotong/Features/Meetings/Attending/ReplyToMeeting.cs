using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;

namespace Gotong.Features.Meetings.Attending;

/// <summary>Those invited say themselves whether they come, in one tap.</summary>
public static class ReplyToMeeting
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(MeetingLinks.ReplyPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        return await MeetingDoor.SaveAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (meeting.AttendanceOf(visit.Actor) is not { } mine)
                    return Results.StatusCode(StatusCodes.Status403Forbidden);
                if (!Enum.TryParse<AttendanceReply>(form["reply"], out var reply) || !Enum.IsDefined(reply))
                    return Results.StatusCode(StatusCodes.Status400BadRequest);
                // Too late, or said already: the meeting shows how it stands.
                if (!MeetingPermissions.MayReply(visit.Actor, meeting, visit.Now) || mine.Reply == reply)
                    return new SeeOther(MeetingLinks.Record(visit.Region, number));
                mine.Answer(reply, visit.Now);
                return null;
            },
            m => MeetingDoor.Act("meeting.replied", m, "menjawab undangan", "answered the invitation to"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel
        );
    }
}
