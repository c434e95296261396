using System.Text;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Platform.Data;
using Gotong.Platform.Http;

namespace Gotong.Features.Meetings.Calendar;

/// <summary>A planned meeting as a calendar file.</summary>
public static class ShareMeeting
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(MeetingLinks.CalendarPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        PublicAddress address,
        CancellationToken cancel
    ) =>
        await MeetingDoor.FindAsync(db, visit, number, cancel) is { IsOpen: true } meeting
            ? Results.File(
                Encoding.UTF8.GetBytes(
                    ReadCalendar.FileOf(MeetingDates.Of(meeting, visit.Region), visit.Region, address, db)
                ),
                ReadCalendar.ContentType,
                $"rapat-{meeting.Number}.ics"
            )
            : Results.NotFound();
}
