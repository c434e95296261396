using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace Gotong.Platform.Import;

/// <summary>The parts of a workbook, found by their relations, each opened under guard.</summary>
internal sealed class XlsxBook : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<string[]> _sharedStrings;
    private readonly Lazy<XlsxStyles> _styles;
    private bool _date1904;

    private XlsxBook(ZipArchive zip)
    {
        _zip = zip;
        foreach (var entry in zip.Entries)
        {
            _entries[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
        }

        RefuseBomb();
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

    public static XlsxBook Open(Stream stream)
    {
        RefuseManyEntries(stream);
        stream.Position = 0;
        var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return new XlsxBook(zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>The zip library makes an object per entry before anyone can count: look at the count first.</summary>
    private static void RefuseManyEntries(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, 66_000)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + 22 > tail.Length)
        {
            throw ImportRefusal.Broken();
        }

        // 65,535 also stands for "the real count is elsewhere" (zip64), which a table never needs.
        if (BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10)) > ImportLimits.ZipEntries)
        {
            throw ImportRefusal.Bomb();
        }
    }

    private void RefuseBomb()
    {
        if (_entries.Count > ImportLimits.ZipEntries)
        {
            throw ImportRefusal.Bomb();
        }

        foreach (var entry in _entries.Values)
        {
            var small = entry.Length <= ImportLimits.SmallPartBytes;
            if (!small && entry.Length / Math.Max(1, entry.CompressedLength) > ImportLimits.ZipRatio)
            {
                throw ImportRefusal.Bomb();
            }
        }
    }

    private string FindWorkbook()
    {
        var workbook = Relations("").Values.FirstOrDefault(r => r.Type.EndsWith("/officeDocument", Ordinal)).Target;
        workbook ??= "xl/workbook.xml";
        if (workbook.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && workbook.Contains("workbook", Ordinal))
        {
            return _entries.ContainsKey(workbook) ? workbook : throw NotWorkbook();
        }

        throw NotWorkbook();
    }

    private static ImportRefusal NotWorkbook() =>
        new(
            "not-a-workbook",
            "Berkas ini bukan buku kerja Excel (.xlsx); mungkin dokumen Word, ODS, XLSB atau arsip ZIP. Buka tabelnya, simpan sebagai .xlsx, lalu unggah lagi.",
            "This file is not an Excel workbook (.xlsx); it may be a Word document, ODS, XLSB or a ZIP archive. Open the table, save it as .xlsx, then upload it again."
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
                    if (to.Type.EndsWith("/worksheet", Ordinal) && _entries.ContainsKey(to.Target))
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
        if (!_entries.ContainsKey($"{folder}_rels/{part[slash..]}.rels"))
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
        return target is not null && _entries.ContainsKey(target) ? Part(target) : null;
    }

    internal Stream Part(string name) => _entries[name].Open();

    private const StringComparison Ordinal = StringComparison.Ordinal;
}
