using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Forum;

/// <summary>The Forum in public: the meetings that were published, and whether it meets as often as it should.</summary>
public static class ShowForum
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.ForumPath, ListAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(MeetingLinks.ForumMeetingPath, ShowAsync).Allow(Access.Anyone).CachedForPublic();
    }

    private static async Task<IResult> ListAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<ForumPage>(
            new
            {
                visit.Region,
                visit.Actor,
                Meetings = await Published(db).OrderByDescending(m => m.StartsAt).ToListAsync(cancel),
                Standing = await ForumStanding.ReadAsync(db, visit.Region, cancel),
            }
        );

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await Published(db).Whole().SingleOrDefaultAsync(m => m.Number == number, cancel) is { } meeting
            ? Page.Of<ForumMeetingPage>(
                new { visit.Region, Meeting = await PublicMeeting.ReadAsync(db, visit, meeting, cancel) }
            )
            : Results.NotFound();

    private static IQueryable<Meeting> Published(GotongDb db) =>
        db.Meetings.AsNoTracking().Where(m => m.Body == MeetingBody.Forum && m.PublishedAt != null);
}

/// <summary>How the Forum stands in public. Nothing is said before its first meeting was published.</summary>
/// <param name="Published">Of published meetings alone: nothing else is drawn.</param>
public sealed record ForumStanding(BodyRhythm Published, string Sentence)
{
    public static async Task<ForumStanding?> ReadAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var ground = await RhythmReader.GroundAsync(db, region, cancel);
        var published = ground.Of(MeetingBody.Forum, published: true);
        return published.Held.Count == 0
            ? null
            : new(published, SentenceOf(published, ground.Of(MeetingBody.Forum).Rhythm));
    }

    /// <summary>It may have met without publishing: then it is not said that it did not.</summary>
    private static string SentenceOf(BodyRhythm published, MeetingRhythm all)
    {
        if (published.Rhythm.State != RhythmState.Past || all.Last == published.Rhythm.Last)
            return published.Sentence;
        var last = Dates.Day(published.Rhythm.Last!.Value);
        return all.State == RhythmState.Past
            ? Words.T(
                $"Forum Smart City tidak bertemu lebih dari {all.Months} bulan. Rapat terakhir yang diterbitkan: {last}.",
                $"The smart-city forum has not met for over {all.Months} months. The last meeting that was published: {last}."
            )
            : Words.T(
                $"Rapat Forum Smart City terakhir yang diterbitkan: {last}.",
                $"The last forum meeting that was published: {last}."
            );
    }
}
