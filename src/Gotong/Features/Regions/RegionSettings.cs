using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions;

/// <summary>What is settled when a region opens: its time zone, its years, its framework of dimensions.</summary>
public static class RegionSettings
{
    public const int MaxYears = 10;

    public static IReadOnlyList<Option> Zones =>
        [
            new("Asia/Jakarta", "WIB", T("Indonesia barat, UTC+7", "western Indonesia, UTC+7")),
            new("Asia/Makassar", "WITA", T("Indonesia tengah, UTC+8", "central Indonesia, UTC+8")),
            new("Asia/Jayapura", "WIT", T("Indonesia timur, UTC+9", "eastern Indonesia, UTC+9")),
        ];

    public static IReadOnlyList<Option> Frameworks =>
        [
            new(
                "kominfo-2017",
                T("Enam dimensi (2017)", "Six dimensions (2017)"),
                T("Dipakai pada masterplan sampai sekarang.", "Used in masterplans until now.")
            ),
            new(
                "aspek-2026",
                T("Enam aspek (rancangan 2026)", "Six aspects (draft of 2026)"),
                T("Rancangan pengganti; masih dapat berubah.", "The draft that follows; it may still change.")
            ),
        ];

    /// <summary>The zone of a province, from its code: proposed, to be confirmed.</summary>
    public static string ZoneOf(string provinceCode) =>
        provinceCode switch
        {
            "51" or "52" or "53" or "63" or "64" or "65" => "Asia/Makassar",
            ['7', _] => "Asia/Makassar",
            ['8', _] or ['9', _] => "Asia/Jayapura",
            _ => "Asia/Jakarta",
        };
}
