using System.Text;

namespace Gotong.Documents;

/// <summary>Makes any string fit for XML 1.0 and HTML.</summary>
internal static class CleanText
{
    /// <summary>Drops control characters, makes every line end a line feed and every broken surrogate U+FFFD.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
                return Rewrite(text);
        }
        return text;
    }

    /// <summary>The same as one line: line feeds and tabs become spaces.</summary>
    public static string Line(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007f' or >= '\u00a0' and < '\ud800' or '\n' or '\t';

    private static string Rewrite(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is '\ufffe' or '\uffff')
                clean.Append('\ufffd');
            else if (IsPlain(c) || c > '\udfff')
                clean.Append(c);
        }
        return clean.ToString();
    }
}
