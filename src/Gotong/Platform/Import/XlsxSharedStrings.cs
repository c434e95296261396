using System.Xml;

namespace Gotong.Platform.Import;

internal static class XlsxSharedStrings
{
    /// <summary>Plain and rich text alike; the reading aid of East Asian text (rPh) is left out.</summary>
    public static string[] Read(Stream? part, TextPool texts)
    {
        if (part is null)
        {
            return [];
        }

        var strings = new List<string>();
        var text = new XlsxText();
        using var xml = GuardedXml.Open(part, ImportLimits.SharedStringsBytes);
        var (inText, phonetic) = (false, false);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var start = xml.NodeType == XmlNodeType.Element;
                var open = start && !xml.IsEmptyElement;
                switch (xml.LocalName)
                {
                    case "si" when start && strings.Count >= ImportLimits.SharedStrings:
                        throw ImportRefusal.Bomb();
                    case "si" when open:
                        text.Clear();
                        break;
                    case "si":
                        strings.Add(start ? "" : texts.Get(text.Span));
                        break;
                    case "t":
                        inText = open;
                        break;
                    case "rPh":
                        phonetic = open;
                        break;
                }

                if (xml.Depth > GuardedXml.MaxDepth)
                {
                    throw ImportRefusal.Broken();
                }
            }
            else if (inText && !phonetic && XlsxText.IsText(xml))
            {
                text.Add(xml);
            }
        }

        return [.. strings];
    }
}
