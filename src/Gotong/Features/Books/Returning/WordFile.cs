using System.Xml;
using System.Xml.Linq;
using Gotong.Platform.Import;
using static Gotong.Features.Books.Returning.WordStyles;

namespace Gotong.Features.Books.Returning;

/// <summary>Reads a .docx from a stranger: bounded, and without following anything it names.</summary>
internal static class WordFile
{
    private const long DocumentBytes = 64 * 1024 * 1024;
    private const long PartBytes = 8 * 1024 * 1024;
    private static readonly XNamespace Editable = "urn:gotong:editable";

    /// <exception cref="ImportRefusal">In words for a person.</exception>
    public static WordReturn Read(Stream file)
    {
        WordRefusals.Check(file);
        try
        {
            return Safely.Do(() => ReadZip(file));
        }
        catch (ImportRefusal refusal) when (refusal.Code is "broken" or "zip-bomb")
        {
            throw WordRefusals.Broken(refusal); // in the words of a document, not of a table
        }
    }

    private static WordReturn ReadZip(Stream file)
    {
        using var zip = GuardedZip.Open(file);
        if (!zip.Has("word/document.xml"))
            throw WordRefusals.NotWord();
        if (zip.Has("word/vbaProject.bin"))
            throw WordRefusals.Macros();
        var kept = Kept(zip);
        var outside = kept?.Element(Editable + "outside")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var styles = new WordStyles(Part(zip, "word/styles.xml"), Part(zip, "word/numbering.xml"));
        var body = new WordBody(styles, new(Links(zip)), outside?.ToHashSet(StringComparer.Ordinal));
        RefuseDepth(zip);
        foreach (var element in Body(zip))
            body.Walk(element);
        if (body.Sections.Count == 0)
            throw WordRefusals.NoMarks();
        var comments = Comments(zip);
        foreach (var section in body.Sections)
            section.Comments.AddRange(
                section.CommentIds.Distinct(StringComparer.Ordinal).Where(comments.ContainsKey).Select(c => comments[c])
            );
        return new(
            [.. body.Sections],
            Texts(kept),
            outside is null ? null : New(outside, body.Outside),
            outside is null ? 0 : outside.Except(body.Outside.Select(o => o.Print), StringComparer.Ordinal).Count()
        );
    }

    private static List<string> New(string[] known, List<(string Print, string Text)> found)
    {
        var book = known.ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(o => !book.Contains(o.Print)).Select(o => o.Text)];
    }

    private static Dictionary<string, string> Texts(XElement? kept)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in kept?.Elements(Editable + "text") ?? [])
            texts.TryAdd((string?)text.Attribute("name") ?? "", text.Value);
        return texts;
    }

    /// <summary>Word may count the parts anew, so ours is known by its root.</summary>
    private static XElement? Kept(GuardedZip zip) =>
        Enumerable
            .Range(1, 9)
            .Select(n => Part(zip, $"customXml/item{n}.xml")?.Root)
            .FirstOrDefault(root => root?.Name == Editable + "editables");

    private static Dictionary<string, WordComment> Comments(GuardedZip zip)
    {
        var comments = new Dictionary<string, WordComment>(StringComparer.Ordinal);
        foreach (var comment in Part(zip, "word/comments.xml")?.Root?.Elements(W + "comment") ?? [])
            comments.TryAdd(
                (string?)comment.Attribute(W + "id") ?? "",
                new(
                    (string?)comment.Attribute(W + "author") ?? "?",
                    string.Join(
                            '\n',
                            comment
                                .Elements(W + "p")
                                .Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)))
                        )
                        .Trim()
                )
            );
        return comments;
    }

    private static Dictionary<string, string> Links(GuardedZip zip)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in Part(zip, "word/_rels/document.xml.rels")?.Root?.Elements() ?? [])
            if ((string?)link.Attribute("TargetMode") == "External")
                links.TryAdd((string?)link.Attribute("Id") ?? "", (string?)link.Attribute("Target") ?? "");
        return links;
    }

    private static IEnumerable<XElement> Body(GuardedZip zip)
    {
        using var xml = GuardedXml.Open(zip.Part("word/document.xml"), DocumentBytes);
        if (!xml.ReadToFollowing("body", W.NamespaceName))
            throw WordRefusals.Broken();
        xml.Read();
        while (!xml.EOF && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
                yield return (XElement)XNode.ReadFrom(xml);
            else
                xml.Read();
        }
    }

    /// <summary>Tags within tags without end would fill the stack of who walks them.</summary>
    private static void RefuseDepth(GuardedZip zip)
    {
        using var xml = GuardedXml.Open(zip.Part("word/document.xml"), DocumentBytes);
        while (xml.Read())
            if (xml.Depth > GuardedXml.MaxDepth * 3)
                throw WordRefusals.Broken();
    }

    private static XDocument? Part(GuardedZip zip, string name)
    {
        if (!zip.Has(name))
            return null;
        using var xml = GuardedXml.Open(zip.Part(name), PartBytes);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }
}
