using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>A meeting is discussed by who may read it.</summary>
public static class MeetingDiscussion
{
    public const string Kind = "rapat";
    public static readonly DiscussionSubject Subject = new(Kind, "rapat", "meeting", FindAsync);

    private static async Task<DiscussedRecord?> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db.Meetings.AsNoTracking().Include(m => m.Attendances).SingleOrDefaultAsync(m => m.Id == id, cancel)
            is { } meeting
        && MeetingPermissions.MaySee(actor, meeting)
            ? new(
                id.ToString(),
                meeting.Title,
                MeetingLinks.RecordFrom(region, meeting.Number),
                [meeting.PlannedBy],
                MeetingPermissions.MayRun(actor, meeting)
            )
            : null;
}
