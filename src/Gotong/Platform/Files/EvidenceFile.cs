using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Files;

/// <summary>
/// What may come in as evidence, judged by its bytes together with its name: a document, a picture or a spreadsheet
/// that opens anywhere.
/// </summary>
public static class EvidenceFile
{
    public const long LargestBytes = 20 * 1024 * 1024;
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

    private static readonly (byte[] Start, string[] Endings)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), [".pdf"]),
        ([0xFF, 0xD8, 0xFF], [".jpg", ".jpeg"]),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [".png"]),
        ([0x50, 0x4B, 0x03, 0x04], [".docx", ".xlsx"]),
    ];

    /// <summary>Null when it may come in; else what is wrong, in words.</summary>
    public static async Task<string?> ProblemAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length == 0)
            return T("Berkas ini kosong. Pilih berkas lain.", "This file is empty. Choose another.");
        if (file.Length > LargestBytes)
            return T(
                "Berkas ini lebih dari 20 MB. Kecilkan gambarnya, atau bagi menjadi beberapa berkas.",
                "This file is over 20 MB. Make its pictures smaller, or split it."
            );
        var start = new byte[8];
        await using var content = file.OpenReadStream();
        var read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
        var ending = Path.GetExtension(file.FileName);
        return Kinds.Any(k =>
            start.AsSpan(0, read).StartsWith(k.Start) && k.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)
        )
            ? null
            : T(
                "Isi berkas ini bukan PDF, gambar (JPG, PNG), Word (.docx) atau Excel (.xlsx), atau tidak sesuai namanya. Simpan ulang sebagai salah satunya.",
                "This file is not a PDF, picture (JPG, PNG), Word (.docx) or Excel (.xlsx) file, or not what its name says. Save it as one of these."
            );
    }
}
