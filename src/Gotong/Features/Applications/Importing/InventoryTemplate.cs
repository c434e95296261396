using Gotong.Features.Applications.List;
using Gotong.Platform.Files;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Importing;

/// <summary>A workbook to fill in, for who has no list yet. The reader understands every heading of it.</summary>
internal static class InventoryTemplate
{
    public static IResult Download() =>
        Results.File(
            SheetFile.Write(
                T("Aplikasi", "Applications"),
                [
                    ApplicationSheet.Columns.Take(17).Select(c => c.Name),
                    [
                        "Antrean Puskesmas Online",
                        T("Mengambil nomor antrean dari rumah", "Takes a number at home"),
                        "Dinas Kesehatan",
                        T("Pasien", "Patients"),
                        "web, android",
                        T("aktif", "in use"),
                        "2023",
                        T("khusus", "special"),
                        "",
                        "",
                        "",
                        "120.000.000",
                        "2.500",
                        "2026-01-31",
                        "2026-12-31",
                        "Diskominfo",
                        "https://antrean.example.go.id",
                    ],
                ]
            ),
            SheetFile.ContentType,
            "contoh-aplikasi.xlsx"
        );
}
