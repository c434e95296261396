using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>Sentences about a sheet.</summary>
public static class SheetWords
{
    /// <summary>Where it stands, in one sentence.</summary>
    public static string Standing(SheetView view)
    {
        var score = view.Score;
        if (score.Index is not { } index)
            return T(
                $"{score.Counted} dari {score.Indicators} indikator dijawab dengan bukti; model ini tidak dijumlahkan.",
                $"{score.Counted} of {score.Indicators} indicators are answered with evidence; this model is not summed."
            );
        var said = view.Said;
        var beside =
            said.Counted == score.Counted
                ? ""
                : T(
                    $" Tanpa syarat bukti {ScorecardWords.Index(said.Index!.Value)} dari {said.Counted} jawaban.",
                    $" Without asking for evidence {ScorecardWords.Index(said.Index!.Value)} from {said.Counted} answers."
                );
        var band = score.Band is { } b
            ? $" ({b.Name}{(b.Verified ? "" : T(", batasnya belum terverifikasi", ", its bound is not verified"))})"
            : "";
        return T(
                $"{ScorecardWords.Index(index)} dari {ScorecardWords.Number(score.Most)}{band}, dihitung dari {score.Counted} dari {score.Indicators} indikator yang dijawab dengan bukti.",
                $"{ScorecardWords.Index(index)} of {ScorecardWords.Number(score.Most)}{band}, counted from {score.Counted} of {score.Indicators} indicators answered with evidence."
            ) + beside;
    }

    public static string Lack(SheetView view, ScoreIndicator indicator) =>
        (view.AnswerTo(indicator)?.Score, view.HasEvidence(indicator)) switch
        {
            (null, false) => T("jawaban dan bukti", "answer and evidence"),
            (null, true) => T("jawaban", "answer"),
            (_, false) => T("bukti", "evidence"),
            _ => "",
        };

    /// <summary>The person and day that were settled; else who can usually bring it.</summary>
    public static string Bringer(SheetView view, ScoreIndicator indicator) =>
        view.AnswerTo(indicator) is { Owner: { } owner } answer
            ? owner.Account.Name
                + (
                    answer.DueOn is { } day
                        ? ", " + Dates.Day(day) + (day < view.Visit.Today ? T(" (lewat)", " (past)") : "")
                        : ""
                )
            : T($"biasanya {indicator.Bringer}; belum ditunjuk", $"usually {indicator.Bringer}; nobody named yet");
}
