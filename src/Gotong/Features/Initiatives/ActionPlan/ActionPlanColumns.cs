using System.Globalization;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Initiatives.ActionPlan;

public enum ActionColumn
{
    Ignore,
    SubDimension,
    Dimension,
    Rpjmd,
    Partner,
    Opd,
    Source,
    Pagu,
    Target,
    Baseline,
    Indicator,
    Unit,
    Horizon,
    Activity,
    Program,
    Sasaran,
}

public sealed record ActionHeader(int Index, string Text, ActionColumn Column, int? Year, long Scale);

/// <summary>What the columns of a rencana aksi hold, by the words above them. Pure.</summary>
public static class ActionPlanColumns
{
    /// <summary>The first that has a word of the heading decides, so the more special stand first.</summary>
    private static readonly (ActionColumn Column, string[] Words)[] Words =
    [
        (ActionColumn.SubDimension, ["sub dimensi", "subdimensi", "sub pilar"]),
        (ActionColumn.Dimension, ["dimensi", "pilar", "aspek"]),
        (ActionColumn.Rpjmd, ["keterkaitan", "rpjmd", "keselarasan"]),
        (ActionColumn.Partner, ["pendukung", "mitra", "kolaborator"]),
        (ActionColumn.Source, ["sumber dana", "sumber pendanaan", "sumber anggaran", "sumber pembiayaan", "sumber"]),
        (
            ActionColumn.Opd,
            ["pelaksana", "penanggung jawab", "penanggungjawab", "perangkat daerah", "opd", "skpd", "pengampu"]
        ),
        (ActionColumn.Pagu, ["pagu", "anggaran", "biaya", "rp"]),
        (ActionColumn.Target, ["target"]),
        (ActionColumn.Baseline, ["baseline", "kondisi awal", "nilai awal", "data awal", "data dasar"]),
        (ActionColumn.Indicator, ["indikator", "tolok ukur"]),
        (ActionColumn.Unit, ["satuan"]),
        (ActionColumn.Horizon, ["jangka", "waktu pelaksanaan"]),
        (ActionColumn.Activity, ["kegiatan", "rencana aksi", "aktivitas"]),
        (ActionColumn.Program, ["program", "inisiatif", "inovasi"]),
        (ActionColumn.Sasaran, ["sasaran"]),
    ];

    public static IReadOnlyList<ActionHeader> Of(IReadOnlyList<string> headers) => [.. headers.Select(Of)];

    public static double Recognises(string header) => Of(header, 0).Column == ActionColumn.Ignore ? 0 : 1;

    private static ActionHeader Of(string header, int index)
    {
        var words = $" {Names.Fold(header)} ";
        var found = header.Length > 200 ? default : Words.FirstOrDefault(w => w.Words.Any(s => Has(words, s)));
        var year = words
            .Split(' ')
            .LastOrDefault(w =>
                w.Length == 4 && w.StartsWith("20", StringComparison.Ordinal) && w.All(char.IsAsciiDigit)
            );
        return new(
            index,
            header,
            found.Column,
            year is null ? null : int.Parse(year, CultureInfo.InvariantCulture),
            Has(words, "miliar") || Has(words, "milyar") ? 1_000_000_000
                : Has(words, "juta") ? 1_000_000
                : Has(words, "ribu") ? 1_000
                : 1
        );
    }

    private static bool Has(string words, string synonym) => words.Contains($" {synonym} ", StringComparison.Ordinal);
}
