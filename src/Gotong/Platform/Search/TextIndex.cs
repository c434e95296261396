using System.Runtime.InteropServices;
using Gotong.Methods.Text;

namespace Gotong.Platform.Search;

/// <summary>
/// Which entries hold which words, in memory and in one order: the same on every database. A word stands under itself
/// and, lighter, under its readings. Not safe for use at once: its owner takes turns.
/// </summary>
public sealed class TextIndex<T>
    where T : class
{
    private const float ReadingWeight = 0.6f;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<List<Posting>> _postings = [];
    private readonly HashSet<int> _written = [];
    private readonly Dictionary<string, int[]> _ofWord = new(StringComparer.Ordinal);
    private readonly List<T?> _entries = [];
    private readonly Dictionary<Guid, List<int>> _ofRecord = [];

    public int Count { get; private set; }

    /// <summary>Slots in use, also by entries that are gone: each entry that is read has one below this.</summary>
    internal int Slots => _entries.Count;

    internal T? At(int slot) => _entries[slot];

    /// <param name="fields">The texts of the entry, each with its weight.</param>
    public void Add(Guid recordId, T entry, params ReadOnlySpan<(string? Text, float Weight)> fields)
    {
        var weights = new Dictionary<int, float>();
        foreach (var (text, weight) in fields)
        foreach (var word in SearchWords.Of(text ?? ""))
            if (!SearchWords.IsCommon(word.Word))
                Weigh(weights, TermsOf(word.Word), weight);
        var slot = _entries.Count;
        _entries.Add(entry);
        Count++;
        (CollectionsMarshal.GetValueRefOrAddDefault(_ofRecord, recordId, out _) ??= []).Add(slot);
        foreach (var (term, weight) in weights)
            _postings[term].Add(new(slot, weight));
    }

    /// <summary>Takes out all entries of a record; what their words led to is passed over from then on.</summary>
    public void Remove(Guid recordId)
    {
        if (!_ofRecord.Remove(recordId, out var slots))
            return;
        foreach (var slot in slots)
            _entries[slot] = null;
        Count -= slots.Count;
    }

    /// <summary>Half of it is gone: to be made anew.</summary>
    public bool IsWorn => _entries.Count > 1000 && Count < _entries.Count / 2;

    internal IReadOnlyList<Posting> Postings(int term) => _postings[term];

    internal string Name(int term) => _names[term];

    /// <summary>The words that stand in texts, without what is only a reading of one.</summary>
    internal IEnumerable<int> WrittenTerms => _written;

    /// <summary>The terms that are known of a word and its readings: itself first, when it is known.</summary>
    internal IEnumerable<(int Term, float Quality)> Known(string word)
    {
        foreach (var (at, reading) in IndonesianWords.Readings(word).Index())
            if (_terms.TryGetValue(reading, out var term))
                yield return (term, at == 0 ? 1 : ReadingWeight);
    }

    private int[] TermsOf(string word)
    {
        if (!_ofWord.TryGetValue(word, out var terms))
        {
            _ofWord[word] = terms = [.. IndonesianWords.Readings(word).Select(TermOf)];
            _written.Add(terms[0]);
        }
        return terms;
    }

    private int TermOf(string name)
    {
        if (_terms.TryGetValue(name, out var term))
            return term;
        _terms[name] = term = _names.Count;
        _names.Add(name);
        _postings.Add([]);
        return term;
    }

    // The heaviest field speaks; each further time adds a little.
    private static void Weigh(Dictionary<int, float> weights, int[] terms, float weight)
    {
        for (var at = 0; at < terms.Length; at++)
        {
            var now = at == 0 ? weight : weight * ReadingWeight;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, terms[at], out var again);
            known = again ? Math.Max(known, now) + 0.05f : now;
        }
    }
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting(int Slot, float Weight);
