using System.Collections.Concurrent;

namespace Gotong.Methods.Similarity;

/// <summary>
/// All pairs with at least a score, without looking at all pairs: each text is compared with its nearest among those before
/// it. Up to about two thousand texts that is all of them; beyond, a bounded number, so the work grows with the number of
/// texts and not with its square.
/// </summary>
internal static class PairSearch
{
    private const int FewestNearest = 100;
    private const long NearestTimesTexts = 4_000_000;
    private const long FewestEntries = 10_000;
    private const long EntriesTimesTexts = 400_000_000;

    public static List<(int A, int B, float Score)> Find(WeighedText[] texts, Postings postings, float atLeast, int top)
    {
        if (texts.Length == 0)
            return [];
        var nearest = (int)Math.Max(FewestNearest, NearestTimesTexts / texts.Length);
        var budget = Math.Max(FewestEntries, EntriesTimesTexts / texts.Length);
        var best = new BestPairs(top);
        Parallel.ForEach(
            Partitioner.Create(0, texts.Length, Math.Max(1, texts.Length / 128)),
            range =>
            {
                for (var b = range.Item1; b < range.Item2; b++)
                    foreach (var a in postings.Nearest(texts[b], nearest, budget, before: b))
                        if (PairScore.Of(texts[a], texts[b]) is var score && score > 0 && score >= atLeast)
                            best.Offer((a, b, score));
            }
        );
        return best.Sorted();
    }
}
