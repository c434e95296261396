using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gotong.Documents;

/// <summary>The zip around the parts. Written by hand, because System.IO.Packaging stamps the present time into every entry:
/// here equal input gives equal bytes, and parts go to the stream one after another.</summary>
internal sealed class OoxmlPackage(Stream output) : IDisposable
{
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public void Part(string path, Action<Ooxml> write)
    {
        using var stream = Entry(path);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(new Ooxml(xml));
    }

    public void Part(string path, string content)
    {
        using var writer = new StreamWriter(Entry(path), new UTF8Encoding(false));
        writer.Write(content);
    }

    /// <summary>Relationships within the package; each is numbered rId1, rId2 and so on, then the external links by their own ids.</summary>
    public void Relationships(
        string path,
        IEnumerable<(string Type, string Target)> parts,
        IEnumerable<KeyValuePair<string, string>>? linkIds = null
    ) =>
        Part(
            path,
            x =>
            {
                x.Open("rel:Relationships");
                var id = 0;
                foreach (var (type, target) in parts)
                    x.Leaf(
                        "rel:Relationship",
                        ("Id", $"rId{++id}"),
                        ("Type", type.Contains(':', StringComparison.Ordinal) ? type : Office + type),
                        ("Target", target)
                    );
                foreach (var (address, linkId) in linkIds ?? [])
                    x.Leaf(
                        "rel:Relationship",
                        ("Id", linkId),
                        ("Type", Office + "hyperlink"),
                        ("Target", address),
                        ("TargetMode", "External")
                    );
                x.Close();
            }
        );

    public void Dispose() => zip.Dispose();

    private Stream Entry(string path)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = Timestamp;
        return entry.Open();
    }
}
