using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Length is what protects; signs and digits are not asked for.</summary>
public static class PasswordRules
{
    public const int MinLength = 12;

    /// <summary>Hashing a longer one costs time and protects no better.</summary>
    public const int MaxLength = 256;

    public static string Hint =>
        T(
            "Paling sedikit 12 huruf. Beberapa kata yang hanya Anda tahu lebih aman dan lebih mudah diingat.",
            "At least 12 characters. A few words only you know are safer and easier to remember."
        );

    public static string Example => T(Examples[0], Examples[1]);

    /// <summary>What is wrong with a new password; null: nothing.</summary>
    public static string? Problem(string password, string email)
    {
        if (password.Length < MinLength)
            return T(
                $"Kata sandi ini {password.Length} huruf. Pakai paling sedikit {MinLength}.",
                $"This password has {password.Length} characters. Use at least {MinLength}."
            );
        if (password.Length > MaxLength)
            return T($"Pakai paling banyak {MaxLength} huruf.", $"Use at most {MaxLength} characters.");
        if (
            password.Distinct().Count() < 5
            || password.Equals(email, StringComparison.OrdinalIgnoreCase)
            || Examples.Contains(password, StringComparer.OrdinalIgnoreCase)
        )
            return T(
                "Kata sandi ini mudah ditebak. Pilih kata-kata lain.",
                "This password is easy to guess. Choose other words."
            );
        return null;
    }

    private static readonly string[] Examples = ["sawah pagi kopi tetangga", "rice field morning coffee neighbour"];
}
