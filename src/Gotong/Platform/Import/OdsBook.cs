using System.Globalization;
using System.Text;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>The sheets of an OpenDocument spreadsheet; all of them stand in one part, read as a stream.</summary>
internal static class OdsBook
{
    private const int ContentBytes = 96 * 1024 * 1024;
    private const int MostSheets = 100;

    public static IReadOnlyList<TableSheet> Sheets(GuardedZip zip)
    {
        RefuseLocked(zip);
        var (texts, sheets) = (new TextPool(), new List<TableSheet>());
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        using var xml = Open(zip);
        string? style = null;
        var isSpreadsheet = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    style = Attribute(xml, "name");
                    break;
                case "table-properties" when style is not null && Attribute(xml, "display") == "false":
                    hidden.Add(style);
                    break;
                case "spreadsheet":
                    isSpreadsheet = true;
                    break;
                case "table" when isSpreadsheet && sheets.Count < MostSheets:
                    var number = sheets.Count;
                    sheets.Add(
                        new(
                            Attribute(xml, "name") ?? string.Create(CultureInfo.InvariantCulture, $"Sheet{number + 1}"),
                            hidden.Contains(Attribute(xml, "style-name") ?? ""),
                            texts,
                            () => new OdsRows(Open(zip), number, texts),
                            () => OdsRows.Merges(Open(zip), number, texts)
                        )
                    );
                    break;
            }
        }

        return sheets.Count > 0 ? sheets : throw ImportRefusal.NoTable();
    }

    internal static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }

    private static XmlReader Open(GuardedZip zip) => GuardedXml.Open(zip.Part("content.xml"), ContentBytes);

    private static void RefuseLocked(GuardedZip zip)
    {
        if (!zip.Has("META-INF/manifest.xml"))
        {
            return;
        }

        using var part = zip.Part("META-INF/manifest.xml");
        var start = new byte[64 * 1024];
        var length = part.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (Encoding.UTF8.GetString(start, 0, length).Contains("encryption-data", StringComparison.Ordinal))
        {
            throw ImportRefusal.Password();
        }
    }
}
