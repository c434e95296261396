using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Planning;

/// <summary>A meeting is planned, and its time or place changed while it is open.</summary>
public static class PlanMeeting
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.NewPath, AskNew).Allow(MeetingPermissions.Write);
        region.MapForm(MeetingLinks.NewPath, AddAsync).Allow(MeetingPermissions.Write);
        region.MapGet(MeetingLinks.PlanPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.PlanPath, SaveAsync).Allow(Access.Members);
    }

    private static IResult AskNew(string? badan, Visit visit) =>
        Answer(new(visit, null, new(badan ?? "", "", "", "", "", "")));

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var view = new PlanView(visit, null, MeetingForm.Of(form)) { Key = form[FormFields.Key] };
        var (startsAt, endsAt, errors) = view.Form.Read(visit);
        if (!Enum.TryParse<MeetingBody>(view.Form.Body, out var body) || !view.Bodies.Contains(body))
            errors.Add("body", T("Pilih siapa yang bertemu.", "Choose who meets."));
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        var number = await db.AddNumberedAsync(
            () => db.Meetings.MaxAsync(m => (int?)m.Number, cancel),
            next =>
            {
                var meeting = new Meeting
                {
                    RegionId = visit.Region.Id,
                    Number = next,
                    Body = body,
                    PlannedBy = visit.Actor.MemberId,
                };
                meeting.Plan(view.Form.Title, startsAt, endsAt, view.Form.Place);
                db.Add(meeting);
                return Task.FromResult(Planned(meeting));
            },
            cancel
        );
        return new SeeOther(MeetingLinks.Record(visit.Region, number));
    }

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            meeting => Answer(new(visit, meeting, MeetingForm.Of(meeting, visit.Region))),
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
        var text = MeetingForm.Of(form);
        var moved = false;
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            Change,
            Planned,
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel,
            tell: m => moved ? letters.MovedAsync(m, visit, cancel) : Task.CompletedTask
        );

        IResult? Change(Meeting meeting)
        {
            var view = new PlanView(visit, meeting, text) { Key = form[FormFields.Key] };
            var saved = MeetingForm.Of(meeting, visit.Region);
            if (Versions.Of(form) != saved.Stamp)
                return Answer(view with { Saved = saved }, StatusCodes.Status409Conflict);
            var (startsAt, endsAt, errors) = text.Read(visit);
            if (errors.Any)
                return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
            moved = (meeting.StartsAt, meeting.EndsAt, meeting.Place) != (startsAt, endsAt, text.Place);
            meeting.Plan(text.Title, startsAt, endsAt, text.Place);
            return null;
        }
    }

    private static Act Planned(Meeting meeting) =>
        MeetingDoor.Act("meeting.planned", meeting, "merencanakan", "planned");

    private static IResult Answer(PlanView view, int status = StatusCodes.Status200OK) =>
        Page.Of<PlanPage>(new { Model = view }, status);
}

/// <param name="Meeting">Null: a new one.</param>
public sealed record PlanView(Visit Visit, Meeting? Meeting, MeetingForm Form)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public MeetingForm? Saved { get; init; }

    /// <summary>For which bodies the visitor plans.</summary>
    public IReadOnlyList<MeetingBody> Bodies =>
        [.. Enum.GetValues<MeetingBody>().Where(b => MeetingPermissions.MayRun(Visit.Actor, b))];
}
