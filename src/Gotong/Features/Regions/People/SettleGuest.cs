using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>A guest makes an account: the same person, who keeps their drafts and may submit them.</summary>
public static class SettleGuest
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapGet(RegionLinks.SettlePattern, ShowAsync).Allow(Access.Only(Role.Guest));
        region
            .MapForm(RegionLinks.SettlePattern, PostAsync)
            .Allow(Access.Only(Role.Guest))
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http,
        string? kembali,
        Visit visit,
        UserManager<Account> users
    ) =>
        Page.Of<SettlePage>(
            new
            {
                visit.Region,
                Form = await users.GetUserAsync(http.User) is { IsGuest: true } guest
                    ? new NewAccount(guest.Name, "", "")
                    : null,
                ReturnTo = ReturnAddress.Local(kembali),
            }
        );

    private static async Task<IResult> PostAsync(
        HttpContext http,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        OrganizationChoices organizations,
        CancellationToken cancel
    )
    {
        var fields = await http.Request.ReadFormAsync(cancel);
        var returnTo = ReturnAddress.Local(fields[AccountLinks.ReturnField]);
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == visit.Actor.AccountId, cancel);
        var wasGuest = account.IsGuest;
        if (wasGuest)
        {
            var form = NewAccount.From(fields);
            var errors = form.Check();
            var email = users.NormalizeEmail(form.Email);
            if (!errors.Any && await db.Accounts.AnyAsync(a => a.NormalizedEmail == email, cancel))
                errors.Add(
                    "email",
                    T(
                        "Surel ini sudah punya akun. Masuk dengan akun itu, lalu buka lagi tautan meja Anda.",
                        "This e-mail has an account. Sign in with it, then open the link of your desk again."
                    )
                );
            if (errors.Any)
                return Page.Of<SettlePage>(
                    new
                    {
                        visit.Region,
                        Form = form,
                        ReturnTo = returnTo,
                        Errors = errors,
                        Key = fields[FormFields.Key].ToString(),
                    },
                    422
                );
            form.WriteTo(account, users);
        }
        var guest = visit.Actor.Memberships.First(m => m.Role == Role.Guest);
        var membership = await db.Memberships.AsTracking().SingleAsync(m => m.Id == guest.Id, cancel);
        var choice = (await organizations(db, cancel)).FirstOrDefault(o => o.Id == membership.OrganizationId);
        if (choice is null)
            return Results.StatusCode(StatusCodes.Status403Forbidden); // their organization is gone
        membership.Settle(choice.Outside ? Role.Partner : Role.Officer);
        await db.SaveActAsync(
            new(
                "person.settled",
                Visibility.Region,
                $"membuat akun dan bergabung untuk {choice.Label}",
                $"made an account and joined for {choice.Label}"
            ),
            cancel
        );
        if (wasGuest)
            await signIn.SignInAsync(account, isPersistent: false);
        return new SeeOther(returnTo ?? RegionLinks.Home(visit.Region));
    }
}
