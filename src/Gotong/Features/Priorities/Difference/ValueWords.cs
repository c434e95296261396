using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>"Target 2026", "Realisasi 2026".</summary>
public static class ValueWords
{
    public static string Of(IndicatorValueKind kind, int year) =>
        kind switch
        {
            IndicatorValueKind.Baseline => Words.T($"Nilai awal {year}", $"Baseline {year}"),
            IndicatorValueKind.Actual => Words.T($"Realisasi {year}", $"Actual {year}"),
            _ => $"Target {Versions.Text(year)}",
        };
}
