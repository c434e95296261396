using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Agenda;

/// <summary>The points of an agenda are added, changed, put in order and taken away.</summary>
public static class WriteAgenda
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.NewPointPath, AskNewAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.NewPointPath, AddAsync).Allow(Access.Members);
        region.MapGet(MeetingLinks.PointPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.PointPath, SaveAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.RaisePath, RaiseAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.RemovePointPath, RemoveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskNewAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
                Answer(
                    new(visit, meeting),
                    null,
                    new("", "", ""),
                    await MeetingDecisions.ChoicesAsync(db, visit, cancel)
                ),
            cancel
        );

    private static async Task<IResult> AddAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var text = PointText.Of(form);
        var choices = await MeetingDecisions.ChoicesAsync(db, visit, cancel);
        var errors = text.Errors(choices, null);
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (meeting.Points.Count >= Meeting.MostPoints)
                    errors.Add(
                        "",
                        T(
                            $"Agenda sudah {Meeting.MostPoints} butir. Gabungkan beberapa.",
                            $"There are {Meeting.MostPoints} points already. Join some of them."
                        )
                    );
                if (errors.Any)
                    return Answer(
                        new(visit, meeting) { Errors = errors, Key = form[FormFields.Key] },
                        null,
                        text,
                        choices,
                        StatusCodes.Status422UnprocessableEntity
                    );
                meeting.AddPoint(text.Title, text.Presenter).Name(text.DecisionId);
                return null;
            },
            Written,
            m =>
                form[FormFields.Later] == "1"
                    ? MeetingLinks.NewPoint(visit.Region, number)
                    : MeetingLinks.Record(visit.Region, m.Number),
            cancel,
            tell: m => MeetingDecisions.TellAsync(db, m, visit, cancel)
        );
    }

    private static Task<IResult> AskAsync(int number, Guid point, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
                meeting.Points.Find(p => p.Id == point) is { } found
                    ? Answer(
                        new(visit, meeting),
                        found,
                        PointText.Of(found),
                        await MeetingDecisions.ChoicesAsync(db, visit, cancel)
                    )
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
        var text = PointText.Of(form);
        var choices = await MeetingDecisions.ChoicesAsync(db, visit, cancel);
        return await ChangePointAsync(
            number,
            point,
            db,
            visit,
            (meeting, found) =>
            {
                var view = new MeetingView(visit, meeting) { Key = form[FormFields.Key] };
                if (Versions.Of(form) != PointText.Of(found).Stamp)
                    return Answer(view, found, text, choices, StatusCodes.Status409Conflict);
                if (text.Errors(choices, found.DecisionId) is { Any: true } errors)
                    return Answer(
                        view with
                        {
                            Errors = errors,
                        },
                        found,
                        text,
                        choices,
                        StatusCodes.Status422UnprocessableEntity
                    );
                found.Plan(text.Title, text.Presenter);
                found.Name(text.DecisionId);
                return null;
            },
            cancel
        );
    }

    private static Task<IResult> RaiseAsync(
        int number,
        Guid point,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        ChangePointAsync(
            number,
            point,
            db,
            visit,
            (meeting, found) =>
            {
                meeting.RaisePoint(found);
                return null;
            },
            cancel
        );

    private static Task<IResult> RemoveAsync(
        int number,
        Guid point,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        ChangePointAsync(
            number,
            point,
            db,
            visit,
            (meeting, found) =>
            {
                meeting.RemovePoint(found);
                return null;
            },
            cancel
        );

    private static Task<IResult> ChangePointAsync(
        int number,
        Guid point,
        GotongDb db,
        Visit visit,
        Func<Meeting, AgendaPoint, IResult?> change,
        CancellationToken cancel
    ) =>
        MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
                meeting.Points.Find(p => p.Id == point) is { } found ? change(meeting, found) : Results.NotFound(),
            Written,
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel,
            tell: m => MeetingDecisions.TellAsync(db, m, visit, cancel)
        );

    private static Act Written(Meeting meeting) =>
        MeetingDoor.Act("meeting.agenda", meeting, "menulis agenda", "wrote the agenda of");

    private static IResult Answer(
        MeetingView view,
        AgendaPoint? point,
        PointText text,
        IReadOnlyList<Option> decisions,
        int status = StatusCodes.Status200OK
    ) =>
        Page.Of<PointPage>(
            new
            {
                Model = view,
                Point = point!,
                Text = text,
                Decisions = decisions,
                HasMovedOn = status == StatusCodes.Status409Conflict,
            },
            status
        );
}

/// <summary>A point as it stands in the form.</summary>
public sealed record PointText(string Title, string Presenter, string Decision)
{
    public long Stamp => Meetings.Stamp.Of(Title, Presenter, Decision);

    public Guid? DecisionId => Guid.TryParse(Decision, out var id) ? id : null;

    public static PointText Of(AgendaPoint point) =>
        new(point.Title, point.Presenter, point.DecisionId?.ToString() ?? "");

    public static PointText Of(IFormCollection form) =>
        new(
            FormText.Of(form["title"]).Replace('\n', ' '),
            FormText.Of(form["presenter"]).Replace('\n', ' '),
            form["decision"].ToString()
        );

    /// <param name="choices">Decisions that the writer may see.</param>
    /// <param name="named">The one named so far, which another may have chosen.</param>
    public FormErrors Errors(IReadOnlyList<Option> choices, Guid? named)
    {
        var errors = new FormErrors();
        FormText.Require(errors, "title", Title, T("Agenda", "Point"), AgendaPoint.LongestTitle);
        FormText.Limit(errors, "presenter", Presenter, T("Penyaji", "Presenter"), AgendaPoint.LongestName);
        if (Decision.Length > 0 && DecisionId != named && !choices.Any(c => c.Value == Decision))
            errors.Add("decision", T("Keputusan: pilih satu dari daftar.", "Decision: choose one of the list."));
        return errors;
    }
}
