using static Gotong.Features.Priorities.Import.Say;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Import;

/// <summary>What the import says about the form of a table: its rows and columns, and what was not sure.</summary>
internal static class SayTable
{
    public static string Heading(string text) =>
        T(
            $"Baris “{Cut(text)}” mengulang judul atau nomor kolom, jadi bukan data.",
            $"The row “{Cut(text)}” repeats the headings or numbers of the columns, so it is no data."
        );

    public static string SecondTable(string text) =>
        T(
            $"Tabel lain dengan judul kolom berbeda (“{Cut(text)}”) mulai di baris ini dan tidak dibaca.",
            $"Another table with other headings (“{Cut(text)}”) begins in this row and is not read."
        );

    public static string SecondTableHint =>
        T(
            "Pilih baris judulnya di gambar berkas untuk membacanya, atau pindahkan ke lembar sendiri.",
            "Choose its heading rows in the picture of the file to read it, or move it to a sheet of its own."
        );

    public static string Sum(string text) =>
        T(
            $"Baris jumlah “{Cut(text)}” tidak diambil; jumlah dihitung sendiri dari barisnya.",
            $"The sum row “{Cut(text)}” was not taken; sums are counted from the rows."
        );

    public static string Bands(int count) =>
        T(
            $"{count} baris judul seperti “MISI 1: …” dibaca sebagai induk baris di bawahnya.",
            $"{count} title rows such as “MISI 1: …” were read as the parents of the rows below them."
        );

    public static string Carried(int count) =>
        T(
            $"{count} baris tidak mengulang nama induknya, jadi dibaca sebagai lanjutan baris di atasnya. Baris ini yang pertama.",
            $"{count} rows do not repeat the names above them, so they were read as continuing the row above. This is the first."
        );

    public static string CarriedHint => T("Periksa hasilnya di bawah.", "Check the result below.");

    public static string Urusan(int count) =>
        T(
            $"{count} baris urusan atau bidang urusan tidak diambil; isinya judul kelompok program.",
            $"{count} rows of urusan or bidang urusan were not taken; they are titles of groups of programs."
        );

    public static string Kegiatan(int count) =>
        T(
            $"{count} baris kegiatan atau sub kegiatan tidak diambil; rencana di sini berakhir di program.",
            $"{count} rows of kegiatan or sub kegiatan were not taken; the plan here ends with the program."
        );

    public static string NoLevel(string name) =>
        T(
            $"Tidak jelas apakah “{Cut(name)}” misi, tujuan, sasaran atau program, jadi baris ini tidak diambil.",
            $"It is not clear whether “{Cut(name)}” is a misi, tujuan, sasaran or program, so this row was not taken."
        );

    public static string NoLevelHint =>
        T(
            "Awali namanya dengan tingkatnya, misalnya “Sasaran 1: …”.",
            "Begin the name with its level, e.g. “Sasaran 1: …”."
        );

    public static string Loose(string text) =>
        T(
            $"Baris ini hanya berisi “{Cut(text)}”, di luar kolom yang dibaca, jadi tidak diambil.",
            $"This row holds only “{Cut(text)}”, outside of the columns that are read, so it was not taken."
        );

    public static string LooseHint =>
        T(
            "Bila ini misi, tujuan atau sasaran, awali dengan katanya, misalnya “Misi 1: …”.",
            "If it is a misi, tujuan or sasaran, begin with that word, e.g. “Misi 1: …”."
        );

    public static string Wrapped(string text) =>
        T(
            $"“{Cut(text)}” dibaca sebagai sambungan teks di baris atasnya.",
            $"“{Cut(text)}” was read as the rest of the text in the row above."
        );

    public static string WrappedHint =>
        T(
            "Bila ini indikator sendiri, awali dengan huruf besar.",
            "If it is an indicator of its own, begin it with a capital."
        );

    public static string OwnerAbove(Level level, string name, Level missing) =>
        T(
            $"Indikator di baris ini dicatat pada {Word(level)} “{Cut(name)}”, karena {Word(missing)}-nya kosong.",
            $"The indicator of this row is noted for the {Word(level)} “{Cut(name)}”, because the {Word(missing)} is blank."
        );

    public static string UnknownColumn(string header) =>
        header.Length == 0
            ? T(
                "Kolom ini berisi teks tetapi tidak berjudul, jadi tidak dibaca.",
                "This column has content but no heading, so it is not read."
            )
            : T($"Kolom “{Cut(header)}” tidak dibaca.", $"The column “{Cut(header)}” is not read.");

    public static string ChooseHint =>
        T(
            "Bila perlu, pilih artinya di gambar berkas.",
            "If it matters, choose its meaning in the picture of the file."
        );

    public static string SameRole(string header, string letter, string other) =>
        T(
            $"Kolom “{Cut(header)}” tampak sama artinya dengan kolom {letter} (“{Cut(other)}”); hanya kolom {letter} yang dibaca.",
            $"The column “{Cut(header)}” seems to mean the same as column {letter} (“{Cut(other)}”); only column {letter} is read."
        );

    public static string RelativeYear(string header) =>
        T(
            $"Kolom “{Cut(header)}” menyebut tahun ke berapa, tetapi berkas tidak menyebut periodenya, jadi kolom ini belum dibaca.",
            $"The column “{Cut(header)}” counts years, but the file does not say its period, so this column is not read yet."
        );

    public static string RelativeYearHint =>
        T(
            "Tulis periodenya, misalnya 2025-2029, atau pilih arti kolom ini.",
            "Write the period, e.g. 2025-2029, or choose the meaning of this column."
        );

    public static string YearCounted(string header, int year) =>
        T(
            $"Kolom “{Cut(header)}” dibaca sebagai tahun {year}.",
            $"The column “{Cut(header)}” was read as the year {year}."
        );

    public static string PaguWithoutYear(string header) =>
        T(
            $"Kolom pagu “{Cut(header)}” tidak menyebut tahun, jadi tidak dibaca.",
            $"The pagu column “{Cut(header)}” names no year, so it is not read."
        );

    public static string Guessed(string header, ColumnRole role) =>
        T(
            $"Kolom “{Cut(header)}” diduga berisi {Gotong.Features.Priorities.RoleChoices.Of(role)}.",
            $"The column “{Cut(header)}” is taken for {Gotong.Features.Priorities.RoleChoices.Of(role)}."
        );

    public static string SmallPagu(string header, decimal most) =>
        T(
            $"Pagu di kolom “{Cut(header)}” paling besar {most:0.##} rupiah. Mungkin angkanya dalam ribuan, jutaan atau miliar.",
            $"The largest pagu in the column “{Cut(header)}” is {most:0.##} rupiah. The numbers may be in thousands, millions or billions."
        );

    public static string OtherSheets(string read, IEnumerable<string> plans, int others) =>
        plans.ToList() is { Count: > 0 } names
            ? T(
                $"Yang dibaca lembar “{read}”. Lembar {Quoted(names)} juga tampak berisi rencana dan belum dibaca.",
                $"The sheet “{read}” is read. {Quoted(names)} also seem to hold a plan and are not read yet."
            )
            : T(
                $"Yang dibaca lembar “{read}”; {others} lembar lain tidak tampak berisi rencana.",
                $"The sheet “{read}” is read; {others} other sheets do not seem to hold a plan."
            );

    public static string OtherSheetsHint =>
        T("Pilih lembar lain bila itu yang dimaksud.", "Choose another sheet if that one is meant.");

    public static string BySpaces =>
        T(
            "Kolom teks ini dipisah hanya oleh jarak antarkata, jadi letak tiap isi perlu diperiksa.",
            "Only the spaces between words part the columns of this text, so check where each content stands."
        );

    public static string BySpacesHint =>
        T(
            "Bila ada berkas Excel atau Word aslinya, pakai itu.",
            "If there is the Excel or Word file it came from, use that."
        );

    public static string Corrected(string text) =>
        T(
            $"Sel ini dibetulkan dengan tangan menjadi “{Cut(text)}”.",
            $"This cell was corrected by hand to “{Cut(text)}”."
        );

    private static string Quoted(List<string> names) =>
        string.Join(", ", names.Take(5).Select(n => $"“{Cut(n)}”")) + (names.Count > 5 ? ", …" : "");
}
