using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Import;

/// <summary>What the import says about a tree's rows: what, where, why, and what to do.</summary>
internal static class Say
{
    public static string SameCode(string code, string first, string other) =>
        T(
            $"Kode {code} dipakai untuk dua nama: “{Cut(first)}” dan “{Cut(other)}”. Nama pertama yang dipakai.",
            $"Code {code} stands for two names: “{Cut(first)}” and “{Cut(other)}”. The first name is used."
        );

    public static string SameCodeHint => T("Betulkan kode atau namanya.", "Correct the code or the name.");

    public static string Formula(string text) =>
        T(
            $"Sel ini berisi galat rumus “{Cut(text)}”, jadi tidak diambil.",
            $"This cell holds the formula error “{Cut(text)}”, so it was not taken."
        );

    public static string FormulaHint =>
        T(
            "Betulkan rumusnya di Excel atau ketik nilainya, lalu unggah lagi.",
            "Mend the formula in Excel or type the value, then upload again."
        );

    public static string RowHasBrokenName =>
        T(
            "Baris ini tidak diambil, karena nama di sel ini galat rumus.",
            "This row was not taken, because the name in this cell is a formula error."
        );

    public static string TooLong(int length) =>
        T(
            $"Nama ini {length} huruf; paling banyak {Names.Longest}. Baris ini tidak diambil.",
            $"This name has {length} letters; {Names.Longest} at most. The row was not taken."
        );

    public static string TooLongHint =>
        T(
            "Pendekkan, atau periksa apakah kolomnya tertukar.",
            "Shorten it, or check whether the columns are mixed up."
        );

    public static string NoName =>
        T(
            "Baris ini tidak menyebut misi, tujuan, sasaran atau program.",
            "This row names no misi, tujuan, sasaran or program."
        );

    public static string NoNameHint =>
        T(
            "Isi namanya, atau hapus baris ini bila tidak perlu.",
            "Fill in the name, or delete the row if it is not needed."
        );

    public static string NoOwner(Level level) =>
        T(
            $"Indikator, nilai, OPD atau pagu di baris ini tidak diambil, karena nama {Word(level)} kosong.",
            $"The indicator, values, OPD or pagu of this row were not taken, because the {Word(level)} has no name."
        );

    public static string NoOwnerHint(Level level) =>
        T($"Isi nama {Word(level)}.", $"Fill in the name of the {Word(level)}.");

    public static string Footer(string text) =>
        T(
            $"Baris “{Cut(text)}” dibaca sebagai catatan kaki atau judul ulang, bukan data.",
            $"The row “{Cut(text)}” was read as a footnote or repeated heading, not as data."
        );

    public static string Twin(string name, string code, int rows) =>
        T(
            $"“{Cut(name)}” tanpa nomor dibaca sebagai Misi {code}, yang bernama sama ({rows} baris).",
            $"“{Cut(name)}” without a number was read as Misi {code}, which has the same name ({rows} rows)."
        );

    public static string Prefix(Level level, string name, string longer) =>
        T(
            $"Nama {Word(level)} “{Cut(name)}” mungkin potongan dari “{Cut(longer)}”. Keduanya disimpan terpisah.",
            $"The {Word(level)} “{Cut(name)}” may be a cut form of “{Cut(longer)}”. Both are kept apart."
        );

    public static string PrefixHint =>
        T("Bila sama, samakan namanya di berkas.", "If they are the same, give them one name in the file.");

    public static string Orphan(string program) =>
        T(
            $"Program “{Cut(program)}” tidak menyebut misi, tujuan dan sasaran, jadi masuk sebagai “Belum terkait sasaran”.",
            $"The program “{Cut(program)}” names no misi, tujuan and sasaran, so it comes in as “Not yet linked to a sasaran”."
        );

    public static string OrphanHint(string? sasaran) =>
        sasaran is null
            ? T(
                "Isi sasarannya di berkas, atau kaitkan setelah impor.",
                "Fill in its sasaran in the file, or link it after the import."
            )
            : T(
                $"Mungkin sasarannya “{Cut(sasaran)}”. Isi di berkas, atau kaitkan setelah impor.",
                $"Its sasaran may be “{Cut(sasaran)}”. Fill it in, or link it after the import."
            );

    public static string Gap(Level level, string name, string missing, int rows) =>
        T(
            $"{Capital(level)} “{Cut(name)}” tidak menyebut {missing}, jadi terkait langsung ke tingkat di atasnya ({rows} baris).",
            $"The {Word(level)} “{Cut(name)}” names no {missing}, so it hangs on the level above ({rows} rows)."
        );

    public static string GapHint =>
        T("Isi di berkas, atau kaitkan setelah impor.", "Fill it in, or link it after the import.");

    public static string NoColumn(string levels) =>
        T(
            $"Tabel ini tidak punya kolom {levels}; isinya terkait ke tingkat di atasnya.",
            $"This table has no column for {levels}; its rows hang on the level above."
        );

    public static string NoProgram(string sasaran) =>
        T($"Sasaran “{Cut(sasaran)}” belum punya program.", $"The sasaran “{Cut(sasaran)}” has no program yet.");

    public static string Nothing =>
        T(
            "Tidak ada kolom misi, tujuan, sasaran atau program yang dikenali.",
            "No column for misi, tujuan, sasaran or program was recognised."
        );

    public static string NothingHint =>
        T(
            "Tentukan isi kolom-kolomnya sendiri di langkah berikut.",
            "Say yourself what the columns hold, in the next step."
        );

    public static string Word(Level level) => level.ToString().ToLowerInvariant();

    public static string Capital(Level level) => level.ToString();

    public static string Cut(string text) => text.Length <= 90 ? text : text[..89] + "…";
}
