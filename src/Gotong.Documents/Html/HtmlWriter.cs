using System.Xml;

namespace Gotong.Documents;

/// <summary>Writes a document as semantic HTML that is also well-formed XML. All text is encoded; there is no script and no style
/// attribute, so it stands under a content policy of "self".</summary>
public static class HtmlWriter
{
    /// <summary>The rules for the classes used, all named doc-*; serve it as a file beside a fragment.</summary>
    public static string Stylesheet { get; } = Resources.Read("document.css");

    /// <summary>Writes one article element to place into a page of the product; without a title it has no cover, only its blocks.</summary>
    public static void WriteFragment(Document document, TextWriter output)
    {
        using var xml = Open(output);
        new HtmlBody(xml, document).Write();
    }

    /// <summary>Writes a whole page with its own stylesheet inside, to keep as a file or to print.</summary>
    public static void WritePage(Document document, TextWriter output)
    {
        output.Write("<!DOCTYPE html>\n");
        using var xml = Open(output);
        var words = Words.Of(document);
        xml.WriteStartElement("html");
        xml.WriteAttributeString("lang", words.Tag);
        xml.WriteStartElement("head");
        xml.WriteStartElement("meta");
        xml.WriteAttributeString("charset", "utf-8");
        xml.WriteEndElement();
        Meta(xml, "viewport", "width=device-width, initial-scale=1");
        Meta(xml, "author", document.Properties.Author);
        Meta(xml, "description", document.Properties.Subject);
        xml.WriteStartElement("title");
        xml.WriteString(CleanText.Line(document.Title));
        xml.WriteFullEndElement();
        xml.WriteStartElement("style");
        xml.WriteRaw(Stylesheet);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        xml.WriteAttributeString("class", "doc-page");
        new HtmlBody(xml, document).Write();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, string name, string content)
    {
        xml.WriteStartElement("meta");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("content", CleanText.Line(content));
        xml.WriteEndElement();
    }

    private static XmlWriter Open(TextWriter output) =>
        XmlWriter.Create(
            output,
            new XmlWriterSettings
            {
                ConformanceLevel = ConformanceLevel.Fragment,
                OmitXmlDeclaration = true,
                NewLineHandling = NewLineHandling.None,
            }
        );
}
