using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Planning;

/// <summary>A meeting that does not take place says why.</summary>
public static class CallOffMeeting
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.CallOffPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.CallOffPath, SaveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            meeting => Answer(new(visit, meeting), "", StatusCodes.Status200OK),
            cancel
        );

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        MeetingLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var reason = FormText.Of(form["reason"]);
        var errors = new FormErrors();
        FormText.Require(errors, "reason", reason, T("Alasan", "Reason"), Meeting.LongestReason);
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (errors.Any)
                    return Answer(
                        new(visit, meeting) { Errors = errors, Key = form[FormFields.Key] },
                        reason,
                        StatusCodes.Status422UnprocessableEntity
                    );
                meeting.CallOff(reason);
                return null;
            },
            m => MeetingDoor.Act("meeting.called-off", m, "membatalkan", "called off"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel,
            tell: m => letters.CalledOffAsync(m, visit, cancel)
        );
    }

    private static IResult Answer(MeetingView view, string reason, int status) =>
        Page.Of<CallOffPage>(new { Model = view, Reason = reason }, status);
}
