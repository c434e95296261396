using System.Xml;

namespace Gotong.Documents;

/// <summary>The few moves the HTML writers share; elements are always closed in full, as HTML wants it.</summary>
internal sealed class HtmlElements(XmlWriter xml)
{
    public void Open(string name, string? classes = null)
    {
        xml.WriteStartElement(name);
        if (classes is not null)
            xml.WriteAttributeString("class", classes);
    }

    public void Close() => xml.WriteFullEndElement();

    public void Attribute(string name, string value) => xml.WriteAttributeString(name, CleanText.Line(value));

    /// <summary>Text; a line feed becomes a line break.</summary>
    public void Text(string text)
    {
        var first = true;
        foreach (var line in CleanText.Clean(text).Split('\n'))
        {
            if (!first)
            {
                xml.WriteStartElement("br");
                xml.WriteEndElement();
            }
            first = false;
            xml.WriteString(line);
        }
    }

    public void Element(string name, string? classes, string text)
    {
        Open(name, classes);
        Text(CleanText.Line(text));
        Close();
    }

    public void ElementUnlessEmpty(string name, string classes, string text)
    {
        if (text.Length > 0)
            Element(name, classes, text);
    }

    public void Caption(string number, string caption)
    {
        Element("span", "doc-caption-number", number);
        Text(" " + CleanText.Line(caption));
    }
}
