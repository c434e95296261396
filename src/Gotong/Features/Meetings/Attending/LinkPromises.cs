using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Attending;

/// <summary>Which of the region's promises were made at this meeting: picked from those the writer may see.</summary>
public static class LinkPromises
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.PromisesPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.PromisesPath, SaveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting => Answer(new(visit, meeting), await SeenAsync(db, visit, cancel)),
            cancel
        );

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var promises = await SeenAsync(db, visit, cancel);
        var seen = promises.Select(p => p.Commitment).ToList();
        var picked = seen.Where(c => form["promise"].Contains(c.Id.ToString())).Select(c => (c.Id, c.Number)).ToList();
        return await MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (Versions.Of(form) != StampOf(meeting))
                    return Answer(new(visit, meeting), promises, [.. picked.Select(p => p.Id)]);
                meeting.LinkPromises(picked, [.. seen.Select(c => c.Id)]);
                return null;
            },
            m => MeetingDoor.Act("meeting.promises", m, "mencatat janji dari", "noted promises made at"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel
        );
    }

    public static long StampOf(Meeting meeting) =>
        Stamp.Of([.. meeting.Promises.Select(p => p.CommitmentId.ToString()).Order(StringComparer.Ordinal)]);

    /// <param name="yours">What was ticked, where somebody else saved first.</param>
    private static IResult Answer(
        MeetingView view,
        IReadOnlyList<Promise> promises,
        IReadOnlyList<Guid>? yours = null
    ) =>
        Page.Of<PickPromisesPage>(
            new
            {
                Model = view,
                Promises = promises,
                Yours = yours!,
            },
            yours is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict
        );

    private static async Task<IReadOnlyList<Promise>> SeenAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        [
            .. (
                await db
                    .Commitments.AsNoTracking()
                    .Where(c => c.State != CommitmentState.Withdrawn)
                    .Whole()
                    .OrderByDescending(c => c.Number)
                    .ToListAsync(cancel)
            )
                .Where(c => CommitmentPermissions.MaySee(visit.Actor, c))
                .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today)),
        ];
}
