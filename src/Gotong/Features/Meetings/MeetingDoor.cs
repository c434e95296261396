using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>The way to one meeting, for who may see it, for who runs it, and for what changes it.</summary>
public static class MeetingDoor
{
    /// <summary>Many may change a meeting at once: replies come in while the agenda is written. Each finds its turn.</summary>
    private const int Tries = 30;

    /// <summary>Null when it is not there for this visitor.</summary>
    public static async Task<Meeting?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel)
    {
        if (
            await db.Meetings.Whole().SingleOrDefaultAsync(m => m.Number == number, cancel) is not { } meeting
            || !MeetingPermissions.MaySee(visit.Actor, meeting)
        )
            return null;
        await MeetingDecisions.TellAsync(db, meeting, visit, cancel);
        return meeting;
    }

    /// <summary>A form of who runs the meeting, while it is open; afterwards the meeting itself is shown.</summary>
    public static async Task<IResult> AskAsync(
        GotongDb db,
        Visit visit,
        int number,
        Func<Meeting, Task<IResult>> show,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, visit, number, cancel) is not { } meeting)
            return Results.NotFound();
        if (!MeetingPermissions.MayRun(visit.Actor, meeting))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return meeting.IsOpen ? await show(meeting) : Back(visit, number);
    }

    public static Task<IResult> AskAsync(
        GotongDb db,
        Visit visit,
        int number,
        Func<Meeting, IResult> show,
        CancellationToken cancel
    ) => AskAsync(db, visit, number, meeting => Task.FromResult(show(meeting)), cancel);

    /// <summary>A change by who runs the meeting, while it is open.</summary>
    /// <param name="change">Null: it is done, save it. Else what is answered instead.</param>
    /// <param name="closed">What is answered when the minutes were fixed meanwhile; else the meeting is shown.</param>
    public static Task<IResult> ChangeAsync(
        GotongDb db,
        Visit visit,
        int number,
        Func<Meeting, IResult?> change,
        Func<Meeting, Act> act,
        Func<Meeting, string> next,
        CancellationToken cancel,
        Func<Meeting, IResult>? closed = null,
        Func<Meeting, Task>? tell = null
    ) =>
        SaveAsync(
            db,
            visit,
            number,
            meeting =>
                !MeetingPermissions.MayRun(visit.Actor, meeting) ? Results.StatusCode(StatusCodes.Status403Forbidden)
                : meeting.IsOpen ? change(meeting)
                : closed is null ? Back(visit, number)
                : closed(meeting),
            act,
            next,
            cancel,
            tell
        );

    /// <summary>A change by anybody who sees the meeting; <paramref name="change"/> says whether they may.</summary>
    /// <param name="tell">Writes the letters that go with the change.</param>
    public static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        int number,
        Func<Meeting, IResult?> change,
        Func<Meeting, Act> act,
        Func<Meeting, string> next,
        CancellationToken cancel,
        Func<Meeting, Task>? tell = null
    )
    {
        for (var tries = 1; ; tries++)
        {
            if (await FindAsync(db, visit, number, cancel) is not { } meeting)
                return Results.NotFound();
            if (change(meeting) is { } answer)
                return answer;
            if (tell is not null)
                await tell(meeting);
            try
            {
                await db.SaveActAsync(act(meeting), cancel);
                return new SeeOther(next(meeting));
            }
            catch (DbUpdateConcurrencyException) when (tries < Tries)
            {
                db.ChangeTracker.Clear(); // somebody changed another part in the same moment
            }
        }
    }

    /// <summary>The record of an act names the meeting by its number only: members read it who may not read the meeting.</summary>
    public static Act Act(string name, Meeting meeting, string indonesian, string english, object? detail = null) =>
        new(
            name,
            Visibility.Region,
            $"{indonesian} rapat {meeting.Number}",
            $"{english} meeting {meeting.Number}",
            detail
        );

    private static SeeOther Back(Visit visit, int number) => new(MeetingLinks.Record(visit.Region, number));
}

/// <summary>What the pages of a meeting share.</summary>
public sealed record MeetingView(Visit Visit, Meeting Meeting)
{
    public Platform.Web.FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>Numbers of the named decisions that the visitor may open.</summary>
    public IReadOnlyDictionary<Guid, int> Decisions { get; init; } = new Dictionary<Guid, int>();

    public Region Region => Visit.Region;
    public int Number => Meeting.Number;
    public bool MayRun => MeetingPermissions.MayRun(Visit.Actor, Meeting);
    public string Here => MeetingLinks.Record(Region, Number);

    /// <summary>"Forum Smart City, rapat 4"</summary>
    public string Kind =>
        $"{MeetingWords.Of(Meeting.Body)}, {Platform.Web.Words.T($"rapat {Number}", $"meeting {Number}")}";
}
