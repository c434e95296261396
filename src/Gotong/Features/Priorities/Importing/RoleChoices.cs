using Gotong.Features.Priorities.Import;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>What a column can be taken for, in words, grouped by what it speaks of.</summary>
internal static class RoleChoices
{
    public static IEnumerable<IGrouping<string, Option>> For(PreviewModel model, ColumnRole current) =>
        All(model.FirstYear, model.LastYear)
            .Append(current)
            .Distinct()
            .GroupBy(r => Group(r), r => new Option(r.ToString(), Of(r)));

    private static IEnumerable<ColumnRole> All(int firstYear, int lastYear)
    {
        yield return ColumnRole.Ignore;
        yield return new(RoleKind.Visi);
        yield return new(RoleKind.Periode);
        yield return new(RoleKind.Name);
        yield return new(RoleKind.Level);
        yield return new(RoleKind.Code);
        foreach (var level in Enum.GetValues<Level>())
        {
            yield return new(RoleKind.Name, level);
            yield return new(RoleKind.Code, level);
            if (level == Level.Misi)
                continue;
            yield return new(RoleKind.Indicator, level);
            yield return new(RoleKind.Unit, level);
            yield return new(RoleKind.Opd, level);
            yield return new(RoleKind.Baseline, level);
            yield return new(RoleKind.Baseline, level, firstYear - 1);
            yield return new(RoleKind.Target, level);
            for (var year = firstYear; year <= lastYear + 1; year++)
                yield return new(RoleKind.Target, level, year);
            for (var year = firstYear; year <= lastYear; year++)
                yield return new(RoleKind.Actual, level, year);
            for (var year = firstYear; level == Level.Program && year <= lastYear + 1; year++)
                yield return new(RoleKind.Pagu, level, year);
        }
        yield return new(RoleKind.Outcome);
        yield return new(RoleKind.QuickWin);
    }

    private static string Group(ColumnRole role) =>
        role.Level is { } level ? PriorityWords.Of((PriorityLevel)level) : Words.T("Umum", "General");

    public static string Of(ColumnRole role)
    {
        var what = role.Kind switch
        {
            RoleKind.Visi => Words.T("Visi", "Vision"),
            RoleKind.Periode => Words.T("Periode", "Period"),
            RoleKind.Name when role.Level is null => Words.T("Nama bermacam tingkat", "Names of several levels"),
            RoleKind.Level => Words.T("Tingkat baris (tujuan, sasaran, …)", "Level of the row (goal, objective, …)"),
            RoleKind.Name => Words.T("Nama", "Name"),
            RoleKind.Code => Words.T("Kode", "Code"),
            RoleKind.Outcome => Words.T("Hasil program", "Outcome of the program"),
            RoleKind.Indicator => Words.T("Indikator", "Indicator"),
            RoleKind.Baseline => Words.T("Nilai awal", "Baseline"),
            RoleKind.Target => "Target",
            RoleKind.Actual => Words.T("Realisasi", "Actual"),
            RoleKind.Unit => Words.T("Satuan", "Unit"),
            RoleKind.Opd => Words.T("Perangkat daerah", "Regional agency"),
            RoleKind.Pagu => Words.T("Pagu (rupiah)", "Ceiling (rupiah)"),
            RoleKind.QuickWin => Words.T("Program unggulan (ya/tidak)", "Quick win (yes/no)"),
            _ => Words.T("Tidak dibaca", "Not read"),
        };
        if (role.Level is { } level)
            what = $"{PriorityWords.Of((PriorityLevel)level)}: {what}";
        if (role.Year is { } year)
            what += $" {year}";
        return role.Scale switch
        {
            1_000 => what + Words.T(", dalam ribuan", ", in thousands"),
            1_000_000 => what + Words.T(", dalam jutaan", ", in millions"),
            1_000_000_000 => what + Words.T(", dalam miliar", ", in billions"),
            _ => what,
        };
    }
}
