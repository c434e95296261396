using Gotong.Methods.Similarity;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Review;

public static class ReviewWords
{
    public static string Of(SimilarApplication s) =>
        s.Shared is not null
            ? T("Aplikasi umum nasional yang mungkin mencakup ini.", "A national shared application that may cover this.")
            : OfScore(s.Score);

    public static string OfScore(double score) =>
        score >= TextSimilarity.Duplicate ? T("Tampaknya hal yang sama.", "Seems to be the same thing.")
        : score >= (TextSimilarity.Duplicate + TextSimilarity.Related) / 2 ? T("Sangat mirip.", "Very similar.")
        : T("Berhubungan.", "Related.");

    /// <summary>By which words.</summary>
    public static string Because(SimilarApplication s) =>
        s.Why.Count == 0
            ? ""
            : T($"Sama-sama tentang: {string.Join(", ", s.Why)}.", $"Both are about: {string.Join(", ", s.Why)}.");

    /// <summary>Who has it, who uses it, what it costs.</summary>
    public static string Facts(SimilarApplication s)
    {
        if (s.Shared is { } shared)
            return Joined(
                T($"Dijalankan {shared.Operator}", $"Run by {shared.Operator}"),
                shared.Ground is null ? null
                    : shared.Verified ? T($"dasar: {shared.Ground}", $"ground: {shared.Ground}")
                    : T($"dasar (belum diperiksa): {shared.Ground}", $"ground (not checked): {shared.Ground}")
            );
        if (s.OfRegion is not { } a)
            return T("Sudah tidak ada dalam daftar.", "Not in the inventory any more.");
        return Joined(
            a.Owner is { } owner
                ? T($"Milik {owner.Name}", $"Owned by {owner.Name}")
                : T("Tanpa pemilik", "Without an owner"),
            ApplicationWords.Of(a.Status).ToLowerInvariant(),
            a.ActiveUsers is { } users
                ? T($"{Numbers.Text((long)users)} pengguna aktif", $"{Numbers.Text((long)users)} active users")
                : T("pengguna belum dihitung", "users not counted"),
            a.CostPerYear is { } cost
                ? T($"{Rupiah.Short(cost)} setahun", $"{Rupiah.Short(cost)} a year")
                : T("biaya belum dicatat", "cost not noted")
        );
    }

    private static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>()) + ".";
}
