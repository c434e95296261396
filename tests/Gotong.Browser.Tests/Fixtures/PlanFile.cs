using Gotong.Platform.Files;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>A plan as a spreadsheet: the real one of Aceh Barat where it is beside the repository, else ours.</summary>
public static class PlanFile
{
    public const string Name = "rpjmd-uji.xlsx";

    public static string RealOrOurs(string folder)
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var real = Path.Combine(above.FullName, "shared", "data", "rpjmd", "aceh_barat_rpjmd_2025_2029.xlsx");
            if (File.Exists(real))
                return real;
        }
        var ours = Path.Combine(folder, Name);
        File.WriteAllBytes(ours, Synthetic());
        return ours;
    }

    /// <summary>Invented, in the layout of a cascade: titles above the table, keys only where they change.</summary>
    public static byte[] Synthetic() =>
        SheetFile.Write(
            "RPJMD",
            [
                ["RPJMD Kabupaten Uji 2025-2029"],
                [],
                [
                    "Visi",
                    "Misi",
                    "Tujuan",
                    "Sasaran",
                    "Program",
                    "Perangkat Daerah",
                    "Indikator Program",
                    "Satuan",
                    "Baseline 2024",
                    "Target 2029",
                    "Pagu 2025 (Rp)",
                ],
                [
                    "Uji yang sehat dan cerdas",
                    "Misi 1: Warga sehat",
                    "Derajat kesehatan naik",
                    "Kesehatan ibu membaik",
                    "Program Upaya Kesehatan",
                    "Dinas Kesehatan",
                    "Angka kematian ibu",
                    "per 100.000",
                    "98,8",
                    "80",
                    "55.645.226.000",
                ],
                [
                    "",
                    "",
                    "",
                    "",
                    "Program Gizi Keluarga",
                    "Dinas Kesehatan",
                    "Prevalensi stunting",
                    "persen",
                    "N/A",
                    "12,5",
                    "4.200.000.000",
                ],
                [
                    "",
                    "Misi 2: Warga cerdas",
                    "Pendidikan bermutu",
                    "Anak membaca dengan lancar",
                    "Program Literasi",
                    "Dinas Pendidikan",
                    "Skor literasi",
                    "angka",
                    "61.4",
                    "72",
                    "banyak",
                ],
            ]
        );
}
