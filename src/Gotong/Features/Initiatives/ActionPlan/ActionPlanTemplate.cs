using Gotong.Platform.Files;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.ActionPlan;

/// <summary>A small rencana aksi in the usual shape, invented: to see what is read, or to overwrite.</summary>
internal static class ActionPlanTemplate
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows { get; } =
    [
        [
            "Dimensi",
            "Sub Dimensi",
            "Sasaran",
            "Program/Inisiatif",
            "Kegiatan",
            "Indikator",
            "Satuan",
            "Baseline",
            "Target 2026",
            "Target 2027",
            "OPD Pelaksana",
            "OPD/Mitra Pendukung",
            "Sumber Dana",
            "Pagu 2026 (Rp)",
            "Jangka",
            "Keterkaitan RPJMD",
        ],
        [
            "Smart Living",
            "Health",
            "Balita tumbuh sehat",
            "Posyandu keliling",
            "Timbang balita di pasar",
            "Balita tertimbang",
            "persen",
            "61",
            "75",
            "90",
            "Dinas Kesehatan",
            "PKK",
            "APBD",
            "150000000",
            "Pendek",
            "Meningkatnya derajat kesehatan masyarakat",
        ],
        ["", "", "", "", "Kirim pesan pengingat ke ibu", "", "", "", "", "", "", "", "", "", "", ""],
        [
            "Smart Environment",
            "Waste",
            "Sampah berkurang dari sumbernya",
            "Bank sampah sekolah",
            "Timbang sampah tiap Jumat",
            "Sampah terkelola",
            "persen",
            "20",
            "30",
            "40",
            "Dinas Lingkungan Hidup",
            "",
            "APBD",
            "80000000",
            "Menengah",
            "Sasaran dalam RPJMD lama",
        ],
        [
            "Smart Branding",
            "",
            "Kota dikenal dunia",
            "Menara lampu laser",
            "",
            "",
            "",
            "",
            "",
            "",
            "Dinas Pariwisata",
            "",
            "",
            "",
            "Panjang",
            "",
        ],
    ];

    public static IResult Download() =>
        Results.File(
            SheetFile.Write(T("Contoh rencana aksi", "Example rencana aksi"), Rows),
            SheetFile.ContentType,
            "contoh-rencana-aksi.xlsx"
        );
}
