using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap;

/// <summary>Why somebody breaks a limit on purpose: asked only where one is broken, kept in the ledger.</summary>
public static class ReasonText
{
    public const string Field = "alasan";
    public const int Longest = 1000;

    public static void Check(FormErrors errors, string reason, IReadOnlyList<RoadmapProblem> broken)
    {
        FormText.Limit(errors, Field, reason, T("Alasan", "Reason"), Longest);
        if (broken.Count > 0 && reason.Length == 0)
            errors.Add(
                Field,
                T(
                    $"Perubahan ini melanggar {broken.Count} batas. Tulis alasannya untuk tetap melanjutkan, atau pilih waktu lain.",
                    $"This change breaks {(broken.Count == 1 ? "a limit" : $"{broken.Count} limits")}. Write why to go on all the same, or choose another time."
                )
            );
    }

    /// <summary>What the act says of it.</summary>
    public static (string Id, string En) Words(string reason, IReadOnlyList<RoadmapProblem> broken) =>
        broken.Count == 0
            ? ("", "")
            : (
                $", melanggar {broken.Count} batas; alasan: {reason}",
                $", breaking {(broken.Count == 1 ? "a limit" : $"{broken.Count} limits")}; reason: {reason}"
            );
}
