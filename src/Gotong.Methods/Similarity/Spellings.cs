using System.Collections.Concurrent;

namespace Gotong.Methods.Similarity;

/// <summary>A word that nobody knows, as it was meant: a slip of spelling, "si", "sim" or "e" before a word, two words run together.</summary>
internal static class Spellings
{
    private const int Shortest = 5;
    private const int ShortestPart = 3;
    private const int LongPart = 5;
    private const int SurePart = 7;
    private const int MostKept = 200_000;
    private static readonly string[] Fronts = ["sim", "si", "e", "i", "web", "info", "smart", "my", "go"];
    private static readonly Lexicon Lexicon = Lexicon.Known;
    private static readonly ConcurrentDictionary<string, string[]> Kept = new(StringComparer.Ordinal);

    public static string[] Of(string token)
    {
        if (token.Length < Shortest || !char.IsAsciiLetterLower(token[0]))
            return [token];
        if (Kept.TryGetValue(token, out var kept))
            return kept;
        var words = Read(token);
        if (Kept.Count < MostKept)
            Kept.TryAdd(token, words);
        return words;
    }

    private static string[] Read(string token)
    {
        if (Lexicon.Knows(token))
            return [token];
        foreach (var front in Fronts)
            if (
                token.Length >= front.Length + 4
                && token.StartsWith(front, StringComparison.Ordinal)
                && Lexicon.Knows(token[front.Length..])
            )
                return [token[front.Length..]];
        var mended = Lexicon.Mended(token);
        return Lexicon.Knows(mended) ? [mended] : Parted(token);
    }

    /// <summary>"pascapersalinan" is two words; of "sinkrondapodik" one is known, long enough not to stand there by chance.</summary>
    private static string[] Parted(string token)
    {
        for (var at = token.Length - ShortestPart; at >= ShortestPart; at--)
        {
            var (first, last) = (token[..at], token[at..]);
            var knowsFirst = Lexicon.Knows(first, at >= LongPart);
            var knowsLast = Lexicon.Knows(last, last.Length >= LongPart);
            if (
                (knowsFirst && knowsLast && Math.Max(at, last.Length) >= LongPart)
                || (knowsFirst && at >= SurePart)
                || (knowsLast && last.Length >= SurePart)
            )
                return [first, last];
        }
        return [token];
    }
}
