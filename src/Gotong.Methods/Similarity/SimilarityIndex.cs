namespace Gotong.Methods.Similarity;

/// <summary>Texts ready to be compared: one with all, or all with each other. Nothing in it changes, so many may ask at once.</summary>
public sealed class SimilarityIndex
{
    private const int Compared = 300;

    private readonly IReadOnlyList<SimilarText> _texts;
    private readonly Dictionary<string, int> _ids;
    private readonly float[] _rarity;
    private readonly WeighedText[] _weighed;
    private readonly Postings _postings;

    private SimilarityIndex(
        IReadOnlyList<SimilarText> texts,
        Dictionary<string, int> ids,
        float[] rarity,
        WeighedText[] weighed
    )
    {
        (_texts, _ids, _rarity, _weighed) = (texts, ids, rarity, weighed);
        _postings = new(weighed, ids.Count);
    }

    /// <summary>How many texts it holds.</summary>
    public int Count => _texts.Count;

    /// <summary>Reads all texts and counts how rare each thing is among them.</summary>
    public static SimilarityIndex Build(IReadOnlyList<SimilarText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var read = new ReadText[texts.Count];
        Parallel.For(0, texts.Count, i => read[i] = TextReader.Read(texts[i].Fields));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var with = new List<int>();
        foreach (var feature in read.SelectMany(r => r.Mentions).Select(m => m.Feature))
            if (ids.TryAdd(feature, with.Count))
                with.Add(1);
            else
                with[ids[feature]]++;
        var rarity = with.Select(n => Rarity.Of(n, texts.Count)).ToArray();
        var weighed = new WeighedText[texts.Count];
        Parallel.For(
            0,
            texts.Count,
            i => weighed[i] = WeighedText.Of(read[i], feature => (ids[feature], rarity[ids[feature]]))
        );
        return new(texts, ids, rarity, weighed);
    }

    /// <summary>The texts most like these fields, best first; the first field is the title.</summary>
    public IReadOnlyList<SimilarHit> Find(IReadOnlyList<string> fields, int top)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var query = Weigh(fields);
        return
        [
            .. _postings
                .Nearest(query, Math.Max(Compared, (int)Math.Min(3L * top, Count)))
                .Select(i => (At: i, Score: PairScore.Of(query, _weighed[i])))
                .Where(hit => hit.Score > 0)
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.At)
                .Take(top)
                .Select(hit => new SimilarHit(
                    _texts[hit.At].Id,
                    hit.Score,
                    Reasons.Of(query, _weighed[hit.At], hit.Score)
                )),
        ];
    }

    /// <summary>The texts most like this one, itself among them if it is in the list.</summary>
    public IReadOnlyList<SimilarHit> Find(SimilarText text, int top)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.Fields, top);
    }

    /// <summary>All pairs with at least this score, best first; with a top the best of them.</summary>
    public IReadOnlyList<SimilarPair> Pairs(double atLeast, int top = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return
        [
            .. PairSearch
                .Find(_weighed, _rarity, (float)atLeast, top)
                .Select(pair => new SimilarPair(
                    _texts[pair.A].Id,
                    _texts[pair.B].Id,
                    pair.Score,
                    Reasons.Of(_weighed[pair.A], _weighed[pair.B], pair.Score)
                )),
        ];
    }

    /// <summary>One pair, by the places of both in the list.</summary>
    public SimilarPair Pair(int a, int b) =>
        new(_texts[a].Id, _texts[b].Id, Between(a, b), Reasons.Of(_weighed[a], _weighed[b], (float)Between(a, b)));

    internal double Between(int a, int b) => PairScore.Of(_weighed[a], _weighed[b]);

    private WeighedText Weigh(IReadOnlyList<string> fields)
    {
        var unknown = _ids.Count;
        return WeighedText.Of(
            TextReader.Read(fields),
            feature => _ids.TryGetValue(feature, out var id) ? (id, _rarity[id]) : (unknown++, 1f)
        );
    }
}
