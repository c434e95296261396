using System.Runtime.InteropServices;
using System.Text;

namespace Gotong.Platform.Search;

/// <summary>A word of a text, folded, and where it stands there.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SearchWord(string Word, int Start, int Length);

/// <summary>Texts as words: letters and digits, small, without accents; "Jum'at" is one word.</summary>
public static class SearchWords
{
    private static readonly HashSet<string> Common =
    [
        "ada",
        "agar",
        "atau",
        "bagi",
        "dalam",
        "dan",
        "dari",
        "dengan",
        "di",
        "ini",
        "itu",
        "ke",
        "oleh",
        "pada",
        "para",
        "sebagai",
        "secara",
        "serta",
        "untuk",
        "yang",
        "a",
        "an",
        "and",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "that",
        "the",
        "to",
        "with",
    ];

    public static bool IsCommon(string word) => Common.Contains(word);

    public static IEnumerable<SearchWord> Of(string text)
    {
        var word = new StringBuilder();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                if (word.Length == 0)
                    start = at;
                word.Append(Folded(c));
            }
            else if (word.Length > 0 && !(c is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])))
            {
                yield return new(word.ToString(), start, at - start);
                word.Clear();
            }
        }
    }

    private static char Folded(char c) =>
        c < 128 ? char.ToLowerInvariant(c)
        : char.IsSurrogate(c) ? c
        : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}
