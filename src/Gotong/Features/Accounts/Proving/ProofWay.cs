using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>By what a person showed once more that it is they who sign. Kept with the signature.</summary>
public enum ProofWay
{
    Password,

    /// <summary>The six digits of the code app; a recovery code is for getting in, not for signing.</summary>
    Code,
    Passkey,
}

public static class ProofWords
{
    /// <summary>"masuk ulang dengan kata sandi". Null: from before it was kept, when only the password would do.</summary>
    public static string Of(ProofWay? way) =>
        way switch
        {
            ProofWay.Code => T("masuk ulang dengan kode aplikasi", "signed in again with the app's code"),
            ProofWay.Passkey => T("masuk ulang dengan passkey", "signed in again with a passkey"),
            _ => T("masuk ulang dengan kata sandi", "signed in again with the password"),
        };
}

/// <summary>The ways that an account has, for one act and no other.</summary>
/// <param name="Linked">Signs in by an account service, whose password is asked nowhere here.</param>
public sealed record ProofWays(bool Password, bool Code, bool Passkey, bool Linked)
{
    public const int LongestAct = 200;

    /// <summary>Names what is signed, with the hash of its words: a passkey's answer is good for it alone.</summary>
    public string Act { get; init; } = "";

    public bool Any => Password || Code || Passkey;

    public static async Task<ProofWays> OfAsync(UserManager<Account> users, Guid accountId)
    {
        var account = (await users.FindByIdAsync(accountId.ToString()))!;
        return new(
            await users.HasPasswordAsync(account),
            account.TwoFactorEnabled,
            (await users.GetPasskeysAsync(account)).Count > 0,
            (await users.GetLoginsAsync(account)).Count > 0
        );
    }
}
