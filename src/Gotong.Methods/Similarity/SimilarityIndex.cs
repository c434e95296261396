using System.Collections.Concurrent;

namespace Gotong.Methods.Similarity;

/// <summary>Texts ready to be compared: one with all, or all with each other. Nothing in it changes, so many may ask at once.</summary>
public sealed class SimilarityIndex
{
    private const int Compared = 300;
    private const long Entries = 500_000;
    private const int ReadAtOnce = 4096;

    /// <summary>Texts kept as they were read, for reasons: more would be most of the memory.</summary>
    private const int MostKept = 10_000;

    private readonly IReadOnlyList<SimilarText> _texts;
    private readonly Dictionary<string, int> _ids;
    private readonly float[] _rarity;
    private readonly WeighedText[] _weighed;
    private readonly Postings _postings;
    private readonly ConcurrentDictionary<int, ReadText> _kept = new();

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
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var with = new List<int>();
        for (var start = 0; start < texts.Count; start += ReadAtOnce)
        {
            var end = Math.Min(texts.Count, start + ReadAtOnce);
            Parallel.For(start, end, i => read[i] = TextReader.Read(texts[i].Fields));
            for (var i = start; i < end; i++)
                read[i].Mentions = [.. read[i].Mentions.Select(Counted)];
        }
        var rarity = with.Select(n => Rarity.Of(n, texts.Count)).ToArray();
        var weighed = new WeighedText[texts.Count];
        Parallel.For(
            0,
            texts.Count,
            i =>
            {
                weighed[i] = WeighedText.Of(read[i], feature => (ids[feature], rarity[ids[feature]]));
                weighed[i].Forget();
            }
        );
        return new(texts, ids, rarity, weighed);

        // One string for each feature, however many texts have it, and no words: these are read again for reasons.
        Mention Counted(Mention mention)
        {
            if (ids.TryAdd(mention.Feature, with.Count))
            {
                names.Add(mention.Feature);
                with.Add(0);
            }
            var id = ids[mention.Feature];
            with[id]++;
            return mention with { Feature = names[id], Surface = "" };
        }
    }

    /// <summary>The texts most like these fields, with at least this score, best first; the first field is the title.</summary>
    public IReadOnlyList<SimilarHit> Find(IReadOnlyList<string> fields, int top, double atLeast = 0)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var said = TextReader.Read(fields);
        var query = Weigh(said);
        return
        [
            .. _postings
                .Nearest(query, Math.Max(Compared, (int)Math.Min(3L * top, Count)), Entries)
                .Select(i => (At: i, Score: PairScore.Of(query, _weighed[i])))
                .Where(hit => hit.Score > 0 && hit.Score >= atLeast)
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.At)
                .Take(top)
                .Select(hit => new SimilarHit(
                    _texts[hit.At].Id,
                    hit.Score,
                    Reasons.Of(said, Reading(hit.At), hit.Score)
                )),
        ];
    }

    /// <summary>All pairs with at least this score, best first; with a top the best of them.</summary>
    public IReadOnlyList<SimilarPair> Pairs(double atLeast, int top = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var found = PairSearch.Find(_weighed, _postings, (float)atLeast, top);
        var pairs = new SimilarPair[found.Count];
        Parallel.For(
            0,
            pairs.Length,
            at =>
            {
                var (a, b, score) = found[at];
                pairs[at] = new(_texts[a].Id, _texts[b].Id, score, Why(a, b, score));
            }
        );
        return pairs;
    }

    /// <summary>One pair, by the places of both in the list.</summary>
    public SimilarPair Pair(int a, int b)
    {
        var score = (float)Between(a, b);
        return new(_texts[a].Id, _texts[b].Id, score, Why(a, b, score));
    }

    private IReadOnlyList<SharedTerm> Why(int a, int b, float score) => Reasons.Of(Reading(a), Reading(b), score);

    /// <summary>A text with its words, which the index itself forgets; those asked for first are kept.</summary>
    private ReadText Reading(int at)
    {
        if (_kept.TryGetValue(at, out var kept))
            return kept;
        var read = TextReader.Read(_texts[at].Fields);
        if (_kept.Count < MostKept)
            _kept.TryAdd(at, read);
        return read;
    }

    internal double Between(int a, int b) => PairScore.Of(_weighed[a], _weighed[b]);

    private WeighedText Weigh(ReadText read)
    {
        var unknown = _ids.Count;
        return WeighedText.Of(
            read,
            feature => _ids.TryGetValue(feature, out var id) ? (id, _rarity[id]) : (unknown++, 1f)
        );
    }
}
