using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions.Calendar;

/// <summary>A person makes, renews or ends the address of their calendar. It is shown once.</summary>
public static class ShareCalendar
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CalendarLinks.PagePath, ShowAsync).Allow(Access.SignedIn);
        routes.MapForm(CalendarLinks.PagePath, MakeAsync).Allow(Access.SignedIn);
        routes.MapForm(CalendarLinks.EndPath, EndAsync).Allow(Access.SignedIn);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<CalendarPage>(new { Feed = await FeedAsync(db, visit, cancel), Link = (string?)null });

    private static async Task<IResult> MakeAsync(
        GotongDb db,
        Visit visit,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        var token = SecretToken.Create();
        var feed = await FeedAsync(db, visit, cancel);
        if (feed is null)
            db.Add(
                feed = new()
                {
                    AccountId = visit.Actor.AccountId,
                    TokenHash = SecretToken.HashOf(token),
                    MadeAt = visit.Now,
                }
            );
        else
            (feed.TokenHash, feed.MadeAt) = (SecretToken.HashOf(token), visit.Now);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Made in another window in the same moment: that one holds, and can be renewed.
            db.ChangeTracker.Clear();
            return new SeeOther(CalendarLinks.Page);
        }
        return Page.Of<CalendarPage>(new { Feed = feed, Link = address.Of(CalendarLinks.Feed(token)) });
    }

    private static async Task<IResult> EndAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        await db.CalendarFeeds.Where(f => f.AccountId == visit.Actor.AccountId).ExecuteDeleteAsync(cancel);
        return new SeeOther(CalendarLinks.Page);
    }

    private static Task<CalendarFeed?> FeedAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        db.CalendarFeeds.AsTracking().SingleOrDefaultAsync(f => f.AccountId == visit.Actor.AccountId, cancel);
}
