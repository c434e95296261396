using Gotong.Features.Organizations;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.Importing;

/// <summary>What a word or a code of a coded column means. Words are known; codes a person explains once.</summary>
public static class CodeMeaning
{
    private static readonly (string Value, string[] Words)[] Statuses =
    [
        (
            nameof(ApplicationStatus.Unused),
            ["naktif", "nonaktif", "non aktif", "tidak aktif", "tidak terpakai", "tidak dipakai", "unused", "not used"]
        ),
        (nameof(ApplicationStatus.Retired), ["pensiun", "dihentikan", "tutup", "retired"]),
        (nameof(ApplicationStatus.Active), ["aktif", "dipakai", "digunakan", "active", "in use"]),
    ];

    private static readonly (string Value, string[] Words)[] Kinds =
    [
        (nameof(ApplicationKind.Shared), ["umum", "berbagi pakai", "shared"]),
        (nameof(ApplicationKind.Special), ["khusus", "special"]),
    ];

    private static readonly (ApplicationMedia Value, string[] Words)[] Media =
    [
        (ApplicationMedia.Web, ["web", "website", "laman", "browser"]),
        (ApplicationMedia.Mobile, ["mobile", "ponsel", "android", "ios", "smartphone", "hp"]),
        (ApplicationMedia.Desktop, ["desktop", "komputer", "windows", "pc"]),
    ];

    /// <summary>What a text says by itself; null: a person must say.</summary>
    public static string? OfWords(InventoryColumn column, string text)
    {
        var words = $" {Organization.KeyOf(text)} ";
        if (column == InventoryColumn.Media)
        {
            var media = Media.Where(m => m.Words.Any(Has)).Aggregate(ApplicationMedia.None, (all, m) => all | m.Value);
            return media == ApplicationMedia.None ? null : media.ToString();
        }
        var known = column == InventoryColumn.Kind ? Kinds : Statuses;
        return known.FirstOrDefault(k => k.Words.Any(Has)).Value;

        bool Has(string word) => words.Contains($" {word} ", StringComparison.Ordinal);
    }

    /// <summary>What a code can be said to mean.</summary>
    public static IReadOnlyList<Option> Options(InventoryColumn column) =>
        column switch
        {
            InventoryColumn.Status =>
            [
                .. Enum.GetValues<ApplicationStatus>().Select(s => new Option(s.ToString(), ApplicationWords.Of(s))),
            ],
            InventoryColumn.Kind =>
            [
                .. Enum.GetValues<ApplicationKind>().Select(k => new Option(k.ToString(), ApplicationWords.Of(k))),
            ],
            _ =>
            [
                .. Enumerable
                    .Range(1, (int)(ApplicationMedia.Web | ApplicationMedia.Mobile | ApplicationMedia.Desktop))
                    .Select(m => (ApplicationMedia)m)
                    .Select(m => new Option(m.ToString(), ApplicationWords.Of(m))),
            ],
        };

    public static bool IsMeaning(InventoryColumn column, string value) =>
        column.IsCoded() && Options(column).Any(o => o.Value == value);
}
