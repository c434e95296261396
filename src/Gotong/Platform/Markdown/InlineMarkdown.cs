using System.Text;
using Gotong.Documents;

namespace Gotong.Platform.Markdown;

/// <summary>
/// Running text as Markdown that reads back to the very same text. First as few escapes as a reader likes; where that
/// would be read otherwise, all that could be a sign is escaped; and where even that fails, words without their look.
/// </summary>
internal static class InlineMarkdown
{
    public static string Write(IReadOnlyList<Inline> inlines, bool isLine = false)
    {
        var wanted = StyledText.Of(inlines, isLine);
        foreach (var (escapes, text) in Attempts(wanted))
        {
            var markdown = text.Write(escapes);
            if (ReadsAs(markdown, text))
                return markdown;
        }
        return wanted.Plain().Write(Escapes.All);
    }

    public static string PlainText(IReadOnlyList<Inline> inlines) => StyledText.Of(inlines, isLine: true).Text;

    private static IEnumerable<(Escapes, StyledText)> Attempts(StyledText text) =>
        [(Escapes.Few, text), (Escapes.All, text), (Escapes.Few, text.Plain())];

    private static bool ReadsAs(string markdown, StyledText text) =>
        markdown.Length == 0
        || MarkdownBlocks.Read(markdown, 1) is [Paragraph paragraph]
            && StyledText.Of(paragraph.Inlines, isLine: false).Equals(text);
}

internal enum Escapes
{
    Few,
    All,
}

/// <summary>Escapes what Markdown would take as a sign.</summary>
internal static class MarkdownEscapes
{
    public static void Append(StringBuilder markdown, string text, int i, Escapes escapes, bool startsLine)
    {
        var c = text[i];
        if (c == '\n')
        {
            markdown.Append("\\\n");
            return;
        }
        var isSign = char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
        if (isSign && (escapes == Escapes.All || Misreads(text, i, startsLine)))
            markdown.Append('\\');
        markdown.Append(c);
    }

    private static bool Misreads(string text, int i, bool startsLine)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '\\' or '`' or '*' or '[' or ']' or '|' => true,
            '_' => !(i > 0 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(next)),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '&' => char.IsAsciiLetterOrDigit(next) || next == '#',
            '!' => next is '[' || i + 1 == text.Length,
            '#' => startsLine || i + 1 == text.Length,
            '>' or '=' or '~' or '+' => startsLine,
            '-' => startsLine && next is ' ' or '-' or '\n',
            '.' or ')' => IsCount(text, i) && char.IsWhiteSpace(next),
            _ => false,
        };
    }

    /// <summary>"12." at the start of a line would start a list.</summary>
    private static bool IsCount(string text, int i)
    {
        var start = i;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < i && (start == 0 || text[start - 1] == '\n');
    }
}
