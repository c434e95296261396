using System.Linq.Expressions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Calendar;

/// <summary>All meetings a member may see: what comes, what awaits its minutes, whether each body meets as it should.</summary>
public static class ShowMeetings
{
    public const int PageSize = 30;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(MeetingLinks.ListPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(int? hal, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var meetings = db.Meetings.AsNoTracking().Where(IsSeenBy(visit.Actor));
        var open = await meetings
            .Where(m => m.State == MeetingState.Planned)
            .OrderBy(m => m.StartsAt)
            .ToListAsync(cancel);
        var past = meetings.Where(m => m.State != MeetingState.Planned);
        var pages = Math.Max(1, (await past.CountAsync(cancel) + PageSize - 1) / PageSize);
        var page = Math.Clamp(hal ?? 1, 1, pages);
        return Page.Of<MeetingsPage>(
            new
            {
                Model = new MeetingsView(
                    visit,
                    [
                        .. (await RhythmReader.ReadAsync(db, visit.Region, cancel)).Where(b =>
                            MeetingPermissions.MaySee(visit.Actor, b.Body)
                        ),
                    ],
                    open,
                    await past.OrderByDescending(m => m.StartsAt)
                        .Skip((page - 1) * PageSize)
                        .Take(PageSize)
                        .ToListAsync(cancel),
                    page,
                    pages
                ),
            }
        );
    }

    /// <summary><see cref="MeetingPermissions.MaySee(Actor, Meeting)"/>, asked of the database.</summary>
    public static Expression<Func<Meeting, bool>> IsSeenBy(Actor actor)
    {
        var mine = actor.Memberships.Select(m => m.Id).ToList();
        var bodies = Enum.GetValues<MeetingBody>().Where(b => MeetingPermissions.MaySee(actor, b)).ToList();
        return m =>
            bodies.Contains(m.Body) || m.Attendances.Any(a => a.MemberId != null && mine.Contains(a.MemberId.Value));
    }
}

/// <param name="Open">Planned, the next one first; some have begun and await their minutes.</param>
/// <param name="Past">Held or called off, the latest first.</param>
public sealed record MeetingsView(
    Visit Visit,
    IReadOnlyList<BodyRhythm> Rhythms,
    IReadOnlyList<Meeting> Open,
    IReadOnlyList<Meeting> Past,
    int Page,
    int Pages
)
{
    public Region Region => Visit.Region;
    public IReadOnlyList<Meeting> Coming => [.. Open.Where(m => m.StartsAt > Visit.Now)];
    public IReadOnlyList<Meeting> Unfixed => [.. Open.Where(m => m.StartsAt <= Visit.Now)];
    public bool MayPlan => MeetingPermissions.Write.Admits(Visit.Actor);
}
