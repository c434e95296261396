using System.Globalization;
using System.Text;

namespace Gotong.Methods.Similarity;

/// <summary>Words and numbers of a text in lower case without accents. Tags of HTML are left out; words run together by a lost space are parted.</summary>
internal static class TextTokens
{
    private const int LongestToken = 40;

    /// <summary>Beyond this a text is a document, and no more is read of it.</summary>
    private const int MostTokens = 400;
    private const int MostCharacters = 8_000;

    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder(LongestToken);
        var plain = Plain(text.Length > MostCharacters ? text[..MostCharacters] : text);
        for (var i = 0; i < plain.Length && tokens.Count < MostTokens; i++)
        {
            var c = plain[i];
            if (c == '<' && TagEnd(plain, i) is { } end)
            {
                Close(tokens, word);
                i = end;
                continue;
            }
            if (!char.IsLetterOrDigit(c) || BeginsAnother(plain, i, word))
                Close(tokens, word);
            if (char.IsLetterOrDigit(c) && word.Length < LongestToken)
                word.Append(char.ToLowerInvariant(c));
        }
        Close(tokens, word);
        return tokens;
    }

    private static string Plain(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half a pair becomes a replacement character
            plain.Append(rune.ToString());
        var parts = plain.ToString().Normalize(NormalizationForm.FormKD);
        plain.Clear();
        foreach (var c in parts)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        return plain.ToString();
    }

    private static int? TagEnd(string text, int start)
    {
        if (start + 1 >= text.Length || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] == '/'))
            return null;
        var end = text.IndexOf('>', start, Math.Min(40, text.Length - start));
        return end < 0 ? null : end;
    }

    /// <summary>PelaksanaanPemberdayaan are two words; eKinerja, SIPd and a digit after letters are one or end one.</summary>
    private static bool BeginsAnother(string text, int at, StringBuilder word)
    {
        if (word.Length == 0)
            return false;
        if (char.IsDigit(text[at]) != char.IsDigit(text[at - 1]))
            return true;
        return word.Length >= 4
            && char.IsUpper(text[at])
            && char.IsLower(text[at - 1])
            && at + 2 < text.Length
            && char.IsLower(text[at + 1])
            && char.IsLower(text[at + 2]);
    }

    private static void Close(List<string> tokens, StringBuilder word)
    {
        if (word.Length > 0)
            tokens.Add(word.ToString());
        word.Clear();
    }
}
