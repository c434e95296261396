using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>A correction of fixed minutes, with its day and its reason. The old words stay as they are.</summary>
public static class AddAddendum
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.AddendumPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.AddendumPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await MeetingDoor.FindAsync(db, visit, number, cancel) is not { } meeting
            ? Results.NotFound()
            : Closed(visit, meeting) ?? Answer(new(visit, meeting), "", "", StatusCodes.Status200OK);

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var (text, reason) = (FormText.Of(form["text"]), FormText.Of(form["reason"]));
        var errors = new FormErrors();
        FormText.Require(errors, "text", text, T("Isi", "Text"), MeetingAddendum.LongestText);
        FormText.Require(errors, "reason", reason, T("Alasan", "Reason"), MeetingAddendum.LongestReason);
        return await MeetingDoor.SaveAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (Closed(visit, meeting) is { } closed)
                    return closed;
                if (errors.Any)
                    return Answer(
                        new(visit, meeting) { Errors = errors, Key = form[FormFields.Key] },
                        text,
                        reason,
                        StatusCodes.Status422UnprocessableEntity
                    );
                meeting.AddAddendum(text, reason, visit.Actor.Name, visit.Now);
                return null;
            },
            m => MeetingDoor.Act("meeting.addendum", m, "menulis adendum berita acara", "wrote an addendum to"),
            m => MeetingLinks.Minutes(visit.Region, m.Number),
            cancel
        );
    }

    private static IResult? Closed(Visit visit, Meeting meeting) =>
        !MeetingPermissions.MayRun(visit.Actor, meeting) ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : meeting.State != MeetingState.Held ? new SeeOther(MeetingLinks.Record(visit.Region, meeting.Number))
        : null;

    private static IResult Answer(MeetingView view, string text, string reason, int status) =>
        Page.Of<AddendumPage>(
            new
            {
                Model = view,
                Text = text,
                Reason = reason,
            },
            status
        );
}
