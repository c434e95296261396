using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.EvidenceStore;

public static class EvidenceWords
{
    public static string Of(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Document => T("Dokumen", "Document"),
            EvidenceKind.Regulation => T("Peraturan", "Regulation"),
            EvidenceKind.Photo => T("Foto", "Photo"),
            EvidenceKind.Minutes => T("Berita acara", "Minutes"),
            EvidenceKind.Data => "Data",
            _ => T("Tautan", "Link"),
        };

    public static string Count(int n) => T($"{n} bukti", n == 1 ? "1 piece of evidence" : $"{n} pieces of evidence");
}
