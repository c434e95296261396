using System.Globalization;
using System.Reflection;
using Gotong.Methods.Similarity;

namespace Gotong.Bench.Similar;

/// <summary>How two texts of a list were judged by a reader: 2 the same thing, 1 related, 0 different.</summary>
internal sealed record LabelledPair(int A, int B, int Label);

/// <summary>How well scores part pairs that were judged by reading: average precision, ours beside BM25's.</summary>
internal sealed class LabelledPairs(IReadOnlyList<SimilarText> texts)
{
    private readonly SimilarityIndex _index = SimilarityIndex.Build(texts);
    private readonly Lazy<List<Dictionary<string, double>>> _rival = new(() =>
    {
        using var lucene = new LuceneTexts(texts);
        return
        [
            .. texts.Select(t =>
                lucene.Find(string.Join(' ', t.Fields), texts.Count).ToDictionary(h => h.Id, h => h.Score)
            ),
        ];
    });

    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Similar/{name}")!;
        return new StreamReader(stream)
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('\t'));
    }

    public void Print(string what, IReadOnlyList<LabelledPair> pairs)
    {
        var scored = pairs
            .Select(p => (p.Label, Ours: _index.Pair(p.A, p.B).Score, Theirs: Rival(p.A, p.B) + Rival(p.B, p.A)))
            .ToList();
        foreach (var least in (int[])[2, 1])
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"similar   {pairs.Count} {what}, {(least == 2 ? "duplicate" : "duplicate or related")}: average precision {Average(scored.Select(p => (p.Ours, p.Label >= least))):0.000}, BM25 {Average(scored.Select(p => (p.Theirs, p.Label >= least))):0.000}"
                )
            );
    }

    private double Rival(int a, int b) => _rival.Value[a].GetValueOrDefault(texts[b].Id);

    private static double Average(IEnumerable<(double Score, bool Right)> pairs)
    {
        var (right, sum, rank) = (0, 0.0, 0);
        foreach (var pair in pairs.OrderByDescending(p => p.Score))
        {
            rank++;
            if (pair.Right)
                sum += (double)++right / rank;
        }
        return sum / right;
    }
}
