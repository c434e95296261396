using System.Text;
using Gotong.Platform.Import;

namespace Gotong.Features.Books.Returning;

/// <summary>Why a file is not a book that came back, and what to do.</summary>
internal static class WordRefusals
{
    public const int FileBytes = 25 * 1024 * 1024;
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Looks at the bytes, whatever the name says.</summary>
    public static void Check(Stream file)
    {
        if (file.Length > FileBytes)
            throw TooBig();
        var head = new byte[8];
        file.Position = 0;
        var count = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (head.AsSpan(0, count).SequenceEqual(Ole))
            throw IsEncrypted(file) ? Password() : NotWord();
        if (!head.AsSpan(0, count).StartsWith("PK"u8))
            throw NotWord();
    }

    private static bool IsEncrypted(Stream file)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    public static ImportRefusal NotWord() =>
        new(
            "not-word",
            "Berkas ini bukan dokumen Word (.docx). Buka bukunya di Word atau LibreOffice, simpan sebagai .docx, lalu unggah lagi.",
            "This file is not a Word document (.docx). Open the book in Word or LibreOffice, save it as .docx, then upload it again."
        );

    public static ImportRefusal Macros() =>
        new(
            "macros",
            "Dokumen ini memuat makro (.docm), yang tidak diterima. Simpan sebagai Word Document (.docx) tanpa makro, lalu unggah lagi.",
            "This document holds macros (.docm), which are not accepted. Save it as a Word Document (.docx) without macros, then upload it again."
        );

    public static ImportRefusal Broken(Exception? cause = null) =>
        new(
            "broken",
            "Dokumen ini rusak atau isinya tidak wajar untuk sebuah buku. Buka di Word, simpan ulang sebagai .docx, lalu unggah lagi.",
            "This document is damaged, or its content is not normal for a book. Open it in Word, save it again as .docx, then upload it again.",
            cause
        );

    public static ImportRefusal NoMarks() =>
        new(
            "no-marks",
            "Dokumen ini tidak memuat tanda bagian Buku 2. Unduh Buku 2 dari Gotong sebagai Word, tulis di berkas itu, lalu unggah; jangan salin isinya ke dokumen lain.",
            "This document holds no marks of the sections of Book 2. Download Book 2 from Gotong as Word, write in that file, then upload it; do not copy its content into another document."
        );

    public static ImportRefusal OtherRegion(string region) =>
        new(
            "other-region",
            $"Dokumen ini buku daerah lain, bukan {region}. Unduh Buku 2 {region} sebagai Word, tulis di berkas itu, lalu unggah.",
            $"This document is the book of another region, not of {region}. Download Book 2 of {region} as Word, write in that file, then upload it."
        );

    private static ImportRefusal Password() =>
        new(
            "password",
            "Dokumen ini dikunci dengan kata sandi. Buka di Word, hapus kata sandinya (File > Info > Protect Document), simpan, lalu unggah lagi.",
            "This document is locked with a password. Open it in Word, remove the password (File > Info > Protect Document), save, then upload it again."
        );

    public static ImportRefusal TooBig() =>
        new(
            "too-big",
            "Dokumen ini lebih besar dari 25 MB. Hapus gambar yang Anda tambahkan (gambar tidak diambil), simpan, lalu unggah lagi.",
            "This document is larger than 25 MB. Remove the pictures you added (pictures are not taken), save, then upload it again."
        );
}
