namespace Gotong.Methods.Similarity;

/// <summary>
/// All pairs with at least a score, without looking at all pairs. A score needs a certain weight shared, so two such texts
/// share one of the rarer features that are left when the most common ones, together lighter than that, are set aside:
/// prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007).
/// </summary>
internal static class PairSearch
{
    public static List<(int A, int B, float Score)> Find(WeighedText[] texts, float[] rarity, float atLeast, int top)
    {
        var needed = PairScore.EvidenceFor(atLeast);
        var prefixes = new int[texts.Length][];
        Parallel.For(0, texts.Length, i => prefixes[i] = Prefix(texts[i], rarity, needed));
        var having = Having(prefixes, rarity.Length);
        var best = new BestPairs(top);
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, texts.Length, Math.Max(1, texts.Length / 64)),
            () =>
            {
                var seen = new int[texts.Length];
                Array.Fill(seen, -1);
                return seen;
            },
            (range, _, seen) =>
            {
                for (var a = range.Item1; a < range.Item2; a++)
                {
                    foreach (var feature in prefixes[a])
                    foreach (var b in having[feature])
                    {
                        if (b >= a)
                            break;
                        if (seen[b] == a)
                            continue;
                        seen[b] = a;
                        var score = PairScore.Of(texts[a], texts[b]);
                        if (score >= atLeast && score > 0)
                            best.Offer((b, a, score));
                    }
                }
                return seen;
            },
            _ => { }
        );
        return best.Sorted();
    }

    /// <summary>The rarest features of a text, without the most common ones that weigh less than needed together.</summary>
    private static int[] Prefix(WeighedText text, float[] rarity, float needed)
    {
        var order = Enumerable.Range(0, text.Ids.Length).OrderBy(i => rarity[text.Ids[i]]).ThenBy(i => text.Ids[i]).ToList();
        var left = 0f;
        var skip = 0;
        while (skip < order.Count - 1 && left + text.Weights[order[skip]] < needed)
            left += text.Weights[order[skip++]];
        return [.. order.Skip(skip).Select(i => text.Ids[i])];
    }

    private static int[][] Having(int[][] prefixes, int features)
    {
        var counts = new int[features];
        foreach (var id in prefixes.SelectMany(p => p))
            counts[id]++;
        var having = counts.Select(n => new int[n]).ToArray();
        Array.Clear(counts);
        for (var text = 0; text < prefixes.Length; text++)
            foreach (var id in prefixes[text])
                having[id][counts[id]++] = text;
        return having;
    }
}
