using System.Globalization;
using System.Text;

namespace Gotong.Documents;

/// <summary>Paragraphs and runs, and what they need of the whole document: links, bookmarks, ids.</summary>
internal sealed class DocxText(Ooxml x, Outline outline)
{
    private readonly StringBuilder paragraph = new();
    private readonly List<string> outside = [];
    private bool isCounted;
    private int ids;

    /// <summary>Addresses and their relationship ids, in the order of their first use.</summary>
    public Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The next paragraph starts a page.</summary>
    public bool BreakBefore { get; set; }

    public Outline Outline => outline;

    /// <summary>Between the marks of what people edit.</summary>
    public bool IsEditable { get; set; }

    /// <summary>Prints of the paragraphs that nobody is to edit, but for contents and fields, which Word renews by itself.</summary>
    public IReadOnlyList<string> Outside
    {
        get
        {
            EndParagraph();
            return outside;
        }
    }

    public string NextId() => (++ids).ToString(CultureInfo.InvariantCulture);

    /// <summary>Opens a paragraph. <paramref name="more"/> writes properties that come after numPr.</summary>
    public void OpenParagraph(
        string style,
        (int Id, int Level)? numbering = null,
        bool keepNext = false,
        Action? more = null
    )
    {
        EndParagraph();
        isCounted = !IsEditable && !style.StartsWith("TOC", StringComparison.Ordinal);
        x.Open("w:p");
        x.Open("w:pPr");
        x.Val("w:pStyle", style);
        if (keepNext)
            x.Leaf("w:keepNext");
        if (BreakBefore)
            x.Leaf("w:pageBreakBefore");
        BreakBefore = false;
        if (numbering is { } list)
        {
            x.Open("w:numPr");
            x.Val("w:ilvl", $"{list.Level}");
            x.Val("w:numId", $"{list.Id}");
            x.Close();
        }
        more?.Invoke();
        x.Close();
    }

    public void Line(string style, string text)
    {
        OpenParagraph(style);
        Run(CleanText.Line(text));
        x.Close();
    }

    /// <summary>Marks what <paramref name="content"/> writes as a place that links and fields lead to.</summary>
    public void Bookmark(Target target, Action content)
    {
        var id = NextId();
        x.Leaf("w:bookmarkStart", ("w:id", id), ("w:name", target.Bookmark));
        content();
        x.Leaf("w:bookmarkEnd", ("w:id", id));
    }

    public void Inlines(IReadOnlyList<Inline> inlines, RunStyle style = RunStyle.None)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Run(CleanText.Clean(text.Value), style);
                    break;
                case Bold bold:
                    Inlines(bold.Inlines, style | RunStyle.Bold);
                    break;
                case Italic italic:
                    Inlines(italic.Inlines, style | RunStyle.Italic);
                    break;
                case Link link:
                    WriteLink(link, style);
                    break;
                case Source source:
                    WriteSource(source, style);
                    break;
            }
        }
    }

    private void WriteLink(Link link, RunStyle style)
    {
        var (address, target) = outline.Resolve(link.Target);
        if (style.HasFlag(RunStyle.Link) || (address is null && target is null))
        {
            Inlines(link.Inlines, style);
            return;
        }
        OpenLink(address, target);
        Inlines(link.Inlines, style | RunStyle.Link);
        x.Close();
    }

    private void WriteSource(Source source, RunStyle style)
    {
        var number = outline.NumberOf(source).ToString(CultureInfo.InvariantCulture);
        var address = outline.Resolve(source.Address).Address;
        if (address is null || style.HasFlag(RunStyle.Link))
        {
            Run(number, style | RunStyle.Source);
            return;
        }
        OpenLink(address, null, $"{source.Record}, {outline.Words.Version} {source.Version}");
        Run(number, RunStyle.Source);
        x.Close();
    }

    public void OpenLink(string? address, Target? target, string tip = "")
    {
        if (address is null)
        {
            x.Open("w:hyperlink", ("w:anchor", target!.Bookmark), ("w:history", "1"));
            return;
        }
        if (!Links.TryGetValue(address, out var id))
            Links[address] = id = $"tautan{Links.Count + 1}";
        if (tip.Length == 0)
            x.Open("w:hyperlink", ("r:id", id), ("w:history", "1"));
        else
            x.Open("w:hyperlink", ("r:id", id), ("w:history", "1"), ("w:tooltip", Tip(tip)));
    }

    /// <summary>A run of clean text; line feeds and tabs become what Word calls them.</summary>
    public void Run(string text, RunStyle style = RunStyle.None, string? named = null)
    {
        if (text.Length == 0)
            return;
        paragraph.Append(text);
        x.Open("w:r");
        DocxRunStyle.Write(x, style, named);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t'))
                continue;
            if (i > start)
            {
                x.Open("w:t");
                x.KeepSpace();
                x.Text(text[start..i]);
                x.Close();
            }
            if (i < text.Length)
                x.Leaf(text[i] == '\n' ? "w:br" : "w:tab");
            start = i + 1;
        }
        x.Close();
    }

    private void EndParagraph()
    {
        if (isCounted && TextPrint.Of(paragraph.ToString()) is { } print)
            outside.Add(print);
        isCounted = false;
        paragraph.Clear();
    }

    // Word refuses tips longer than 260 characters.
    private static string Tip(string tip) => CleanText.Line(tip.Length > 250 ? tip[..250] : tip);
}
