using Gotong.Platform.Import;

namespace Gotong.Features.Codes.Import;

/// <summary>Why a file is no file of codes at all.</summary>
internal static class CodeRefusals
{
    public static ImportRefusal NoFile() =>
        new(
            "no-data",
            "Belum ada berkas yang dipilih. Pilih berkas .xlsx, .ods, atau .csv.",
            "No file is chosen yet. Choose an .xlsx, .ods or .csv file."
        );

    public static ImportRefusal NoHeader(IEnumerable<string> found)
    {
        var seen = string.Join(", ", found.Where(t => t.Length > 0).Take(14).Select(Short));
        return new(
            "header",
            $"Kepala tabelnya bukan kepala daftar kode{(seen.Length == 0 ? "" : $"; yang terbaca: {seen}")}. Nomenklatur memerlukan kolom BIDANG, PROGRAM, KEGIATAN, SUBKEGIATAN; sumber dana dan akun memerlukan kolom KODE dan URAIAN. Betulkan judul kolomnya, lalu coba lagi.",
            $"The header is not that of a list of codes{(seen.Length == 0 ? "" : $"; read: {seen}")}. A nomenclature needs the columns BIDANG, PROGRAM, KEGIATAN, SUBKEGIATAN; sources of money and accounts need KODE and URAIAN. Mend the headings, then try again."
        );
    }

    public static ImportRefusal NoKind() =>
        new(
            "kind",
            "Daftar kode dan uraian ini bisa sumber dana, bisa akun. Katakan yang mana: --kind sumberDana atau --kind akun; di halaman, pilih jenisnya.",
            "This list of codes and names may be sources of money or accounts. Say which: --kind sumberDana or --kind akun; on the page, choose the kind."
        );

    public static ImportRefusal NoRows() =>
        new(
            "no-data",
            "Di bawah kepala tabel tidak ada satu pun kode. Pastikan isinya ada di lembar yang tidak disembunyikan.",
            "There is no code below the header. Make sure that the rows are on a sheet that is not hidden."
        );

    public static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
