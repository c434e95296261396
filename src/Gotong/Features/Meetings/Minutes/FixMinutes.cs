using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>Asks once more, with all of it before the reader, then fixes the minutes for good.</summary>
public static class FixMinutes
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.FixPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.FixPath, SaveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
                Answer(
                    new(visit, meeting),
                    await DraftAsync(db, visit, meeting, cancel),
                    new("", visit.Actor.Name),
                    StatusCodes.Status200OK
                ),
            cancel
        );

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var signers = new Signers(Line(form, "ledBy"), Line(form, "notedBy"));
        var errors = new FormErrors();
        FormText.Require(errors, "ledBy", signers.LedBy, T("Pemimpin rapat", "Who led"), Meeting.LongestName);
        FormText.Require(errors, "notedBy", signers.NotedBy, T("Notulis", "Who took the notes"), Meeting.LongestName);
        return await MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async read =>
            {
                var draft = await DraftAsync(db, visit, read, cancel);
                return await MeetingDoor.ChangeAsync(
                    db,
                    visit,
                    number,
                    meeting =>
                    {
                        var view = new MeetingView(visit, meeting) { Errors = errors, Key = form[FormFields.Key] };
                        // Whoever fixes them has read these words and no other.
                        if (Versions.Of(form) != meeting.Reading)
                            return Answer(view, draft, signers, StatusCodes.Status409Conflict);
                        if (errors.Any || meeting.Gaps(visit.Now).Count > 0)
                            return Answer(view, draft, signers, StatusCodes.Status422UnprocessableEntity);
                        meeting.Fix(visit.Region, signers.LedBy, signers.NotedBy, visit.Now);
                        return null;
                    },
                    m =>
                        MeetingDoor.Act(
                            "meeting.fixed",
                            m,
                            "menetapkan berita acara",
                            "fixed the minutes of",
                            new { m.Number, m.Hash }
                        ),
                    m => MeetingLinks.Minutes(visit.Region, m.Number),
                    cancel
                );
            },
            cancel
        );
    }

    private static string Line(IFormCollection form, string name) => FormText.Of(form[name]).Replace('\n', ' ');

    private static async Task<string> DraftAsync(GotongDb db, Visit visit, Meeting meeting, CancellationToken cancel) =>
        ShowMinutes.Html(
            MinutesDocument.Compose(meeting, visit, await MeetingPromises.ReadAsync(db, visit, meeting, cancel))
        );

    private static IResult Answer(MeetingView view, string draft, Signers signers, int status) =>
        Page.Of<FixPage>(
            new
            {
                Model = view,
                Draft = draft,
                Signers = signers,
                HasMovedOn = status == StatusCodes.Status409Conflict,
            },
            status
        );
}

/// <summary>Who is to sign, as typed.</summary>
public sealed record Signers(string LedBy, string NotedBy);
