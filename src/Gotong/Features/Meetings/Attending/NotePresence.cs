using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;

namespace Gotong.Features.Meetings.Attending;

/// <summary>Who came, noted for all on the list in one form.</summary>
public static class NotePresence
{
    /// <summary>Sent by the button that takes whoever is not noted yet as present.</summary>
    public const string RestField = "rest";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.PresencePath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.PresencePath, SaveAsync).Allow(Access.Members);
    }

    public static string FieldOf(Attendance attendance) => $"hadir-{attendance.Id}";

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(db, visit, number, meeting => Answer(new(visit, meeting)), cancel);

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                var yours = meeting.Attendances.ToDictionary(a => a.Id, a => Read(form, a));
                if (Versions.Of(form) != StampOf(meeting))
                    return Answer(new(visit, meeting) { Key = null }, yours);
                foreach (var attendance in meeting.Attendances)
                    attendance.Note(yours[attendance.Id]);
                return null;
            },
            m => MeetingDoor.Act("meeting.presence", m, "mencatat kehadiran", "noted who came to"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel
        );
    }

    public static long StampOf(Meeting meeting) =>
        Stamp.Of([.. meeting.Attendances.OrderBy(a => a.Id).Select(a => $"{a.Id} {a.Presence}")]);

    private static Presence Read(IFormCollection form, Attendance attendance)
    {
        var said =
            Enum.TryParse<Presence>(form[FieldOf(attendance)], out var presence) && Enum.IsDefined(presence)
                ? presence
                : attendance.Presence;
        return said == Presence.Expected && form[RestField] == "1" ? Presence.Present : said;
    }

    private static IResult Answer(MeetingView view, IReadOnlyDictionary<Guid, Presence>? yours = null) =>
        Page.Of<PresencePage>(
            new { Model = view, Yours = yours! },
            yours is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict
        );
}
