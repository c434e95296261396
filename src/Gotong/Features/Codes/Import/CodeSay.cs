using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Codes.Import;

/// <summary>What is wrong with a row: what, where, why, and what to do.</summary>
internal static class CodeSay
{
    public static CodeProblem Form(int row, string column, CodeLevel level, string text) =>
        new(
            row,
            column,
            true,
            "form",
            T(
                $"“{CodeRefusals.Short(text)}” tidak dimulai dengan kode {CodeWords.Of(level).ToLowerInvariant()}.",
                $"“{CodeRefusals.Short(text)}” does not begin with a code of the level {CodeWords.Of(level)}."
            ),
            T($"Tulis seperti {Example(level)}.", $"Write it like {Example(level)}.")
        );

    public static CodeProblem UnknownForm(int row, string column, string text) =>
        new(
            row,
            column,
            true,
            "form",
            T(
                $"“{CodeRefusals.Short(text)}” bukan bentuk kode yang dikenal.",
                $"“{CodeRefusals.Short(text)}” is not the form of a known code."
            ),
            T(
                "Periksa titik dan banyaknya angka. Bila Excel mengubah 1.10 menjadi 1,1, jadikan kolomnya teks.",
                "Check the points and the number of digits. If Excel turned 1.10 into 1.1, make the column text."
            )
        );

    public static CodeProblem Duplicate(int row, string column, string code, int first) =>
        new(
            row,
            column,
            true,
            "duplicate",
            T($"Kode {code} sudah ada di baris {first}.", $"The code {code} already stands in row {first}."),
            T(
                "Satu kode hanya boleh sekali untuk satu jenis pemerintah daerah. Hapus salah satunya.",
                "A code stands once for one kind of government. Remove one of them."
            )
        );

    public static CodeProblem OtherName(int row, string column, string code, string here, DraftCode first) =>
        new(
            row,
            column,
            true,
            "duplicate",
            T(
                $"Kode {code} bernama “{CodeRefusals.Short(here)}” di sini, tetapi “{CodeRefusals.Short(first.Name)}” di baris {first.Row}.",
                $"The code {code} is called “{CodeRefusals.Short(here)}” here, but “{CodeRefusals.Short(first.Name)}” in row {first.Row}."
            ),
            T("Samakan namanya, atau betulkan kodenya.", "Make the names alike, or mend the code.")
        );

    public static CodeProblem Outside(int row, string column, string code, string parent) =>
        new(
            row,
            column,
            true,
            "hierarchy",
            T(
                $"Kode {code} tidak berada di bawah {parent} yang tertulis di baris yang sama.",
                $"The code {code} does not stand below {parent} of the same row."
            ),
            T($"Kode di bawahnya harus dimulai dengan {parent}.", $"A code below it must begin with {parent}.")
        );

    public static CodeProblem NoParent(int row, string column, string code, string parent) =>
        new(
            row,
            column,
            true,
            "hierarchy",
            T(
                $"Induk {parent} dari {code} tidak ada dalam berkas.",
                $"The file does not hold {parent}, which stands above {code}."
            ),
            T($"Tambahkan baris {parent}, atau betulkan kodenya.", $"Add a row for {parent}, or mend the code.")
        );

    public static CodeProblem NoName(int row, string column, string code) =>
        new(
            row,
            column,
            true,
            "name",
            T($"Kode {code} tidak bernama.", $"The code {code} has no name."),
            T("Tulis namanya sesudah kode.", "Write its name after the code.")
        );

    public static CodeProblem Government(int row, string column, string text) =>
        new(
            row,
            column,
            true,
            "government",
            T(
                $"“{CodeRefusals.Short(text)}” bukan jenis pemerintah daerah.",
                $"“{CodeRefusals.Short(text)}” is no kind of regional government."
            ),
            T("Tulis PROV atau KABKOT.", "Write PROV or KABKOT.")
        );

    public static CodeProblem OtherGovernment(int row, string column, string code, CodeGovernment written) =>
        new(
            row,
            column,
            false,
            "government",
            T(
                $"Menurut angkanya kode {code} milik {CodeWords.Of(CodeRule.GovernmentOf(code))}, tetapi barisnya untuk {CodeWords.Of(written)}.",
                $"By its number the code {code} belongs to the {CodeWords.Of(CodeRule.GovernmentOf(code))}, but its row is for the {CodeWords.Of(written)}."
            ),
            T("Disimpan seperti tertulis di baris itu.", "Kept as the row says.")
        );

    public static CodeProblem Before(int row, string column, string text) =>
        new(
            row,
            column,
            false,
            "predecessor",
            T(
                $"Kode sebelumnya “{CodeRefusals.Short(text)}” tidak terbaca.",
                $"The previous code “{CodeRefusals.Short(text)}” cannot be read."
            ),
            T("Barisnya disimpan tanpa pendahulu.", "The row is kept without a predecessor.")
        );

    private static string Example(CodeLevel level) =>
        level switch
        {
            CodeLevel.Urusan => "2",
            CodeLevel.Bidang => "2.16 BIDANG KOMUNIKASI DAN INFORMATIKA",
            CodeLevel.Program => "2.16.03 PROGRAM PENGELOLAAN APLIKASI INFORMATIKA",
            CodeLevel.Kegiatan => "2.16.03.2.02 Pengelolaan E-government",
            _ => "2.16.03.2.02.0019 Manajemen SPBE",
        };
}
