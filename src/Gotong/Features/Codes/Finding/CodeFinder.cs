using System.Text.RegularExpressions;

namespace Gotong.Features.Codes;

/// <param name="Replaces">The old code that was asked for, when this one took its place.</param>
public sealed record CodeHit(OfficialCode Code, CodeSet Set, double Score, string? Replaces = null);

/// <summary>Finds by a code or its beginning, by a code that was replaced, and by words. Pure.</summary>
public static partial class CodeFinder
{
    public const int LongestQuery = 200;
    private const int MostWordHits = 1_000;

    /// <returns>Best first.</returns>
    public static IReadOnlyList<CodeHit> Find(
        IReadOnlyList<CodeBook> books,
        string text,
        int most,
        Predicate<OfficialCode>? sees = null
    )
    {
        text = (text.Length > LongestQuery ? text[..LongestQuery] : text).Trim();
        var match = Query().Match(text);
        var code = match.Groups["code"].Value.TrimEnd('.').ToUpperInvariant();
        var words = match.Groups["words"].Value;
        if (words.Length > 0 && !CodeRule.Names(code))
            code = ""; // "2027 jalan": a number among words
        sees ??= _ => true;
        var hits = books.SelectMany(book =>
            code.Length == 0 ? ByWords(book, text, sees)
            : words.Length == 0 ? [.. ByCode(book, code, sees), .. ByOld(book, code, sees)]
            : ByWords(book, words, c => sees(c) && Begins(c, code) > 0)
        );
        return [.. hits.OrderByDescending(h => h.Score).Take(most)];
    }

    /// <summary>A rare word weighs by how many codes a set has: divided by that, hits of small and large sets compare.</summary>
    private static IEnumerable<CodeHit> ByWords(CodeBook book, string words, Predicate<OfficialCode> sees) =>
        book.Search(words, sees)
            .Hits.Take(MostWordHits)
            .Select(h => new CodeHit(h.Entry, book.Set, h.Score / Math.Log(2 + book.Codes.Count)));

    private static IEnumerable<CodeHit> ByCode(CodeBook book, string code, Predicate<OfficialCode> sees) =>
        from found in book.Codes
        let score = Begins(found, code)
        where score > 0 && sees(found)
        select new CodeHit(found, book.Set, score);

    private static IEnumerable<CodeHit> ByOld(CodeBook book, string code, Predicate<OfficialCode> sees) =>
        from after in book.Successions
        where after.OldCode == code
        let found = book.Exact(after.Government, after.Code)
        where found is not null && sees(found)
        select new CodeHit(found, book.Set, 0.9, after.OldCode);

    /// <summary>1 for the code itself, less the more of it is missing; "2160302" is 2.16.03.02 without points.</summary>
    private static double Begins(OfficialCode code, string asked)
    {
        if (code.Code.StartsWith(asked, StringComparison.Ordinal))
            return (double)asked.Length / code.Code.Length;
        if (code.Code[0] == CodeRule.AnyBidang[0])
            return
                CodeRule.Placeholder(asked) is { } placeholder
                && code.Code.StartsWith(placeholder, StringComparison.Ordinal)
                ? 0.95 * placeholder.Length / code.Code.Length
                : 0;
        if (asked.Length < 3 || asked.Contains('.', StringComparison.Ordinal))
            return 0;
        var bare = Bare(code.Code);
        return bare.StartsWith(asked, StringComparison.Ordinal) ? (double)asked.Length / bare.Length : 0;
    }

    private static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<code>\d[\dX.]*|X\.XX[\dX.]*)(?:$|[\s\-–:]+(?<words>.*)$)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Query();
}
