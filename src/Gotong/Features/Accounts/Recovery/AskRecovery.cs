using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>
/// A forgotten password. The answer is the same, and as fast, whether the address has an account or not. Without a mail
/// server nothing is written: a person must give the link.
/// </summary>
public static class AskRecovery
{
    private static readonly TimeSpan Always = TimeSpan.FromMilliseconds(600);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                AccountLinks.ForgottenPath,
                (Outbox outbox, bool? terkirim) =>
                    Page.Of<ForgottenPage>(new { outbox.Sends, Done = terkirim == true && outbox.Sends })
            )
            .AllowAnonymous();
        routes
            .MapForm(AccountLinks.ForgottenPath, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> PostAsync(
        HttpContext http,
        GotongDb db,
        Outbox outbox,
        PublicAddress address,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        var fields = await http.Request.ReadFormAsync(cancel);
        var email = fields["email"].ToString().Trim();
        if (!outbox.Sends)
            return new SeeOther(AccountLinks.Forgotten);
        if (EmailAddress.Problem(email) is { } problem)
            return Page.Of<ForgottenPage>(
                new
                {
                    outbox.Sends,
                    Email = email,
                    Errors = new FormErrors().Add("email", problem),
                },
                422
            );
        await Task.WhenAll(
            WriteAsync(db, outbox, address, users, email, cancel),
            Task.Delay(Always, TimeProvider.System, cancel)
        );
        return new SeeOther(AccountLinks.Forgotten + "?terkirim=true");
    }

    private static async Task WriteAsync(
        GotongDb db,
        Outbox outbox,
        PublicAddress address,
        UserManager<Account> users,
        string email,
        CancellationToken cancel
    )
    {
        // Nobody reads the mail of an example account.
        if (await users.FindByNameAsync(email) is not { IsExample: false } account)
            return;
        var now = db.Clock.GetUtcNow();
        await db
            .RecoveryLinks.Where(l => l.AccountId == account.Id && (l.ExpiresAt <= now || !l.EndsSecondStep))
            .ExecuteDeleteAsync(cancel);
        var token = RecoveryLink.Issue(db, account.Id, byPerson: false);
        db.Tenant.ActAs(Guid.Empty); // whoever is signed in here must not find the mail in their outbox
        outbox.Add(
            new(
                LetterKind.Now,
                account.Email!,
                "Sandi baru untuk Gotong",
                "A new password for Gotong",
                "Seseorang, semoga Anda sendiri, meminta sandi baru untuk akun Gotong dengan surel ini.\n"
                    + "Buka tautan ini dalam satu jam. Bukan Anda? Abaikan surat ini; tidak ada yang berubah.",
                "Someone, hopefully you, asked for a new password of the Gotong account with this e-mail.\n"
                    + "Open this link within an hour. Not you? Ignore this mail; nothing changes.",
                now + RecoveryLink.ByMail,
                address.Of(AccountLinks.NewPasswordRoot + token)
            )
        );
        await db.SaveChangesAsync(cancel);
    }
}
