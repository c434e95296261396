using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Why signing in by the account service led to nothing; its name stands in the address.</summary>
public enum OpenIdOutcome
{
    Broken,
    Unknown,
    Refused,
}

public static class OpenIdWords
{
    public static string Words(this OpenIdOutcome outcome, string service) =>
        outcome switch
        {
            OpenIdOutcome.Broken => T(
                $"{service} tidak menyelesaikan permintaan ini. Coba lagi, atau masuk dengan kata sandi.",
                $"{service} did not complete this request. Try again, or sign in with your password."
            ),
            OpenIdOutcome.Unknown => T(
                $"Akun {service} ini belum ditautkan dengan akun Gotong. Masuk dulu dengan kata sandi, lalu tautkan di Halaman saya › Keamanan akun.",
                $"This account of {service} is not linked to an account of Gotong. Sign in with your password first, then link it at My page › Account security."
            ),
            _ => T(
                "Akun ini sedang dikunci atau tidak boleh dipakai dari sini. Coba lagi dalam 10 menit.",
                "This account is locked or may not be used from here. Try again in 10 minutes."
            ),
        };
}
