using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>The meetings a person is on the list of, with hour and place.</summary>
public static class MeetingDates
{
    public static async Task<IReadOnlyList<CalendarDate>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var mine = actor.Memberships.Select(m => m.Id).ToList();
        var planned = await db
            .Meetings.AsNoTracking()
            .Where(m => m.State == MeetingState.Planned)
            .Where(m => m.Attendances.Any(a => a.MemberId != null && mine.Contains(a.MemberId.Value)))
            .ToListAsync(cancel);
        return [.. planned.Select(m => Of(m, region))];
    }

    public static CalendarDate Of(Meeting meeting, Region region) =>
        new(
            $"rapat-{meeting.Id}",
            meeting.Title,
            region.DayOf(meeting.StartsAt),
            MeetingLinks.RecordFrom(region, meeting.Number),
            meeting.StartsAt,
            meeting.EndsAt,
            meeting.Place
        );
}
