using System.Diagnostics.CodeAnalysis;
using Gotong.Platform.Web;

namespace Gotong.Platform.Import;

/// <summary>The file cannot be read at all. The message says what is wrong and what the person can do.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The word of the house for it.")]
public sealed class ImportRefusal(string code, string indonesian, string english, Exception? cause = null)
    : Exception(english, cause)
{
    public string Code { get; } = code;
    public string Indonesian { get; } = indonesian;
    public string English { get; } = english;
    public override string Message => Words.T(Indonesian, English);

    internal static ImportRefusal Broken(Exception? cause = null) =>
        new(
            "broken",
            "Berkas ini rusak atau terpotong, jadi isinya tidak dapat dibaca. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.",
            "This file is damaged or cut short, so it cannot be read. Open it in Excel, save it again as .xlsx, then upload it again.",
            cause
        );

    internal static ImportRefusal Password() =>
        new(
            "password",
            "Berkas ini dikunci dengan kata sandi. Buka berkasnya, hapus kata sandinya (di Excel: File > Info > Protect Workbook), simpan, lalu unggah lagi.",
            "This file is locked with a password. Open it, remove the password (in Excel: File > Info > Protect Workbook), save, then upload it again."
        );

    internal static ImportRefusal NoFile() =>
        new(
            "no-file",
            "Belum ada berkas yang dipilih. Pilih berkas .xlsx, .ods atau .csv.",
            "No file is chosen yet. Choose an .xlsx, .ods or .csv file."
        );

    internal static ImportRefusal TooBig(long mostBytes = ImportLimits.FileBytes) =>
        new(
            "too-big",
            $"Berkas ini lebih besar dari {mostBytes >> 20} MB. Hapus gambar dan lembar yang tidak perlu, atau simpan tabelnya saja sebagai .xlsx atau .csv.",
            $"This file is larger than {mostBytes >> 20} MB. Remove pictures and sheets you do not need, or save only the table as .xlsx or .csv."
        );

    internal static ImportRefusal Bomb() =>
        new(
            "zip-bomb",
            "Isi berkas ini jauh lebih besar dari ukurannya dan tidak wajar untuk tabel. Salin tabelnya ke buku kerja baru, simpan sebagai .xlsx, lalu unggah lagi.",
            "The content of this file is far larger than its size, which is not normal for a table. Copy the table to a new workbook, save it as .xlsx, then upload it again."
        );

    internal static ImportRefusal TooMuch(string indonesian, string english) =>
        new(
            "too-much",
            $"Tabel ini terlalu besar: {indonesian}. Pisahkan menjadi beberapa berkas.",
            $"This table is too large: {english}. Split it into several files."
        );

    internal static ImportRefusal NoTable() =>
        new(
            "no-data",
            "Dokumen ini tidak berisi tabel. Bila tabelnya berupa gambar, ketik atau minta berkas aslinya.",
            "This document holds no table. If the table is a picture, type it or ask for the original file."
        );

    internal static ImportRefusal Empty() =>
        new(
            "no-data",
            "Tidak ada lembar yang berisi tabel. Pastikan tabel ada di lembar yang tidak disembunyikan.",
            "No sheet holds a table. Make sure that the table is on a sheet that is not hidden."
        );
}
