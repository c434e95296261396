using static Gotong.Features.Priorities.Import.Say;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Import;

/// <summary>What the import says about indicators, values and money.</summary>
internal static class SayValue
{
    public static string WithoutIndicator(string values) =>
        T(
            $"Ada nilai ({Cut(values)}) tetapi nama indikatornya kosong, jadi tidak diambil.",
            $"There are values ({Cut(values)}) but the indicator has no name, so they were not taken."
        );

    public static string TooLong =>
        T(
            "Sel indikator ini terlalu panjang (lebih dari 200 baris, atau satu nama lebih dari 600 huruf), jadi tidak diambil.",
            "This indicator cell is too long (more than 200 lines, or one name of more than 600 letters), so it was not taken."
        );

    public static string WithoutIndicatorHint => T("Isi nama indikatornya.", "Fill in the name of the indicator.");

    public static string Counts(int indicators, int lines) =>
        T(
            $"Ada {indicators} indikator tetapi {lines} baris isi di sel ini, jadi isinya tidak dapat dipasangkan dan tidak diambil.",
            $"There are {indicators} indicators but {lines} lines in this cell, so they cannot be paired and were not taken."
        );

    public static string OpdCounts(int indicators, int lines) =>
        T(
            $"Ada {indicators} indikator tetapi {lines} OPD di sel ini, jadi semua OPD dicatat pada {indicators} indikator itu bersama-sama.",
            $"There are {indicators} indicators but {lines} OPD in this cell, so all OPD are noted for these {indicators} indicators together."
        );

    public static string CountsHint =>
        T(
            "Samakan jumlah barisnya: satu baris untuk tiap indikator.",
            "Make the lines equal: one line for each indicator."
        );

    public static string Unclear(string text, string reason) =>
        T(
            $"Nilai “{Cut(text)}” belum dapat dihitung: {reason}. Teksnya disimpan.",
            $"The value “{Cut(text)}” cannot be counted yet: {reason}. Its text is kept."
        );

    public static string UnclearHint =>
        T(
            "Tulis satu angka, misalnya 1234,5, atau satu rentang, misalnya 5,7-6,6.",
            "Write one number, such as 1234,5, or one range, such as 5,7-6,6."
        );

    public static string Differs(string indicator, string kept, string other) =>
        T(
            $"Indikator “{Cut(indicator)}” sudah punya nilai “{Cut(kept)}”; nilai “{Cut(other)}” di baris ini tidak diambil.",
            $"The indicator “{Cut(indicator)}” already has the value “{Cut(kept)}”; the value “{Cut(other)}” of this row was not taken."
        );

    public static string DiffersHint =>
        T(
            "Biarkan satu nilai saja, atau bedakan nama indikatornya.",
            "Leave one value only, or give the indicators different names."
        );

    public static string NoTarget(string indicator) =>
        T($"Indikator “{Cut(indicator)}” belum punya target.", $"The indicator “{Cut(indicator)}” has no target yet.");

    public static string Pagu(string text, string reason) =>
        T($"Pagu “{Cut(text)}” tidak diambil: {reason}.", $"The pagu “{Cut(text)}” was not taken: {reason}.");

    public static string PaguHint =>
        T("Tulis rupiah utuh, misalnya 162977000000.", "Write whole rupiah, such as 162977000000.");

    public static string NotWhole => T("bukan rupiah utuh yang wajar", "it is not a sensible amount in whole rupiah");

    public static string NotNumber => T("bukan angka", "it is not a number");

    public static string PaguDiffers(int year, long kept, long other) =>
        T(
            $"Program ini sudah punya pagu {year} sebesar {kept}; pagu {other} di baris ini tidak diambil.",
            $"This program already has a pagu of {kept} for {year}; the pagu {other} of this row was not taken."
        );

    public static string PaguDiffersHint =>
        T("Tulis pagu satu kali per program dan OPD.", "Write the pagu once per program and OPD.");

    public static string Scaled(string header, long scale) =>
        T(
            $"Angka di kolom “{Cut(header)}” dikalikan {scale} menjadi rupiah.",
            $"The numbers of the column “{Cut(header)}” were multiplied by {scale} to rupiah."
        );
}
