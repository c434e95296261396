using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>The parts of a workbook, found by their relations, each opened under guard.</summary>
internal sealed class XlsxBook : IDisposable
{
    private readonly GuardedZip _zip;
    private readonly Lazy<string[]> _sharedStrings;
    private readonly Lazy<XlsxStyles> _styles;
    private bool _date1904;

    public XlsxBook(GuardedZip zip)
    {
        _zip = zip;
        var workbook = FindWorkbook();
        var relations = Relations(workbook);
        Sheets = ReadSheets(workbook, relations);
        _sharedStrings = new(() => XlsxSharedStrings.Read(OfType(relations, "/sharedStrings"), Texts));
        _styles = new(() => XlsxStyles.Read(OfType(relations, "/styles"), _date1904));
    }

    public TextPool Texts { get; } = new();
    public IReadOnlyList<TableSheet> Sheets { get; }
    public string[] SharedStrings => _sharedStrings.Value;
    public XlsxStyles Styles => _styles.Value;

    public void Dispose() => _zip.Dispose();

    private string FindWorkbook()
    {
        var workbook = Relations("").Values.FirstOrDefault(r => r.Type.EndsWith("/officeDocument", Ordinal)).Target;
        workbook ??= "xl/workbook.xml";
        if (workbook.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && workbook.Contains("workbook", Ordinal))
        {
            return _zip.Has(workbook) ? workbook : throw NotWorkbook();
        }

        throw NotWorkbook();
    }

    private static ImportRefusal NotWorkbook() =>
        new(
            "not-a-workbook",
            "Berkas ini bukan buku kerja Excel (.xlsx); mungkin XLSB, presentasi atau arsip ZIP. Buka tabelnya, simpan sebagai .xlsx, lalu unggah lagi.",
            "This file is not an Excel workbook (.xlsx); it may be an XLSB, a presentation or a ZIP archive. Open the table, save it as .xlsx, then upload it again."
        );

    private List<TableSheet> ReadSheets(string workbook, Dictionary<string, (string Type, string Target)> relations)
    {
        var sheets = new List<TableSheet>();
        using var xml = GuardedXml.Open(Part(workbook), ImportLimits.SmallPartBytes);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                _date1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                var hidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                var name = xml.GetAttribute("name") ?? $"Sheet{sheets.Count + 1}";
                if (RelationId(xml) is { } id && relations.TryGetValue(id, out var to))
                {
                    // Charts and macro sheets have no rows.
                    if (to.Type.EndsWith("/worksheet", Ordinal) && _zip.Has(to.Target))
                    {
                        sheets.Add(
                            new(
                                name,
                                hidden,
                                Texts,
                                () => new XlsxRows(this, to.Target),
                                () => XlsxMerges.Read(Part(to.Target))
                            )
                        );
                    }
                }
            }
        }

        return sheets;
    }

    /// <summary>The attribute r:id, whose namespace differs between the strict and the common form.</summary>
    private static string? RelationId(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }

    private Dictionary<string, (string Type, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var relations = new Dictionary<string, (string Type, string Target)>(StringComparer.Ordinal);
        if (!_zip.Has($"{folder}_rels/{part[slash..]}.rels"))
        {
            return relations;
        }

        using var xml = GuardedXml.Open(Part($"{folder}_rels/{part[slash..]}.rels"), ImportLimits.SmallPartBytes);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship")
            {
                var target = xml.GetAttribute("Target") ?? "";
                target = target.StartsWith('/') ? target[1..] : folder + target;
                relations[xml.GetAttribute("Id") ?? ""] = (xml.GetAttribute("Type") ?? "", target);
            }
        }

        return relations;
    }

    private Stream? OfType(Dictionary<string, (string Type, string Target)> relations, string type)
    {
        var target = relations.Values.FirstOrDefault(r => r.Type.EndsWith(type, Ordinal)).Target;
        return target is not null && _zip.Has(target) ? Part(target) : null;
    }

    internal Stream Part(string name) => _zip.Part(name);

    private const StringComparison Ordinal = StringComparison.Ordinal;
}
