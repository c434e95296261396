using Gotong.Documents;
using Gotong.Platform.Markdown;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Discussions;

/// <summary>A comment's Markdown as HTML: written and encoded by Gotong.Documents, so that nothing typed is ever markup.</summary>
public static class CommentText
{
    public static string Html(string markdown)
    {
        using var text = new StringWriter();
        var blocks = MarkdownBlocks.Read(markdown, 1).Select(b => b is Heading h ? Bold(h) : b);
        HtmlWriter.WriteFragment(new("", "", T("id", "en"), new("", ""), [.. blocks]), text);
        return text.ToString();
    }

    /// <summary>A heading would break the outline of the page it stands on.</summary>
    private static Paragraph Bold(Heading heading) => new([new Bold([new Text(heading.Text)])]);
}
