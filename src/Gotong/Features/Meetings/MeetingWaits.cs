using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings;

/// <summary>What waits for a person: a meeting they are invited to, minutes to fix, a body that has to meet.</summary>
public static class MeetingWaits
{
    private const int DaysAhead = 7;
    private const int DaysToFix = 3;

    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var now = db.Clock.GetUtcNow();
        var (until, fixBy) = (now.AddDays(DaysAhead), now.AddDays(-DaysToFix));
        var mine = actor.Memberships.Select(m => m.Id).ToList();
        var open = await db
            .Meetings.AsNoTracking()
            .Where(m => m.State == MeetingState.Planned && m.StartsAt < until)
            .Where(m =>
                m.StartsAt > now && m.Attendances.Any(a => a.MemberId != null && mine.Contains(a.MemberId.Value))
                || m.StartsAt < fixBy && mine.Contains(m.PlannedBy)
            )
            .OrderBy(m => m.StartsAt)
            .Include(m => m.Attendances.Where(a => a.MemberId != null && mine.Contains(a.MemberId.Value)))
            .ToListAsync(cancel);
        return
        [
            .. open.Select(m => Of(region, actor, m, now)),
            .. actor.Is(Role.Coordinator) ? await PastAsync(db, region, cancel) : [],
        ];
    }

    private static WaitingItem Of(Region region, Actor actor, Meeting meeting, DateTimeOffset now)
    {
        var when = Dates.Moment(meeting.StartsAt, region.Zone);
        var sentence =
            meeting.StartsAt < now
                ? T(
                    $"Tetapkan berita acara rapat \"{meeting.Title}\"",
                    $"Fix the minutes of the meeting \"{meeting.Title}\""
                )
            : meeting.AttendanceOf(actor)?.Reply is null
                ? T(
                    $"Rapat \"{meeting.Title}\", {when}: jawab apakah Anda hadir",
                    $"Meeting \"{meeting.Title}\", {when}: say whether you come"
                )
            : T($"Rapat \"{meeting.Title}\", {when}", $"Meeting \"{meeting.Title}\", {when}");
        return new(
            region,
            sentence,
            MeetingLinks.Record(region, meeting.Number),
            meeting.StartsAt < now ? meeting.StartsAt : null
        );
    }

    private static async Task<IEnumerable<WaitingItem>> PastAsync(
        GotongDb db,
        Region region,
        CancellationToken cancel
    ) =>
        (await RhythmReader.ReadAsync(db, region, cancel))
            .Where(b => b.Rhythm.State == RhythmState.Past && !b.Planned.Any(d => d >= b.Today))
            .Select(b => new WaitingItem(region, b.Sentence, MeetingLinks.New(region, b.Body)));
}
