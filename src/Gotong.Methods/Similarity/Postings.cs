using System.Buffers;

namespace Gotong.Methods.Similarity;

/// <summary>
/// For each feature the texts that have it: the inverted index, read feature by feature (Zobel and Moffat 2006), the rarest
/// first, and no further than a budget of entries: what nearly all texts have finds none in particular, and the exact score
/// of those found counts it all the same. So the work for one text does not grow with the number of texts.
/// </summary>
internal sealed class Postings
{
    /// <summary>All zero between two questions: to wipe it whole each time would cost more than the question.</summary>
    [ThreadStatic]
    private static float[]? _sums;

    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly float[] _weights;
    private readonly float[] _norms;

    public Postings(WeighedText[] weighed, int features)
    {
        _norms = [.. weighed.Select(w => MathF.Sqrt(w.Norm))];
        _starts = new int[features + 1];
        foreach (var text in weighed)
        foreach (var id in text.Ids)
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

    /// <summary>The texts before a place in the list that share most with the query, in no order.</summary>
    public List<int> Nearest(WeighedText query, int most, long budget, int before = int.MaxValue)
    {
        if (_sums is null || _sums.Length < _norms.Length)
            _sums = new float[_norms.Length];
        var sums = _sums;
        var touched = ArrayPool<int>.Shared.Rent(_norms.Length);
        var count = 0;
        foreach (var at in RarestFirst(query))
        {
            var (start, end) = (_starts[query.Ids[at]], _starts[query.Ids[at] + 1]);
            var weight = query.Weights[at];
            for (var entry = start; entry < end && _texts[entry] < before; entry++, budget--)
            {
                var text = _texts[entry];
                if (sums[text] == 0)
                    touched[count++] = text;
                sums[text] += weight * _weights[entry];
            }
            if (budget <= 0)
                break;
        }
        var best = Best(sums, touched.AsSpan(0, count), most);
        foreach (var text in touched.AsSpan(0, count))
            sums[text] = 0;
        ArrayPool<int>.Shared.Return(touched);
        return best;
    }

    private int[] RarestFirst(WeighedText query)
    {
        var known = Enumerable.Range(0, query.Ids.Length).Where(i => query.Ids[i] < _starts.Length - 1).ToArray();
        Array.Sort(known.Select(i => _starts[query.Ids[i] + 1] - _starts[query.Ids[i]]).ToArray(), known);
        return known;
    }

    private List<int> Best(float[] sums, ReadOnlySpan<int> touched, int most)
    {
        if (touched.Length <= most)
            return [.. touched];
        var best = new PriorityQueue<int, float>(most);
        var least = float.NegativeInfinity;
        foreach (var text in touched)
        {
            // Between the cosine and the plain sum: a long text that holds the whole query is not left out.
            var near = sums[text] / _norms[text];
            if (best.Count < most)
                best.Enqueue(text, near);
            else if (near > least)
                best.DequeueEnqueue(text, near);
            else
                continue;
            if (best.Count == most)
                best.TryPeek(out _, out least);
        }
        return [.. best.UnorderedItems.Select(item => item.Element)];
    }
}
