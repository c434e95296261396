using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>The link from the console: makes the operator's account and signs in.</summary>
public static class MakeFirstOperator
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(AccountLinks.FirstOperatorPattern, ShowAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes
            .MapForm(AccountLinks.FirstOperatorPattern, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(string token, GotongDb db, CancellationToken cancel) =>
        await SetupLink.IsOpenAsync(db, token, cancel) ? Page.Of<FirstOperatorPage>(new { Token = token }) : Closed();

    private static async Task<IResult> PostAsync(
        string token,
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        CancellationToken cancel
    )
    {
        if (!await SetupLink.IsOpenAsync(db, token, cancel))
            return Closed();
        var fields = await http.Request.ReadFormAsync(cancel);
        var form = NewAccount.From(fields);
        var errors = form.Check();
        if (!errors.Any && await users.FindByNameAsync(form.Email) is not null)
            errors.Add(
                "email",
                T(
                    "Surel ini sudah punya akun. Pakai surel lain.",
                    "This e-mail already has an account. Use another one."
                )
            );
        if (errors.Any)
            return Page.Of<FirstOperatorPage>(
                new
                {
                    Token = token,
                    Form = form,
                    Errors = errors,
                    Key = fields[FormFields.Key].ToString(),
                },
                422
            );

        var account = form.Make(users, isOperator: true);
        db.Add(account);
        db.RemoveRange(await db.SetupLinks.ToListAsync(cancel));
        db.Tenant.ActAs(account.Id);
        try
        {
            await db.SaveActAsync(
                new(
                    "operator.made",
                    Visibility.Region,
                    "Akun operator pertama dibuat dengan tautan dari konsol.",
                    "The first operator account was made with the link from the console."
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await SetupLink.IsOpenAsync(db, token, cancel))
                throw;
            return Closed(); // two people at once: the other one was first
        }
        await signIn.SignInAsync(account, isPersistent: false);
        return new SeeOther(AccountLinks.Operator);
    }

    private static IResult Closed() =>
        Page.Of<LinkClosedPage>(
            new
            {
                Help = T(
                    "Jalankan ulang Gotong: konsol mencetak tautan baru selama belum ada operator.",
                    "Start Gotong again: the console prints a new link while there is no operator."
                ),
            },
            StatusCodes.Status410Gone
        );
}
