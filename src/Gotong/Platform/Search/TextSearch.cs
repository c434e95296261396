using System.Buffers;
using Gotong.Methods.Text;

namespace Gotong.Platform.Search;

/// <summary>Entries found for a query, best first, and the words they were found by.</summary>
public sealed record TextHits<T>(
    IReadOnlyList<(T Entry, float Score)> Hits,
    IReadOnlySet<string> Terms,
    IReadOnlyList<SimilarWord> Similar
);

/// <summary>A word that nothing held, and the nearest ones that were taken for it.</summary>
public sealed record SimilarWord(string Asked, IReadOnlyList<string> Taken);

/// <summary>
/// Ranks by words: a rare word weighs more than a common one, a title more than a text, the word itself more than a
/// relative. A word that no visible entry holds is taken as the beginning or end of others, then as one with a slip or two.
/// </summary>
public static class TextSearch
{
    private const int MostWords = 8;
    private const int ShortestPrefix = 3;
    private const int ShortestInside = 5;
    private const int ShortestWithSlip = 4;
    private const int ShortestWithTwoSlips = 7;
    private const int MostSimilar = 20;

    /// <param name="sees">What the reader may see; nothing else takes part, in counts and corrections neither.</param>
    /// <param name="compare">Orders entries that score alike.</param>
    public static TextHits<T> Find<T>(TextIndex<T> index, string query, Predicate<T> sees, Comparison<T> compare)
        where T : class
    {
        var words = SearchWords.Of(query).Select(w => w.Word).Distinct().ToList();
        if (words.Exists(w => !SearchWords.IsCommon(w)))
            words.RemoveAll(SearchWords.IsCommon);
        using var run = new Run<T>(index, sees);
        foreach (var word in words.Take(MostWords))
            run.Ask(word);
        return new(run.Ranked(compare), run.Terms, run.Similar);
    }

    private sealed class Run<T>(TextIndex<T> index, Predicate<T> sees) : IDisposable
        where T : class
    {
        private readonly int _slots = index.Slots;
        private readonly sbyte[] _seen = Cleared<sbyte>(index.Slots);
        private readonly float[] _score = Cleared<float>(index.Slots);
        private readonly byte[] _matched = Cleared<byte>(index.Slots);
        private readonly float[] _best = Cleared<float>(index.Slots);

        public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);
        public List<SimilarWord> Similar { get; } = [];

        public void Ask(string word)
        {
            if (Match(index.Known(word)).Count > 0)
                return;
            var taken = word.Length >= ShortestPrefix ? Match(Parts(word)) : [];
            if (taken.Count == 0 && word.Length >= ShortestWithSlip)
                taken = Match(Near(word));
            if (taken.Count > 0)
                Similar.Add(new(word, [.. taken.Order(StringComparer.Ordinal).Take(3)]));
        }

        public List<(T, float)> Ranked(Comparison<T> compare)
        {
            var most = Most();
            var found = new List<(T Entry, float Score)>();
            for (var slot = 0; slot < _slots && most > 0; slot++)
                if (_matched[slot] == most)
                    found.Add((index.At(slot)!, _score[slot]));
            found.Sort((a, b) => b.Score.CompareTo(a.Score) is var order and not 0 ? order : compare(a.Entry, b.Entry));
            return found;
        }

        private byte Most()
        {
            byte most = 0;
            foreach (var matched in _matched.AsSpan(0, _slots))
                most = Math.Max(most, matched);
            return most;
        }

        /// <summary>Scores the entries under these terms; the terms that led to one.</summary>
        private List<string> Match(IEnumerable<(int Term, float Quality)> terms)
        {
            var touched = new List<int>();
            var led = new List<string>();
            foreach (var (term, quality) in terms)
            {
                var postings = index.Postings(term);
                var rarity = MathF.Log(1 + (float)index.Slots / Math.Max(1, postings.Count));
                var any = false;
                foreach (var (slot, weight) in postings)
                {
                    if (!IsSeen(slot))
                        continue;
                    any = true;
                    if (_best[slot] == 0)
                        touched.Add(slot);
                    _best[slot] = Math.Max(_best[slot], quality * weight * rarity);
                }
                if (any)
                    led.Add(index.Name(term));
            }
            foreach (var slot in touched)
            {
                _score[slot] += _best[slot];
                _matched[slot]++;
                _best[slot] = 0;
            }
            Terms.UnionWith(led);
            return led;
        }

        private IEnumerable<(int, float)> Parts(string word) =>
            index
                .WrittenTerms.Where(t => IsPartOf(word, index.Name(t)) && IsAnywhere(t))
                .OrderBy(t => index.Name(t).Length)
                .ThenBy(index.Name, StringComparer.Ordinal)
                .Take(MostSimilar)
                .Select(t => (t, 0.5f));

        // "stunt" begins stunting; "wisata" ends pariwisata.
        private static bool IsPartOf(string word, string name) =>
            name.StartsWith(word, StringComparison.Ordinal)
            || (word.Length >= ShortestInside && name.EndsWith(word, StringComparison.Ordinal));

        private List<(int, float)> Near(string word)
        {
            var most = word.Length >= ShortestWithTwoSlips ? 2 : 1;
            var near = new List<(int Term, int Distance)>();
            foreach (var term in index.WrittenTerms)
                if (Spelling.Distance(word, index.Name(term), most) is { } distance && IsAnywhere(term))
                    near.Add((term, distance));
            if (near.Count == 0)
                return [];
            var nearest = near.Min(n => n.Distance);
            return
            [
                .. near.Where(n => n.Distance == nearest)
                    .OrderBy(n => index.Name(n.Term), StringComparer.Ordinal)
                    .Take(MostSimilar)
                    .Select(n => (n.Term, 0.4f)),
            ];
        }

        private bool IsAnywhere(int term) => index.Postings(term).Any(p => IsSeen(p.Slot));

        // Of thousands of entries: borrowed, since they would be thrown away by the megabyte.
        private static TItem[] Cleared<TItem>(int length)
        {
            var array = ArrayPool<TItem>.Shared.Rent(length);
            Array.Clear(array, 0, length);
            return array;
        }

        public void Dispose()
        {
            ArrayPool<sbyte>.Shared.Return(_seen);
            ArrayPool<float>.Shared.Return(_score);
            ArrayPool<byte>.Shared.Return(_matched);
            ArrayPool<float>.Shared.Return(_best);
        }

        private bool IsSeen(int slot)
        {
            if (_seen[slot] == 0)
                _seen[slot] = (sbyte)(index.At(slot) is { } entry && sees(entry) ? 1 : -1);
            return _seen[slot] > 0;
        }
    }
}
