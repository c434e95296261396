using System.Buffers.Text;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Keys in a phone, a computer or a stick that stand for the password. The browser makes and shows them.</summary>
public static class Passkeys
{
    private const int AtMost = 20;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapForm(AccountLinks.PasskeyOptionsPath, OptionsAsync).RequireAuthorization();
        routes
            .MapForm(AccountLinks.PasskeyPath, AddAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes.MapForm(AccountLinks.RemovePasskeyPattern, RemoveAsync).RequireAuthorization();
    }

    private static async Task<IResult> OptionsAsync(
        HttpContext http,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new()
            {
                Id = account.Id.ToString(),
                Name = account.Email!,
                DisplayName = account.Name,
            }
        );
        return Results.Content(options, "application/json");
    }

    private static async Task<IResult> AddAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var errors = new FormErrors();
        if (await OwnPassword.ProblemAsync(signIn, account, fields["passkeyPassword"].ToString()) is { } problem)
            errors.Add("passkeyPassword", problem);
        var name = fields["name"].ToString().Trim();
        if (name.Length is 0 or > 60)
            errors.Add(
                "name",
                T(
                    "Beri nama, paling banyak 60 huruf, misalnya \"ponsel saya\".",
                    "Give it a name, at most 60 characters, for example \"my phone\"."
                )
            );
        if (!errors.Any && await MakeAsync(users, signIn, account, fields["credential"].ToString(), name) is { } failed)
            errors.Add("name", failed);
        return errors.Any
            ? await ShowSecurity.PageAsync(http, db, users, account, errors)
            : new SeeOther(AccountLinks.Security);
    }

    private static async Task<string?> MakeAsync(
        UserManager<Account> users,
        SignInManager<Account> signIn,
        Account account,
        string credential,
        string name
    )
    {
        if ((await users.GetPasskeysAsync(account)).Count >= AtMost)
            return T("Sudah 20 passkey. Hapus satu dulu.", "There are 20 passkeys already. Remove one first.");
        var made = credential.Length is 0 or > 20_000 ? null : await AttestAsync(signIn, credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != account.Id.ToString())
            return T(
                "Peramban tidak membuat passkey. Coba lagi, dan setujui permintaan peramban atau ponsel Anda.",
                "The browser made no passkey. Try again, and agree to what your browser or phone asks."
            );
        made.Passkey.Name = name;
        await users.AddOrUpdatePasskeyAsync(account, made.Passkey);
        return null;
    }

    /// <summary>Null when nothing was asked for in this browser, or too long ago.</summary>
    private static async Task<PasskeyAttestationResult?> AttestAsync(SignInManager<Account> signIn, string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<IResult> RemoveAsync(string id, HttpContext http, UserManager<Account> users)
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        if (
            !Base64Url.IsValid(id) || await users.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) is not { } key
        )
            return Results.NotFound();
        await users.RemovePasskeyAsync(account, key.CredentialId);
        return new SeeOther(AccountLinks.Security);
    }
}
