using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>
/// A code of the app (RFC 6238) as the proof for a signature. Each signs once, as the standard asks: Identity's own check
/// would take it again for two minutes, from whoever looked over the shoulder.
/// </summary>
public static class CodeProof
{
    private const string Store = "Gotong";
    private const string Name = "LastCode";
    private const int Seconds = 30;

    public static async Task<string?> ProblemAsync(
        SignInManager<Account> signIn,
        Account account,
        string code,
        DateTimeOffset now
    )
    {
        var users = signIn.UserManager;
        if (await users.IsLockedOutAsync(account))
            return ProveSelf.LockedOut;
        var key = account.TwoFactorEnabled ? await users.GetAuthenticatorKeyAsync(account) : null;
        if (key is null || StepOf(key, code, now) is not { } step)
        {
            await users.AccessFailedAsync(account);
            return T(
                "Kode ini tidak cocok. Tulis enam angka yang sedang tampil di aplikasi. Kode cadangan tidak berlaku di sini.",
                "This code does not match. Write the six digits the app shows now. A recovery code does not do here."
            );
        }
        var last = await users.GetAuthenticationTokenAsync(account, Store, Name);
        var isFresh = last is null || long.Parse(last, CultureInfo.InvariantCulture) < step;
        // Of two that come with one code in one moment, the account's stamp lets one through.
        if (
            isFresh
            && (
                await users.SetAuthenticationTokenAsync(
                    account,
                    Store,
                    Name,
                    step.ToString(CultureInfo.InvariantCulture)
                )
            ).Succeeded
        )
            return null;
        return T(
            "Kode ini sudah dipakai menandatangani. Tunggu kode berikutnya di aplikasi.",
            "This code has signed already. Wait for the next one in the app."
        );
    }

    /// <summary>The half minute whose code this is: now, the one before, or the one after. Null: none.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var step = now.ToUnixTimeSeconds() / Seconds;
        var secret = Bytes(key);
        for (var near = step - 1; near <= step + 1; near++)
            if (
                CryptographicOperations.FixedTimeEquals(
                    System.Text.Encoding.UTF8.GetBytes(CodeAt(secret, near)),
                    System.Text.Encoding.UTF8.GetBytes(code)
                )
            )
                return near;
        return null;
    }

    public static string CodeAt(byte[] secret, long step)
    {
        var counter = BitConverter.GetBytes(step);
        if (BitConverter.IsLittleEndian)
            Array.Reverse(counter);
#pragma warning disable CA5350 // the standard, and every code app, says SHA-1
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Base32 (RFC 4648), as Identity writes keys.</summary>
    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var sign in key)
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal);
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
