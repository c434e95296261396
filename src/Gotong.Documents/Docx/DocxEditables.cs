namespace Gotong.Documents;

/// <summary>
/// The marks round what people edit. Word keeps both; LibreOffice loses controls of several paragraphs, yet keeps bookmarks.
/// The texts they were made from, and prints of all else, lie unseen beside the document.
/// </summary>
internal sealed class DocxEditables(Ooxml x, DocxText text)
{
    public const string Space = "urn:gotong:editable";
    private const string ItemId = "{6B0C5F0E-3C1B-4B55-9B36-0E6A54B5A7D1}";
    private readonly List<EditableStart> written = [];
    private string bookmark = "";

    public void Open(EditableStart start)
    {
        written.Add(start);
        text.IsEditable = true;
        bookmark = text.NextId();
        x.Open("w:sdt");
        x.Open("w:sdtPr");
        x.Val("w:alias", CleanText.Line(start.Title.Length > 60 ? start.Title[..60] : start.Title));
        x.Val("w:tag", start.Name);
        x.Val("w:lock", "sdtLocked");
        x.Close();
        x.Open("w:sdtContent");
        x.Leaf("w:bookmarkStart", ("w:id", bookmark), ("w:name", start.Name));
    }

    public void Close()
    {
        x.Leaf("w:bookmarkEnd", ("w:id", bookmark));
        x.Close();
        x.Close();
        text.IsEditable = false;
    }

    /// <summary>The parts beside the document; to be written after it.</summary>
    public void WriteParts(OoxmlPackage package)
    {
        package.Part(
            "customXml/item1.xml",
            item =>
            {
                item.Root("g:editables", "g");
                foreach (var start in written)
                {
                    item.Open("g:text", ("name", start.Name));
                    item.KeepSpace();
                    item.Text(CleanText.Clean(start.Text));
                    item.Close();
                }
                item.Element("g:outside", string.Join(' ', text.Outside));
                item.Close();
            }
        );
        package.Part(
            "customXml/itemProps1.xml",
            $"""<?xml version="1.0" encoding="utf-8"?><ds:datastoreItem ds:itemID="{ItemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="{Space}"/></ds:schemaRefs></ds:datastoreItem>"""
        );
        package.Relationships("customXml/_rels/item1.xml.rels", [("customXmlProps", "itemProps1.xml")]);
    }
}
