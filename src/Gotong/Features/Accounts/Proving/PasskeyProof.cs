using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>
/// A passkey asked for one act. The challenge is kept beside the account with the act it was made for, and taken away by
/// the first answer: the cookie alone, in which Identity keeps it, could be sent again.
/// </summary>
public static class PasskeyProof
{
    private const string Store = "Gotong";
    private const string Name = "Proof";
    private const int Longest = 20_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>What the browser is to ask; the newest question only. Null: another was asked in the same moment.</summary>
    public static async Task<string?> AskAsync(
        SignInManager<Account> signIn,
        Account account,
        string act,
        DateTimeOffset now
    )
    {
        var options = await signIn.MakePasskeyRequestOptionsAsync(account);
        using var read = JsonDocument.Parse(options);
        var kept = string.Create(
            CultureInfo.InvariantCulture,
            $"{read.RootElement.GetProperty("challenge").GetString()} {(now + Lifetime).ToUnixTimeSeconds()} {act}"
        );
        return (await signIn.UserManager.SetAuthenticationTokenAsync(account, Store, Name, kept)).Succeeded
            ? options
            : null;
    }

    public static async Task<string?> ProblemAsync(
        SignInManager<Account> signIn,
        Account account,
        string credential,
        string act,
        DateTimeOffset now
    )
    {
        var users = signIn.UserManager;
        if (await users.IsLockedOutAsync(account))
            return ProveSelf.LockedOut;
        var again = T(
            "Passkey ini tidak menjawab untuk tanda tangan ini. Coba lagi dari halaman ini, atau pakai kata sandi.",
            "This passkey did not answer for this signature. Try again from this page, or use your password."
        );
        if (ChallengeOf(credential) is not { } challenge)
            return again;
        if (await users.GetAuthenticationTokenAsync(account, Store, Name) is not { } kept)
            return again;
        // Whatever comes of it, it was asked once. Of two answers in one moment only one takes it.
        if (!(await users.RemoveAuthenticationTokenAsync(account, Store, Name)).Succeeded)
            return again;
        if (kept.Split(' ', 3) is not [var asked, var until, var forAct] || asked != challenge || forAct != act)
            return again;
        if (now.ToUnixTimeSeconds() > long.Parse(until, CultureInfo.InvariantCulture))
            return again;
        var result = await AssertAsync(signIn, credential);
        if (result is not { Succeeded: true } || result.User.Id != account.Id)
            return again;
        await users.AddOrUpdatePasskeyAsync(account, result.Passkey);
        return null;
    }

    /// <summary>The question that the passkey says it answers.</summary>
    private static string? ChallengeOf(string credential)
    {
        if (credential.Length > Longest)
            return null;
        try
        {
            using var whole = JsonDocument.Parse(credential);
            var data = whole.RootElement.GetProperty("response").GetProperty("clientDataJSON").GetString();
            using var client = JsonDocument.Parse(Base64Url.DecodeFromChars(data));
            return client.RootElement.GetProperty("challenge").GetString();
        }
        catch (Exception e)
            when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<PasskeyAssertionResult<Account>?> AssertAsync(
        SignInManager<Account> signIn,
        string credential
    )
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // nothing was asked in this browser
        }
    }
}
