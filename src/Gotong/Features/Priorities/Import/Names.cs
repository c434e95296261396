using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Gotong.Features.Priorities.Import;

/// <summary>Spelling folded away: what makes two cells the same name.</summary>
internal static partial class Names
{
    public const int Longest = 600;

    /// <summary>One line, single spaces: the name as shown.</summary>
    public static string Tidy(string text) =>
        IsTidy(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As nearly every name is: then nothing is made anew, which counts over 20,000 rows.</summary>
    private static bool IsTidy(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (space && (afterSpace || c != ' '))
            {
                return false;
            }

            afterSpace = space;
        }

        return text.Length == 0 || !afterSpace;
    }

    /// <summary>Lower case, only letters and digits between single spaces: the name as compared.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        var result = folded.ToString().Trim();
        // A name of signs alone is still a name.
        return result.Length == 0 ? Tidy(text) : result;
    }

    /// <summary>
    /// "Misi 6 : Melestarikan Budaya" has the number 6 and the tail; the same misi may stand elsewhere without number.
    /// </summary>
    public static (string? Code, string Tail) Split(Level level, string name)
    {
        var head = name.Length > 80 ? name[..80] : name;
        var match = level == Level.Misi ? MisiNumber().Match(head) : Numbered().Match(head);
        if (!match.Success)
        {
            return (null, name);
        }

        var tail = name[match.Length..].Trim();
        return tail.Length == 0 ? (null, name) : (match.Groups["code"].Value.TrimEnd('.'), tail);
    }

    public static string Key(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));

    /// <summary>"Jumlah", "Sumber: Bappeda": the word alone or before a colon.</summary>
    public static bool IsFooter(string text) =>
        Array.Exists(
            RpjmdWords.Footers,
            word =>
                text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && text.AsSpan(word.Length).TrimStart(" .") is var rest
                && (rest.IsEmpty || rest[0] == ':')
        );

    [GeneratedRegex(
        @"^misi\s*(?:ke[\s-]?)?(?<code>\d{1,2}|[ivx]{1,4})\b\s*[:.\-–—)]*\s*",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex MisiNumber();

    [GeneratedRegex(
        @"^(?:(?:tujuan|sasaran|program)\s+(?<code>\d{1,2}(?:\.\d{1,2}){0,4})\s*[:)\-–—]\s*|(?<code>\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,2}[.)])\s+(?:[\-–—:]\s+)?(?=\p{L}))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Numbered();
}
