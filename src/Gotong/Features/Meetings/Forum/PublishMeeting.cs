using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Meetings.Forum;

/// <summary>Shows the public part of a held Forum meeting to all, after showing whoever publishes what that is.</summary>
public static class PublishMeeting
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.PublishPath, AskAsync).Allow(MeetingPermissions.Publish);
        region.MapForm(MeetingLinks.PublishPath, SaveAsync).Allow(MeetingPermissions.Publish);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await MeetingDoor.FindAsync(db, visit, number, cancel) is not { } meeting)
            return Results.NotFound();
        return MeetingPermissions.MayPublish(visit.Actor, meeting)
            ? Page.Of<PublishPage>(
                new
                {
                    Model = new MeetingView(visit, meeting),
                    Shown = await PublicMeeting.ReadAsync(db, visit, meeting, cancel),
                }
            )
            : new SeeOther(MeetingLinks.Record(visit.Region, number));
    }

    private static Task<IResult> SaveAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.SaveAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (!MeetingPermissions.MayPublish(visit.Actor, meeting))
                    return new SeeOther(MeetingLinks.Record(visit.Region, number));
                meeting.Publish(visit.Now);
                return null;
            },
            Published,
            m => MeetingLinks.ForumMeeting(visit.Region, m.Number),
            cancel
        );

    private static Act Published(Meeting meeting) =>
        new(
            "meeting.published",
            Visibility.Public,
            $"menerbitkan hasil rapat Forum Smart City nomor {meeting.Number}",
            $"published what came of forum meeting {meeting.Number}",
            new { meeting.Number, meeting.Hash }
        );
}
