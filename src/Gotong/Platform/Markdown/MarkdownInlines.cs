using System.Text;
using Gotong.Documents;
using Markdig.Syntax.Inlines;

namespace Gotong.Platform.Markdown;

internal static class MarkdownInlines
{
    public static List<Documents.Inline> Read(ContainerInline? container)
    {
        var inlines = new List<Documents.Inline>();
        foreach (var inline in container ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>())
            Add(inlines, inline);
        return inlines;
    }

    public static string PlainText(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in Read(container))
            Append(text, inline);
        return text.ToString().Trim();
    }

    private static void Add(List<Documents.Inline> inlines, Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                inlines.Add(literal.Content.ToString());
                break;
            case CodeInline code:
                inlines.Add(code.Content);
                break;
            case LineBreakInline line:
                inlines.Add(line.IsHard ? "\n" : " ");
                break;
            case HtmlEntityInline entity:
                inlines.Add(entity.Transcoded.ToString());
                break;
            case EmphasisInline emphasis:
                inlines.Add(emphasis.DelimiterCount >= 2 ? new Bold(Read(emphasis)) : new Italic(Read(emphasis)));
                break;
            case AutolinkInline auto:
                inlines.Add(IsSafe(auto.Url) ? new Link(auto.Url, [auto.Url]) : auto.Url);
                break;
            case LinkInline { IsImage: false } link when IsSafe(link.Url):
                inlines.Add(new Link(link.Url!, Read(link)));
                break;
            case ContainerInline other: // a link that leads nowhere, a picture: its words
                inlines.AddRange(Read(other));
                break;
            case HtmlInline html:
                inlines.Add(html.Tag);
                break;
        }
    }

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static void Append(StringBuilder text, Documents.Inline inline)
    {
        IReadOnlyList<Documents.Inline> children = inline switch
        {
            Bold bold => bold.Inlines,
            Italic italic => italic.Inlines,
            Link link => link.Inlines,
            _ => [],
        };
        if (inline is Text plain)
            text.Append(plain.Value);
        foreach (var child in children)
            Append(text, child);
    }
}
