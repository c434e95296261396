using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Files;

/// <summary>A paper that somebody brings as signed: a scan, or a PDF whose certified signature fits it.</summary>
/// <param name="Certified">What the certified signature says, and what was not checked; null: a scan.</param>
/// <param name="Problem">Why it cannot be taken.</param>
public sealed record SignedPaper(string? Certified, string? Problem)
{
    private const int Longest = 600;

    public static async Task<SignedPaper> ReadAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null || file.FileName.Length == 0)
            return new(null, T("Pilih berkas lembar yang ditandatangani.", "Choose the file of the signed sheet."));
        if (EvidenceFile.Problem(file, scan: true) is { } problem)
            return new(null, problem);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        var bytes = content.ToArray();
        if (!bytes.AsSpan().StartsWith("%PDF-"u8))
            return new(null, null);
        try
        {
            var signatures = PdfSignature.Read(bytes);
            return new(signatures.Count == 0 ? null : Words(signatures), null);
        }
        catch (PdfSignatureException fault)
        {
            return new(null, Of(fault.Fault));
        }
    }

    /// <summary>Kept as it is shown: in both languages the same facts, so Indonesian, the language of the sheet.</summary>
    private static string Words(IReadOnlyList<PdfSignature> signatures)
    {
        var names = string.Join(
            "; ",
            signatures.Select(s =>
                s.At is { } at
                    ? string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{s.Signer}, {at:yyyy-MM-dd HH:mm} UTC, sertifikat {s.Issuer}"
                    )
                    : $"{s.Signer}, sertifikat {s.Issuer}"
            )
        );
        return names.Length <= Longest ? names : names[..(Longest - 1)] + "…";
    }

    private static string Of(PdfSignatureFault fault) =>
        fault switch
        {
            PdfSignatureFault.Changed => T(
                "Isi PDF ini tidak cocok dengan tanda tangan elektroniknya: berkas berubah setelah ditandatangani. Minta berkas aslinya kepada penanda tangan.",
                "This PDF does not fit its certified signature: the file changed after it was signed. Ask the signer for the original."
            ),
            PdfSignatureFault.Added => T(
                "Ada yang ditambahkan pada PDF ini setelah tanda tangan elektronik terakhir. Minta berkas aslinya kepada penanda tangan.",
                "Something was added to this PDF after its last certified signature. Ask the signer for the original."
            ),
            _ => T(
                "PDF ini menyebut tanda tangan elektronik yang tidak dapat dibaca. Unduh lagi dari layanan tanda tangannya, lalu unggah tanpa diubah.",
                "This PDF names a certified signature that cannot be read. Download it again from the signing service and bring it unchanged."
            ),
        };
}
