using Gotong.Methods.Text;

namespace Gotong.Platform.Search;

/// <summary>A piece of a text; <see cref="IsHit"/> where it is a word that was looked for.</summary>
public sealed record MarkedPiece(string Text, bool IsHit);

/// <summary>Shows where in a text the words stand.</summary>
public static class Marked
{
    private const int Before = 60;
    private const int Around = 220;

    public static IReadOnlyList<MarkedPiece> Whole(string text, IReadOnlySet<string> terms)
    {
        var pieces = new List<MarkedPiece>();
        var at = 0;
        foreach (var word in SearchWords.Of(text).Where(w => IsHit(w.Word, terms)))
        {
            if (word.Start > at)
                pieces.Add(new(text[at..word.Start], false));
            pieces.Add(new(text.Substring(word.Start, word.Length), true));
            at = word.Start + word.Length;
        }
        if (at < text.Length)
            pieces.Add(new(text[at..], false));
        return pieces;
    }

    /// <summary>The neighbourhood of the first hit, at word boundaries; empty when there is none.</summary>
    public static IReadOnlyList<MarkedPiece> Snippet(string text, IReadOnlySet<string> terms)
    {
        var words = SearchWords.Of(text).ToList();
        var hit = words.FindIndex(w => IsHit(w.Word, terms));
        if (hit < 0)
            return [];
        var first = words.FindIndex(w => w.Start >= words[hit].Start - Before);
        var last = words.FindLastIndex(w => w.Start + w.Length <= words[first].Start + Around);
        last = Math.Max(last, hit);
        var (from, to) = (words[first].Start, words[last].Start + words[last].Length);
        var shown = (first > 0 ? "… " : "") + text[from..to] + (last < words.Count - 1 ? " …" : "");
        return Whole(shown.ReplaceLineEndings(" "), terms);
    }

    private static bool IsHit(string word, IReadOnlySet<string> terms) =>
        !SearchWords.IsCommon(word) && IndonesianWords.Readings(word).Any(terms.Contains);
}
