using System.Globalization;

namespace Gotong.Documents;

/// <summary>A heading as both writers show it. Page is an estimate for the printed contents.</summary>
internal sealed record OutlineHeading(int Level, string Number, string Text, Target Target, int Page);

/// <summary>A place that links lead to: an id in HTML, a bookmark in DOCX.</summary>
internal sealed record Target(string Id, string Bookmark);

/// <summary>The one pass before writing: numbers, link targets, sources and estimated pages, so that HTML and DOCX agree.
/// Headings, tables and figures are listed in the order of the blocks.</summary>
internal sealed class Outline
{
    private readonly Dictionary<string, Target> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<Source, int> sources = [];
    private readonly List<OutlineHeading> headings = [];
    private readonly List<Target> tables = [];
    private readonly List<Target> figures = [];
    private readonly HeadingNumbers numbers;
    private int targets;

    public Outline(Document document)
    {
        Words = Words.Of(document);
        numbers = new HeadingNumbers(Words);
        var pages = new PageEstimate();
        foreach (var block in document.Blocks)
        {
            pages.Add(block);
            Add(block, pages.Page);
        }
        if (sources.Count > 0)
            AddHeading(new Heading(1, Words.Sources, Numbered: false), pages.Page + 1);
    }

    public Words Words { get; }
    public IReadOnlyList<OutlineHeading> Headings => headings;
    public IReadOnlyList<Target> Tables => tables;
    public IReadOnlyList<Target> Figures => figures;

    /// <summary>Distinct sources in the order of their first mark; the first is number 1.</summary>
    public IEnumerable<Source> Sources => sources.Keys;

    public int NumberOf(Source source) => sources[source];

    /// <summary>Where a link leads: an address, a target inside, or nothing when neither is to be trusted.</summary>
    public (string? Address, Target? Target) Resolve(string target)
    {
        if (target.StartsWith('#'))
            return (null, anchors.GetValueOrDefault(CleanText.Line(target[1..])));
        return
            Uri.TryCreate(CleanText.Line(target), UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? (uri.AbsoluteUri, null)
            : (null, null);
    }

    private void Add(Block block, int page)
    {
        switch (block)
        {
            case Heading heading:
                AddHeading(heading, page);
                break;
            case Table table:
                tables.Add(TargetOf(table.Anchor, Invariant($"tabel-{tables.Count + 1}")));
                foreach (var cell in table.Rows.OfType<CellRow>().SelectMany(r => r.Cells))
                    AddSources(cell.Inlines);
                break;
            case Figure figure:
                figures.Add(TargetOf(figure.Anchor, Invariant($"gambar-{figures.Count + 1}")));
                break;
            case Paragraph paragraph:
                AddSources(paragraph.Inlines);
                break;
            case Quote quote:
                AddSources(quote.Inlines);
                break;
            case Note note:
                AddSources(note.Inlines);
                break;
            case ListBlock list:
                AddSources(list);
                break;
        }
    }

    private void AddHeading(Heading heading, int page)
    {
        var (level, number) = numbers.Next(heading);
        var target = TargetOf(heading.Anchor, Invariant($"bagian-{headings.Count + 1}"));
        headings.Add(new OutlineHeading(level, number, CleanText.Line(heading.Text), target, page));
    }

    private Target TargetOf(string? anchor, string byPosition)
    {
        var wanted = CleanText.Line(anchor ?? byPosition);
        var slug = string.Concat(wanted.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        if (slug.Length == 0)
            slug = byPosition;
        var id = slug;
        for (var n = 2; !ids.Add(id); n++)
            id = Invariant($"{slug}-{n}");
        var target = new Target(id, Invariant($"_Toc{9_000_000 + ++targets}"));
        if (anchor is not null)
            anchors.TryAdd(wanted, target);
        return target;
    }

    private void AddSources(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            AddSources(item.Inlines);
            if (item.Nested is { } nested)
                AddSources(nested);
        }
    }

    private void AddSources(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is Source source)
                sources.TryAdd(source, sources.Count + 1);
            else
                AddSources(inline.Children());
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
