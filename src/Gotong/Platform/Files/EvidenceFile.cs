using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Files;

/// <summary>
/// What may come in as evidence, judged by its bytes together with its name: a document, a picture or a spreadsheet
/// that opens anywhere; of a signed sheet only what shows it.
/// </summary>
public static class EvidenceFile
{
    public const long LargestBytes = 20 * 1024 * 1024;
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";
    public const string AcceptScan = ".pdf,.jpg,.jpeg,.png";

    private static readonly (byte[] Start, string Type, string[] Endings, bool Scan)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), "application/pdf", [".pdf"], true),
        ([0xFF, 0xD8, 0xFF], "image/jpeg", [".jpg", ".jpeg"], true),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png", [".png"], true),
        ([0x50, 0x4B, 0x03, 0x04], "application/octet-stream", [".docx", ".xlsx"], false),
    ];

    /// <summary>Null when it may come in; else what is wrong, in words.</summary>
    /// <param name="scan">Only what shows a signed sheet: PDF or picture.</param>
    public static string? Problem(IFormFile file, bool scan = false)
    {
        if (file.Length == 0)
            return T("Berkas ini kosong. Pilih berkas lain.", "This file is empty. Choose another.");
        if (TooLarge(file) is { } tooLarge)
            return tooLarge;
        using var content = file.OpenReadStream();
        var ending = Path.GetExtension(file.FileName);
        if (
            KindOf(content) is { } kind
            && (kind.Scan || !scan)
            && kind.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)
        )
            return kind.Scan ? null : OfficeFile.Problem(content, ending);
        return scan
            ? T(
                "Isi berkas ini bukan PDF, JPG atau PNG, atau tidak sesuai namanya. Simpan pindaiannya sebagai salah satunya.",
                "This file is not a PDF, JPG or PNG, or not what its name says. Save the scan as one of these."
            )
            : T(
                "Isi berkas ini bukan PDF, gambar (JPG, PNG), Word (.docx) atau Excel (.xlsx), atau tidak sesuai namanya. Simpan ulang sebagai salah satunya.",
                "This file is not a PDF, picture (JPG, PNG), Word (.docx) or Excel (.xlsx) file, or not what its name says. Save it as one of these."
            );
    }

    /// <summary>For a file of any kind, that is only ever handed out as a download. Null: it is not too large.</summary>
    public static string? TooLarge(IFormFile file) =>
        file.Length > LargestBytes
            ? T(
                "Berkas ini lebih dari 20 MB. Kecilkan gambarnya, atau bagi menjadi beberapa berkas.",
                "This file is over 20 MB. Make its pictures smaller, or split it."
            )
            : null;

    /// <summary>What a kept scan is sent as, and the ending its name has.</summary>
    public static (string Type, string Ending) TypeOf(Stream content) =>
        KindOf(content) is { Scan: true } kind ? (kind.Type, kind.Endings[0]) : ("application/octet-stream", "");

    private static (string Type, string[] Endings, bool Scan)? KindOf(Stream content)
    {
        var start = new byte[8];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        foreach (var (bytes, type, endings, scan) in Kinds)
            if (start.AsSpan(0, read).StartsWith(bytes))
                return (type, endings, scan);
        return null;
    }
}
