using Gotong.Documents;
using Gotong.Features.Regions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books;

/// <summary>What all minutes (berita acara) share, of a stage or of a meeting: their head, and parts that say when they are empty.</summary>
public static class MinutesPaper
{
    public static Document Make(Region region, string title, string subtitle, IReadOnlyList<Block> blocks) =>
        new(
            title,
            subtitle,
            T("id", "en"),
            new(region.Name, subtitle, Notice: region.IsExample ? T("Data contoh", "Example data") : ""),
            blocks
        )
        {
            IsShort = true,
        };

    /// <param name="missing">What is not there, where the part is empty.</param>
    public static IEnumerable<Block> Part(string title, string missing, IReadOnlyList<Block> content) =>
        [
            new Heading(1, title, Numbered: false),
            .. content.Count > 0 ? content : [new Note(T("Belum diisi", "Not filled in"), [new Text(missing)])],
        ];

    public static Block Line(string text) => new Paragraph([new Text(text)]);
}
