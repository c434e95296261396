using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>The minutes of one point: what was said, what was decided and how, who follows it up. Drafted in place.</summary>
public static class WritePoint
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.WritePath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.WritePath, SaveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, Guid point, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            meeting =>
                meeting.Points.Find(p => p.Id == point) is { } found
                    ? Answer(new(visit, meeting), found, MinutesText.Of(found))
                    : Results.NotFound(),
            cancel
        );

    private static async Task<IResult> SaveAsync(
        int number,
        Guid point,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var text = MinutesText.Of(form);
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            Change,
            m => MeetingDoor.Act("meeting.minutes", m, "menulis notula", "wrote minutes of"),
            m => Next(m, point, form[FormFields.Later] == "1", visit.Region),
            cancel,
            closed: meeting => Change(meeting) ?? Results.NotFound()
        );

        IResult? Change(Meeting meeting)
        {
            if (meeting.Points.Find(p => p.Id == point) is not { } found)
                return Results.NotFound();
            var view = new MeetingView(visit, meeting) { Key = form[FormFields.Key] };
            if (!meeting.IsOpen || Versions.Of(form) != MinutesText.Of(found).Stamp)
                return Answer(view, found, text, StatusCodes.Status409Conflict);
            var errors = text.WriteTo(found, visit);
            return errors.Any
                ? Answer(view with { Errors = errors }, found, text, StatusCodes.Status422UnprocessableEntity)
                : null;
        }
    }

    /// <summary>On to the point after this one, where one asked for it and there is one.</summary>
    private static string Next(Meeting meeting, Guid point, bool goOn, Region region)
    {
        var order = meeting.Points.Find(p => p.Id == point)!.Order;
        return goOn && meeting.Agenda.FirstOrDefault(p => p.Order > order) is { } next
            ? MeetingLinks.Write(region, meeting.Number, next.Id)
            : MeetingLinks.Record(region, meeting.Number);
    }

    private static IResult Answer(
        MeetingView view,
        AgendaPoint point,
        MinutesText text,
        int status = StatusCodes.Status200OK
    ) =>
        Page.Of<WritePointPage>(
            new
            {
                Model = view,
                Point = point,
                Text = text,
                HasMovedOn = status == StatusCodes.Status409Conflict,
            },
            status
        );
}
