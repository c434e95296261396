using System.Globalization;
using System.Xml.Linq;

namespace Gotong.Documents;

/// <summary>Writes a document as DOCX with real styles, numbering, captions, bookmarks and a table of contents with its entries.</summary>
public static class DocxWriter
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Writes forward only, so memory does not grow with the document; equal input gives equal bytes.
    /// The page numbers in the contents are estimates until the reader chooses "Update field".</summary>
    /// <param name="document">What to write.</param>
    /// <param name="output">Any writable stream; it is written synchronously and left open.</param>
    /// <exception cref="IOException">The stream refused.</exception>
    public static void Write(Document document, Stream output)
    {
        var outline = new Outline(document);
        using var package = new OoxmlPackage(output);
        var editables = document.Blocks.OfType<EditableStart>().Any();
        package.Part("[Content_Types].xml", editables ? EditableTypes : ContentTypes);
        package.Relationships(
            "_rels/.rels",
            [
                ("officeDocument", "word/document.xml"),
                (
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml"
                ),
                ("extended-properties", "docProps/app.xml"),
            ]
        );
        package.Part("docProps/core.xml", x => WriteCore(x, document, outline.Words));
        package.Part(
            "docProps/app.xml",
            """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Gotong</Application></Properties>"""
        );
        package.Part(
            "word/styles.xml",
            Resources.Read("styles.xml").Replace("{culture}", outline.Words.Culture, StringComparison.Ordinal)
        );
        package.Part("word/settings.xml", Settings(outline.Words));
        DocxMargins.WriteParts(package, document);
        DocxBody? body = null;
        package.Part(
            "word/document.xml",
            x =>
            {
                body = new DocxBody(x, document, outline);
                body.Write();
            }
        );
        package.Part("word/numbering.xml", x => DocxNumbering.Write(x, outline.Words, body!.NumberedLists));
        if (editables)
            body!.Editables.WriteParts(package);
        package.Relationships(
            "word/_rels/document.xml.rels",
            [
                ("styles", "styles.xml"),
                ("settings", "settings.xml"),
                ("numbering", "numbering.xml"),
                .. DocxMargins.Parts,
                .. editables ? [("customXml", "../customXml/item1.xml")] : (IEnumerable<(string, string)>)[],
            ],
            body!.Links
        );
    }

    private static void WriteCore(Ooxml x, Document document, Words words)
    {
        x.Root("cp:coreProperties", "cp", "dc", "dcterms", "xsi");
        x.Element("dc:title", CleanText.Line(document.Title));
        x.Element("dc:subject", CleanText.Line(document.Properties.Subject));
        x.Element("dc:creator", CleanText.Line(document.Properties.Author));
        x.Element("dc:language", words.Culture);
        if (document.Properties.Created is { } created)
        {
            foreach (var name in (ReadOnlySpan<string>)["dcterms:created", "dcterms:modified"])
            {
                x.Open(name, ("xsi:type", "dcterms:W3CDTF"));
                x.Text(created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
                x.Close();
            }
        }
        x.Close();
    }

    private static string Settings(Words words) =>
        $"""
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{words.Culture}"/><w:decimalSymbol w:val="{(
                words.Tag == "en" ? '.' : ','
            )}"/><w:listSeparator w:val="{(words.Tag == "en" ? ',' : ';')}"/></w:settings>
            """;

    private static string ContentTypes { get; } = Types([]);

    private static string EditableTypes { get; } =
        Types([
            Type(
                "Override",
                "PartName",
                "/customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
            ),
        ]);

    private static string Types(IEnumerable<XElement> more) =>
        new XElement(
            XName.Get("Types", "http://schemas.openxmlformats.org/package/2006/content-types"),
            Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Type("Default", "Extension", "xml", "application/xml"),
            Type("Override", "PartName", "/word/document.xml", Word + "document.main+xml"),
            Type("Override", "PartName", "/word/styles.xml", Word + "styles+xml"),
            Type("Override", "PartName", "/word/settings.xml", Word + "settings+xml"),
            Type("Override", "PartName", "/word/numbering.xml", Word + "numbering+xml"),
            DocxMargins.Parts.Select(p => Type("Override", "PartName", "/word/" + p.Target, $"{Word}{p.Type}+xml")),
            Type(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml"
            ),
            Type(
                "Override",
                "PartName",
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            ),
            more
        ).ToString(SaveOptions.DisableFormatting);

    private static XElement Type(string element, string attribute, string name, string type) =>
        new(
            XName.Get(element, "http://schemas.openxmlformats.org/package/2006/content-types"),
            new XAttribute(attribute, name),
            new XAttribute("ContentType", type)
        );
}
