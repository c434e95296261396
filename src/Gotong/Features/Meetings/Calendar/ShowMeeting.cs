using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Calendar;

/// <summary>One meeting: when and where, what it talks about, who comes, and what is to be done next.</summary>
public static class ShowMeeting
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(MeetingLinks.RecordPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await MeetingDoor.FindAsync(db, visit, number, cancel) is { } meeting
            ? Page.Of<MeetingPage>(
                new
                {
                    Model = new MeetingView(visit, meeting)
                    {
                        Decisions = await MeetingDecisions.OpenToAsync(db, visit, meeting, cancel),
                    },
                    Promises = await MeetingPromises.ReadAsync(db, visit, meeting, cancel),
                }
            )
            : Results.NotFound();
}

/// <summary>The promises made at a meeting, each as far as the reader may see it.</summary>
/// <param name="Hidden">How many are not open to the reader.</param>
public sealed record MeetingPromises(IReadOnlyList<Promise> Shown, int Hidden)
{
    public static async Task<MeetingPromises> ReadAsync(
        GotongDb db,
        Visit visit,
        Meeting meeting,
        CancellationToken cancel
    )
    {
        var ids = meeting.Promises.Select(p => p.CommitmentId).ToList();
        if (ids.Count == 0)
            return new([], 0);
        var all = await db
            .Commitments.AsNoTracking()
            .Where(c => ids.Contains(c.Id))
            .Whole()
            .OrderBy(c => c.Number)
            .ToListAsync(cancel);
        var shown = all.Where(c => CommitmentPermissions.MaySee(visit.Actor, c))
            .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today))
            .ToList();
        return new(shown, all.Count - shown.Count);
    }
}
