using System.Xml.Linq;
using Gotong.Documents;
using static Gotong.Features.Books.Returning.WordStyles;

namespace Gotong.Features.Books.Returning;

/// <summary>Walks the document and sorts it: into the sections by their marks, and what stands outside.</summary>
internal sealed class WordBody(WordStyles styles, WordText text, IReadOnlyCollection<string>? known)
{
    private readonly ReturnedSection _nowhere = new(new("", "", 0, ""));
    private readonly Dictionary<string, ReturnedSection> _sections = new(StringComparer.Ordinal);
    private readonly List<Piece> _carried = [];
    private ReturnedSection? _current;
    private ReturnedSection? _ended;
    private string? _bookmark;
    private string? _caption;

    public IReadOnlyCollection<ReturnedSection> Sections => _sections.Values;

    /// <summary>Texts of paragraphs outside, by their print.</summary>
    public List<(string Print, string Text)> Outside { get; } = [];

    public void Walk(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "sdt":
                var mark = SectionMark.Read(Val(element.Element(W + "sdtPr")?.Element(W + "tag")) ?? "");
                if (mark is not null && _current is null)
                    Open(mark, null);
                WalkAll(element.Element(W + "sdtContent"));
                if (mark is not null && _bookmark is null && _current?.Mark == mark)
                    Close(mayGrow: false);
                break;
            case "bookmarkStart":
                Start(element);
                break;
            case "bookmarkEnd" when IsEnd(element):
                Close(mayGrow: true);
                break;
            case "p":
                AddParagraph(element);
                break;
            case "tbl":
                _ended = null;
                AddTable(element);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag":
                WalkAll(element);
                break;
        }
    }

    private void WalkAll(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
            Walk(child);
    }

    private void Open(SectionMark mark, string? bookmark)
    {
        // A section that was copied stands twice; both are shown as one, so that nothing is lost.
        if (!_sections.TryGetValue(mark.Key, out _current))
            _sections[mark.Key] = _current = new(mark);
        (_bookmark, _ended) = (bookmark, null);
    }

    private void Close(bool mayGrow)
    {
        _ended = mayGrow ? _current : null;
        (_current, _bookmark) = (null, null);
        EndCaption(_ended);
    }

    private void Start(XElement start)
    {
        if (SectionMark.Read((string?)start.Attribute(W + "name") ?? "") is not { } mark)
            return;
        var id = (string?)start.Attribute(W + "id");
        if (_current is null)
            Open(mark, id);
        // Behind a table LibreOffice begins the same bookmark once more, and ends only that one.
        else if (_current.Mark == mark)
            _bookmark = id;
    }

    private bool IsEnd(XElement end) => _bookmark is not null && (string?)end.Attribute(W + "id") == _bookmark;

    private void AddParagraph(XElement paragraph)
    {
        foreach (var start in paragraph.Descendants(W + "bookmarkStart"))
            Start(start);
        var end = _bookmark is null ? null : paragraph.Descendants(W + "bookmarkEnd").FirstOrDefault(IsEnd);
        // LibreOffice may end a mark at the very start of the next paragraph.
        if (end is not null && !end.ElementsBeforeSelf().Any(e => e.Name == W + "r" || e.Name == W + "hyperlink"))
        {
            if (paragraph.Descendants(W + "t").Any())
            {
                Close(mayGrow: true);
                end = null;
            }
        }
        var into = _current;
        var pieces = text.Read(paragraph, into ?? _nowhere);
        if (into is null)
            AddOutside(paragraph, pieces);
        else if (paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + "del") is not null)
            _carried.AddRange(pieces); // the end of this paragraph was deleted: it runs on into the next
        else
        {
            Take(into, paragraph, [.. _carried, .. pieces]);
            _carried.Clear();
        }
        if (end is not null)
            Close(mayGrow: true);
    }

    private void AddOutside(XElement paragraph, List<Piece> pieces)
    {
        var words = Words(pieces);
        var (kind, level) = styles.KindOf(paragraph);
        var endsPages = paragraph.Element(W + "pPr")?.Element(W + "sectPr") is not null;
        if (kind == ParagraphKind.Contents || TextPrint.Of(words) is not { } print)
            return;
        var isNew = known is not null && !known.Contains(print);
        if (_ended is { } ended && isNew && !endsPages && !(kind == ParagraphKind.Heading && level <= 2))
        {
            // Written at the very end of a section, where a bookmark does not grow with the text.
            Take(ended, paragraph, pieces);
            return;
        }
        _ended = null;
        Outside.Add((print, words));
    }

    private void Take(ReturnedSection into, XElement paragraph, List<Piece> pieces)
    {
        var (kind, level) = styles.KindOf(paragraph);
        if (kind == ParagraphKind.Caption && pieces.Any(p => p.IsField))
        {
            EndCaption(into);
            _caption = Words(pieces);
            return;
        }
        EndCaption(into);
        if (string.IsNullOrWhiteSpace(string.Concat(pieces.Select(p => p.Text))))
            return;
        List<Inline> inlines = [.. pieces.Select(p => p.Inline)];
        if (kind == ParagraphKind.Heading)
            into.Content.Add(new Heading(level, string.Concat(pieces.Select(p => p.Text))));
        else if (kind == ParagraphKind.Quote)
            into.Content.Add(new Quote(inlines));
        else if (styles.ItemOf(paragraph) is var (list, depth, isNumbered))
            into.Content.AddItem(list, depth, isNumbered, inlines);
        else
            into.Content.Add(new Paragraph(inlines));
    }

    private void AddTable(XElement table)
    {
        if (_current is not { } into)
        {
            foreach (var paragraph in table.Descendants(W + "p").Where(p => !p.Ancestors(W + "txbxContent").Any()))
                AddOutside(paragraph, text.Read(paragraph, _nowhere));
            return;
        }
        var rows = table.Elements(W + "tr").Select(r => r.Elements(W + "tc").Select(c => Cell(c, into)).ToList());
        if (WordTable.Of([.. rows]) is { } read)
        {
            if (_caption is { } caption && !WordTable.IsCaptionOf(read, caption))
                into.Losses.Captions++;
            into.Content.Add(read);
        }
        _caption = null;
    }

    private Cell Cell(XElement cell, ReturnedSection into)
    {
        var looks = cell.Element(W + "tcPr");
        if (looks?.Element(W + "gridSpan") is not null || looks?.Element(W + "vMerge") is not null)
            into.Losses.MergedCells++;
        var pieces = new List<Piece>();
        foreach (var paragraph in cell.Descendants(W + "p").Where(p => !p.Ancestors(W + "txbxContent").Any()))
        {
            if (pieces.Count > 0)
                pieces.Add(new(" ", false, false, null, false));
            pieces.AddRange(text.Read(paragraph, into));
        }
        return new Cell([.. pieces.Select(p => p.Inline)]);
    }

    private void EndCaption(ReturnedSection? into)
    {
        if (_caption is not null && into is not null)
            into.Losses.Captions++;
        _caption = null;
    }

    private static string Words(List<Piece> pieces) =>
        string.Concat(pieces.Where(p => !p.IsField).Select(p => p.Text)).Trim();
}
