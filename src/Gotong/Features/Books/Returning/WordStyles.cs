using System.Globalization;
using System.Xml.Linq;

namespace Gotong.Features.Books.Returning;

internal enum ParagraphKind
{
    Text,
    Heading,
    Quote,
    Caption,
    Contents,
}

/// <summary>Styles and numbering: what a paragraph is. Styles are known by name, since each program names their ids.</summary>
internal sealed class WordStyles(XDocument? styles, XDocument? numbering)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, XElement> _styles = ById(styles?.Root?.Elements(W + "style"), "styleId");
    private readonly Dictionary<string, XElement> _lists = ById(
        numbering?.Root?.Elements(W + "abstractNum"),
        "abstractNumId"
    );
    private readonly Dictionary<string, XElement> _numbers = ById(numbering?.Root?.Elements(W + "num"), "numId");

    public (ParagraphKind Kind, int Level) KindOf(XElement paragraph)
    {
        foreach (var style in Chain(paragraph))
        {
            var name = Val(style.Element(W + "name"))?.ToLowerInvariant() ?? "";
            if (name.StartsWith("heading ", StringComparison.Ordinal) && Number(name[8..]) is > 0 and var level)
                return (ParagraphKind.Heading, level);
            if (name is "quote" or "intense quote" or "quotations")
                return (ParagraphKind.Quote, 0);
            if (name == "caption")
                return (ParagraphKind.Caption, 0);
            if (name.StartsWith("toc ", StringComparison.Ordinal))
                return (ParagraphKind.Contents, 0);
        }
        return (ParagraphKind.Text, 0);
    }

    private readonly Dictionary<string, string> _counts = new(StringComparer.Ordinal);

    /// <summary>Null when the paragraph is no item of a list.</summary>
    public (string List, int Level, bool IsNumbered)? ItemOf(XElement paragraph)
    {
        var properties = Chain(paragraph)
            .Select(s => s.Element(W + "pPr"))
            .Prepend(paragraph.Element(W + "pPr"))
            .Select(p => p?.Element(W + "numPr"))
            .OfType<XElement>()
            .ToList();
        var list = properties.Select(p => Val(p.Element(W + "numId"))).FirstOrDefault(v => v is not null);
        if (list is null or "0" || !_numbers.TryGetValue(list, out var number))
            return null;
        var level = Math.Clamp(properties.Select(p => Number(Val(p.Element(W + "ilvl")))).FirstOrDefault(), 0, 8);
        var format =
            Val(number.Element(W + "abstractNumId")) is { } id && _lists.TryGetValue(id, out var kind)
                ? Val(
                    kind.Elements(W + "lvl")
                        .FirstOrDefault(l => Number((string?)l.Attribute(W + "ilvl")) == level)
                        ?.Element(W + "numFmt")
                )
                : null;
        return format is null or "none" ? null : (CountOf(list, number), level, format != "bullet");
    }

    /// <summary>
    /// Which count the item goes on with: numbers of one kind share it, until one says that it begins anew. Asked in
    /// the order of the document. Word says so by one number for each list, LibreOffice only where it begins.
    /// </summary>
    private string CountOf(string list, XElement number)
    {
        var kind = Val(number.Element(W + "abstractNumId"))!;
        if (number.Descendants(W + "startOverride").Any())
            _counts[kind] = list;
        return _counts.GetValueOrDefault(kind, kind);
    }

    public static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");

    private IEnumerable<XElement> Chain(XElement paragraph)
    {
        var id = Val(paragraph.Element(W + "pPr")?.Element(W + "pStyle"));
        for (var i = 0; i < 10 && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = Val(style.Element(W + "basedOn"));
        }
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static Dictionary<string, XElement> ById(IEnumerable<XElement>? elements, string attribute)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in elements ?? [])
            found.TryAdd((string?)element.Attribute(W + attribute) ?? "", element);
        return found;
    }
}
