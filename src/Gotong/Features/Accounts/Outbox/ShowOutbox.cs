using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>The mails one's own acts have called for: what became of each, and its link to pass on.</summary>
public static class ShowOutbox
{
    private const int AtMost = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.OutboxPath, ListAsync).RequireAuthorization();
        routes.MapGet(AccountLinks.MailPattern, ShowAsync).RequireAuthorization();
        routes.MapForm(AccountLinks.SendAgainPattern, SendAgainAsync).RequireAuthorization();
    }

    private static async Task<IResult> ListAsync(
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        UserManager<Account> users,
        CancellationToken cancel
    ) =>
        Page.Of<OutboxPage>(
            new
            {
                Mails = await Own(db, http, users)
                    .AsNoTracking()
                    .OrderByDescending(m => m.QueuedAt)
                    .Take(AtMost)
                    .ToListAsync(cancel),
                outbox.Sends,
            }
        );

    private static async Task<IResult> ShowAsync(
        Guid id,
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        UserManager<Account> users,
        CancellationToken cancel
    ) =>
        await Own(db, http, users).AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is { } mail
            ? Page.Of<MailPage>(new { Mail = mail, outbox.Sends })
            : Results.NotFound();

    private static async Task<IResult> SendAgainAsync(
        Guid id,
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await Own(db, http, users).SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } mail)
            return Results.NotFound();
        if (outbox.Sends && mail.State is MailState.Failed or MailState.ByHand)
        {
            mail.SendAgain(db.Clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
        return new SeeOther(AccountLinks.Mail(id));
    }

    private static IQueryable<OutboxMail> Own(GotongDb db, HttpContext http, UserManager<Account> users)
    {
        var mine = Guid.Parse(users.GetUserId(http.User)!);
        var now = db.Clock.GetUtcNow();
        return db.OutboxMail.Where(m => m.SenderId == mine && m.ExpiresAt > now);
    }
}
