namespace Gotong.Methods.Similarity;

/// <summary>The best pairs that were offered, no more than asked for; from many threads.</summary>
internal sealed class BestPairs(int most)
{
    private readonly PriorityQueue<(int A, int B, float Score), (float Score, int A, int B)> _kept = new(
        Comparer<(float Score, int A, int B)>.Create(
            (x, y) => x.Score != y.Score ? x.Score.CompareTo(y.Score) : (y.A, y.B).CompareTo((x.A, x.B))
        )
    );
    private readonly Lock _lock = new();

    public void Offer((int A, int B, float Score) pair)
    {
        lock (_lock)
        {
            if (_kept.Count < most)
                _kept.Enqueue(pair, (pair.Score, pair.A, pair.B));
            else
                _kept.EnqueueDequeue(pair, (pair.Score, pair.A, pair.B));
        }
    }

    public List<(int A, int B, float Score)> Sorted() =>
        [
            .. _kept
                .UnorderedItems.Select(i => i.Element)
                .OrderByDescending(p => p.Score)
                .ThenBy(p => p.A)
                .ThenBy(p => p.B),
        ];
}
