using System.Xml;

namespace Gotong.Documents;

/// <summary>Writes the article: cover, contents, blocks, sources.</summary>
internal sealed class HtmlBody
{
    private readonly HtmlElements html;
    private readonly HtmlInlines inlines;
    private readonly XmlWriter xml;
    private readonly Document document;
    private readonly Outline outline;
    private int headings;
    private int tables;
    private int figures;
    private bool breaks;

    public HtmlBody(XmlWriter xml, Document document)
    {
        (this.xml, this.document, outline) = (xml, document, new Outline(document));
        html = new HtmlElements(xml);
        inlines = new HtmlInlines(html, xml, outline);
    }

    public void Write()
    {
        html.Open("article", document.IsShort ? "doc doc-short" : "doc");
        html.Attribute("lang", outline.Words.Tag);
        if (document.Title.Length > 0)
            WriteCover();
        WriteContents();
        html.Open("section", "doc-section doc-portrait");
        foreach (var block in document.Blocks)
            WriteBlock(block);
        if (outline.Sources.Any())
            WriteSources();
        html.Close();
        html.Close();
    }

    private void WriteCover()
    {
        html.Open("header", "doc-cover");
        html.Element("h1", null, document.Title);
        html.ElementUnlessEmpty("p", "doc-subtitle", document.Subtitle);
        html.ElementUnlessEmpty("p", "doc-author", document.Properties.Author);
        html.ElementUnlessEmpty("p", "doc-notice", document.Properties.Notice);
        html.Close();
    }

    private void WriteContents()
    {
        var entries = outline.Headings.Where(h => h.Level <= 3).ToList();
        if (entries.Count == 0 || document.IsShort)
            return;
        html.Open("nav", "doc-contents");
        html.Attribute("aria-label", outline.Words.Contents);
        html.Element("h2", null, outline.Words.Contents);
        html.Open("ol");
        foreach (var entry in entries)
        {
            html.Open("li", $"doc-level-{entry.Level}");
            html.Open("a");
            html.Attribute("href", "#" + entry.Target.Id);
            WriteHeadingText(entry);
            html.Close();
            html.Close();
        }
        html.Close();
        html.Close();
    }

    private void WriteHeadingText(OutlineHeading heading)
    {
        if (heading.Number.Length > 0)
        {
            html.Element("span", "doc-number", heading.Number);
            html.Text(" ");
        }
        html.Text(heading.Text);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading:
                WriteHeading();
                break;
            case Paragraph paragraph:
                html.Open("p", TakeBreak(null));
                inlines.Write(paragraph.Inlines);
                html.Close();
                break;
            case ListBlock list:
                WriteList(list, TakeBreak(null));
                break;
            case Quote quote:
                html.Open("blockquote", TakeBreak("doc-quote"));
                html.Open("p");
                inlines.Write(quote.Inlines);
                html.Close();
                html.Close();
                break;
            case Note note:
                html.Open("div", TakeBreak("doc-note"));
                html.Attribute("role", "note");
                html.Element("strong", null, note.Label);
                html.Text(" ");
                inlines.Write(note.Inlines);
                html.Close();
                break;
            case Table table:
                new HtmlTable(html, inlines, outline.Words).Write(
                    table,
                    ++tables,
                    outline.Tables[tables - 1].Id,
                    TakeBreak("doc-scroll")
                );
                break;
            case SignPlaces signs:
                html.Open("div", TakeBreak("doc-signs"));
                foreach (var place in signs.Places)
                {
                    html.Open("div", "doc-sign");
                    html.Element("p", null, place.Office);
                    html.Element("p", "doc-sign-line", place.Name);
                    html.Close();
                }
                html.Close();
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case PageBreak:
                breaks = true;
                break;
            case SectionChange change:
                html.Close();
                html.Open(
                    "section",
                    change.Orientation == Orientation.Landscape
                        ? "doc-section doc-landscape"
                        : "doc-section doc-portrait"
                );
                break;
        }
    }

    private void WriteHeading()
    {
        var heading = outline.Headings[headings++];
        html.Open($"h{heading.Level + 1}", TakeBreak(null));
        html.Attribute("id", heading.Target.Id);
        WriteHeadingText(heading);
        html.Close();
    }

    private void WriteList(ListBlock list, string? classes)
    {
        html.Open(list is NumberedList ? "ol" : "ul", classes);
        foreach (var item in list.Items)
        {
            html.Open("li");
            inlines.Write(item.Inlines);
            if (item.Nested is { } nested)
                WriteList(nested, null);
            html.Close();
        }
        html.Close();
    }

    private void WriteFigure(Figure figure)
    {
        var id = outline.Figures[figures++].Id;
        html.Open("figure", TakeBreak("doc-figure"));
        html.Attribute("id", id);
        SvgWriter.Write(xml, figure, id);
        html.Open("figcaption");
        html.Caption($"{outline.Words.Figure} {figures}", figure.Caption);
        html.Close();
        html.Close();
    }

    private void WriteSources()
    {
        html.Open("div", "doc-sources");
        WriteHeading();
        html.Open("ol");
        foreach (var source in outline.Sources)
        {
            html.Open("li");
            html.Attribute("id", $"sumber-{outline.NumberOf(source)}");
            html.Text($"{source.Record}, {outline.Words.Version} {source.Version}");
            if (outline.Resolve(source.Address).Address is { } address)
            {
                html.Text(" · ");
                html.Open("a");
                html.Attribute("href", address);
                html.Text(address);
                html.Close();
            }
            html.Close();
        }
        html.Close();
        html.Close();
    }

    private string? TakeBreak(string? classes)
    {
        if (!breaks)
            return classes;
        breaks = false;
        return classes is null ? "doc-break" : classes + " doc-break";
    }
}
