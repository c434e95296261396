using System.Xml;

namespace Gotong.Documents;

/// <summary>Writes one XML part forward only, with names such as "w:p"; nothing of it stays in memory.</summary>
internal sealed class Ooxml(XmlWriter xml)
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["w"] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        ["r"] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["wpg"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        ["wps"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        ["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006",
        ["x"] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        ["cp"] = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["xsi"] = "http://www.w3.org/2001/XMLSchema-instance",
        ["g"] = DocxEditables.Space,
        ["rel"] = "http://schemas.openxmlformats.org/package/2006/relationships",
    };

    /// <summary>Opens the root and declares its prefixes; the first names the root's own namespace.</summary>
    public void Root(string name, params ReadOnlySpan<string> prefixes)
    {
        Open(name);
        foreach (var prefix in prefixes)
            xml.WriteAttributeString("xmlns", prefix, null, Namespaces[prefix]);
    }

    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var (prefix, local) = Split(name);
        // LibreOffice reads relationships and sheets only in a default namespace.
        xml.WriteStartElement(prefix is "rel" or "x" ? "" : prefix, local, Namespaces[prefix]);
        foreach (var (attribute, value) in attributes)
            Attribute(attribute, value);
    }

    public void Close() => xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Leaf(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>The most common element: one w:val attribute.</summary>
    public void Val(string name, string value) => Leaf(name, ("w:val", value));

    /// <summary>Text that is already clean.</summary>
    public void Text(string text) => xml.WriteString(text);

    public void Element(string name, string text)
    {
        Open(name);
        Text(text);
        Close();
    }

    /// <summary>Text whose spaces count.</summary>
    public void KeepSpace() => xml.WriteAttributeString("xml", "space", null, "preserve");

    private void Attribute(string name, string value)
    {
        if (name.Contains(':', StringComparison.Ordinal))
        {
            var (prefix, local) = Split(name);
            xml.WriteAttributeString(prefix, local, Namespaces[prefix], value);
        }
        else
            xml.WriteAttributeString(name, value);
    }

    private static (string Prefix, string Local) Split(string name)
    {
        if (!Names.TryGetValue(name, out var parts))
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            parts = (name[..colon], name[(colon + 1)..]);
            Names[name] = parts;
        }
        return parts;
    }

    // Per thread: the names are few and fixed, and writers on several threads must not share a plain dictionary.
    [ThreadStatic]
    private static Dictionary<string, (string, string)>? names;

    private static Dictionary<string, (string, string)> Names => names ??= new(StringComparer.Ordinal);
}
