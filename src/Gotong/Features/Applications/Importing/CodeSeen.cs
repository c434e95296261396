using Gotong.Features.Organizations;

namespace Gotong.Features.Applications.Importing;

/// <summary>The rows beside one code, and what they make one think it means.</summary>
internal sealed class CodeSeen
{
    private static readonly string[] Mobile = ["android", "mobile", "ponsel", "smartphone", "playstore", "play store"];
    private static readonly string[] Ministries =
    [
        "kemkes.go.id",
        "kemendagri.go.id",
        "kemdikbud.go.id",
        "kemsos.go.id",
        "kemenkeu.go.id",
        "lkpp.go.id",
        "bkn.go.id",
        "bappenas.go.id",
        "menpan.go.id",
        "oss.go.id",
        "lapor.go.id",
    ];

    private readonly List<InventoryRow> _rows = [];

    public int Count => _rows.Count;
    public IEnumerable<string> Names => _rows.Select(r => r.Name);

    public void Add(InventoryRow row) => _rows.Add(row);

    /// <summary>A guess that is shown as one; null: nothing speaks for any.</summary>
    public string? Suggest(InventoryColumn column) =>
        column switch
        {
            InventoryColumn.Media => OfMedia(),
            InventoryColumn.Kind => Share(r => Ministries.Any(m => Contains(r.Link, m))) >= 0.1
                ? nameof(ApplicationKind.Shared)
                : nameof(ApplicationKind.Special),
            _ => null,
        };

    private string? OfMedia()
    {
        var media = ApplicationMedia.None;
        if (Share(r => r.Link is not null) >= 0.3)
            media |= ApplicationMedia.Web;
        if (Share(r => Mobile.Any(m => Contains(r.Name + " " + r.Function, m))) >= 0.15)
            media |= ApplicationMedia.Mobile;
        return media == ApplicationMedia.None ? null : media.ToString();
    }

    private double Share(Func<InventoryRow, bool> holds) => (double)_rows.Count(holds) / _rows.Count;

    private static bool Contains(string? text, string word) =>
        text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
