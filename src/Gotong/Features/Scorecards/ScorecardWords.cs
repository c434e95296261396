using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards;

/// <summary>What scorecards are called.</summary>
public static class ScorecardWords
{
    public static string Of(WorkbookField field) =>
        field switch
        {
            WorkbookField.Score => T("Jawaban", "Answer"),
            WorkbookField.Reason => T("Alasan", "Reason"),
            _ => T("Bukti", "Evidence"),
        };

    /// <summary>"3 · sebagian besar"; a figure alone where the model has no words for it.</summary>
    public static string Of(ScoringModel model, ScoreIndicator indicator, decimal score) =>
        model.LevelsOf(indicator).FirstOrDefault(l => l.Value == score) is { } level
            ? $"{Number(score)} · {level.Text}"
            : Number(score);

    public static string Number(decimal score) => score.ToString("0.####", Numbers.Culture);

    /// <summary>An index as ministries write it, with two decimals.</summary>
    public static string Index(decimal index) => index.ToString("0.00", Numbers.Culture);
}
