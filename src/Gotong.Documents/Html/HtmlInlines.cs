using System.Xml;

namespace Gotong.Documents;

internal sealed class HtmlInlines(HtmlElements html, XmlWriter xml, Outline outline)
{
    public void Write(IReadOnlyList<Inline> inlines, bool inLink = false)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    html.Text(text.Value);
                    break;
                case Bold bold:
                    Wrap("strong", bold.Inlines, inLink);
                    break;
                case Italic italic:
                    Wrap("em", italic.Inlines, inLink);
                    break;
                case Link link:
                    WriteLink(link, inLink);
                    break;
                case Source source:
                    WriteSource(source, inLink);
                    break;
            }
        }
    }

    private void Wrap(string name, IReadOnlyList<Inline> inlines, bool inLink)
    {
        html.Open(name);
        Write(inlines, inLink);
        html.Close();
    }

    private void WriteLink(Link link, bool inLink)
    {
        var (address, target) = outline.Resolve(link.Target);
        var href = address ?? (target is null ? null : "#" + target.Id);
        if (inLink || href is null)
        {
            Write(link.Inlines, inLink);
            return;
        }
        html.Open("a");
        html.Attribute("href", href);
        Write(link.Inlines, inLink: true);
        html.Close();
    }

    private void WriteSource(Source source, bool inLink)
    {
        var number = outline.NumberOf(source).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var says = $"{outline.Words.Source} {number}: {source.Record}, {outline.Words.Version} {source.Version}";
        html.Open("sup");
        if (inLink)
            xml.WriteString(number);
        else
        {
            html.Open("a", "doc-source");
            html.Attribute("href", outline.Resolve(source.Address).Address ?? $"#sumber-{number}");
            html.Attribute("title", says);
            html.Attribute("aria-label", says);
            xml.WriteString(number);
            html.Close();
        }
        html.Close();
    }
}
