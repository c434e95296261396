using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Workbook;

/// <summary>A column that answers one field of one question.</summary>
public sealed record WorkbookColumn(string Step, string Field, string Indonesian, string English)
{
    public string Header => T(Indonesian, English);

    public bool Is(string header) =>
        header.Equals(Indonesian, StringComparison.OrdinalIgnoreCase)
        || header.Equals(English, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What the workbook of a desk asks: the five questions and what goes with them. The gate asks the rest.</summary>
public static class WorkbookColumns
{
    /// <summary>Which priority or initiative a row is about; the rows come back by it.</summary>
    public static readonly WorkbookColumn Key = new("", "key", "Kunci (jangan diubah)", "Key (do not change)");
    public static readonly WorkbookColumn Priority = new("", "priority", "Prioritas", "Priority");

    public static readonly IReadOnlyList<WorkbookColumn> Answers =
    [
        new("judul", "judul", "Judul", "Title"),
        new(ProblemStep.StepKey, "problem", "Masalah", "Problem"),
        new(ProblemStep.StepKey, "evidence", "Bukti masalah", "Evidence"),
        new("akar-masalah", "akar-masalah", "Akar masalah", "Root cause"),
        new("cara-biasa", "cara-biasa", "Cara biasa", "Usual way"),
        new("cara-baru", "cara-baru", "Cara baru", "New way"),
        new("penerima", "penerima", "Penerima manfaat", "Who benefits"),
        new("jangka", "jangka", "Jangka waktu", "Horizon"),
        new(EffectStep.StepKey, "measure", "Ukuran hasil", "Measure"),
        new(EffectStep.StepKey, "baseline", "Nilai sekarang", "Value today"),
        new(EffectStep.StepKey, "expected", "Nilai yang diharapkan", "Expected value"),
        new(EffectStep.StepKey, "byYear", "Tercapai pada tahun", "Reached in the year"),
    ];

    public static string HorizonHint =>
        T("Jangka waktu diisi salah satu: ", "Horizon is one of: ")
        + string.Join("; ", Enum.GetValues<Initiatives.Horizon>().Select(h => Initiatives.InitiativeWords.Of(h)))
        + ".";
}
