using static Gotong.Features.Priorities.Import.Say;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Import;

/// <summary>What the import says about the plan as a whole.</summary>
internal static class SayYears
{
    public static string Unknown =>
        T(
            "Berkas tidak menyebut tahun atau periode, jadi tahun nilai awal dan target belum diketahui.",
            "The file names no year or period, so the years of baseline and target are not known yet."
        );

    public static string UnknownHint =>
        T("Tambahkan kolom periode, misalnya 2025-2029.", "Add a column with the period, such as 2025-2029.");

    public static string Assumed(int first, int last) =>
        T(
            $"Berkas hanya menyebut periode {first}-{last}: nilai awal dianggap milik tahun {first - 1} dan target milik tahun {last}.",
            $"The file names only the period {first}-{last}: baselines are taken for {first - 1} and targets for {last}."
        );

    public static string OtherVisi(string visi) =>
        T(
            $"Visi lain ditemukan: “{Cut(visi)}”. Visi pertama yang dipakai.",
            $"Another visi was found: “{Cut(visi)}”. The first one is used."
        );

    public static string OtherVisiHint =>
        T("Satu RPJMD punya satu visi; periksa sel ini.", "An RPJMD has one visi; check this cell.");
}
