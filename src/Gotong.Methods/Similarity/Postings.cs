namespace Gotong.Methods.Similarity;

/// <summary>For each feature the texts that have it: the inverted index, read feature by feature (Zobel and Moffat 2006).</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly float[] _weights;
    private readonly float[] _norms;

    public Postings(WeighedText[] weighed, int features)
    {
        _norms = [.. weighed.Select(w => w.Norm)];
        _starts = new int[features + 1];
        foreach (var id in weighed.SelectMany(w => w.Ids))
            _starts[id + 1]++;
        for (var i = 0; i < features; i++)
            _starts[i + 1] += _starts[i];
        var next = _starts[..^1];
        _texts = new int[_starts[^1]];
        _weights = new float[_starts[^1]];
        for (var text = 0; text < weighed.Length; text++)
            for (var i = 0; i < weighed[text].Ids.Length; i++)
            {
                var at = next[weighed[text].Ids[i]]++;
                (_texts[at], _weights[at]) = (text, weighed[text].Weights[i]);
            }
    }

    /// <summary>The texts that share most with the query by the cosine, in no order.</summary>
    public IEnumerable<int> Nearest(WeighedText query, int most)
    {
        var sums = new float[_norms.Length];
        for (var i = 0; i < query.Ids.Length && query.Ids[i] < _starts.Length - 1; i++)
        {
            var weight = query.Weights[i];
            for (var at = _starts[query.Ids[i]]; at < _starts[query.Ids[i] + 1]; at++)
                sums[_texts[at]] += weight * _weights[at];
        }
        var best = new PriorityQueue<int, float>();
        for (var text = 0; text < sums.Length; text++)
        {
            if (sums[text] <= 0)
                continue;
            // Between the cosine and the plain sum: a long text that holds the whole query is not left out.
            var near = sums[text] / MathF.Sqrt(_norms[text]);
            if (best.Count < most)
                best.Enqueue(text, near);
            else if (best.TryPeek(out _, out var least) && near > least)
                best.EnqueueDequeue(text, near);
        }
        return best.UnorderedItems.Select(item => item.Element);
    }
}
