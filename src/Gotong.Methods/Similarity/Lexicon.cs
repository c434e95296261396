using System.Collections.Concurrent;
using System.Collections.Frozen;
using Gotong.Methods.Text;

namespace Gotong.Methods.Similarity;

/// <summary>A thing texts are about, and the wider topics it belongs to.</summary>
internal sealed record Concept(string Name, string[] Topics)
{
    /// <summary>Others belong to it ("pajak daerah", "koperasi"): to share it is to be of one field, not yet the same.</summary>
    public bool IsBroad { get; init; }

    /// <summary>A means (maps) and not an end: beside an end it says little.</summary>
    public bool IsTool { get; init; }

    /// <summary>What is done, as against with what: to advocate is another activity than to build.</summary>
    public bool IsAction { get; } = Array.Exists(Topics, t => t.StartsWith("kegiatan ", StringComparison.Ordinal));
}

/// <summary>What is known of Indonesian administration: the files in Knowledge, each with a word on how it was made.</summary>
internal sealed class Lexicon
{
    public const int LongestPhrase = 5;
    private const int MostStems = 200_000;
    private const int ShortestMended = 8;
    private const string Tool = "alat";

    public static readonly Lexicon Known = new();

    private readonly FrozenSet<string> _roots;
    private readonly FrozenSet<string> _stops;
    private readonly FrozenSet<string> _generic;
    private readonly FrozenSet<string> _weak;
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reach = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _places;
    private readonly FrozenDictionary<string, string[][]> _abbreviations;
    private readonly Dictionary<string, List<string>> _near = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _stems = new(StringComparer.Ordinal);

    private Lexicon()
    {
        _roots = Lines("roots.txt").ToFrozenSet(StringComparer.Ordinal);
        _stops = Words("stopwords.txt").ToFrozenSet(StringComparer.Ordinal);
        _places = Lines("places.txt")
            .Select(p => string.Join(' ', TextTokens.Of(p)))
            .ToFrozenSet(StringComparer.Ordinal);
        _abbreviations = Lines("abbreviations.tsv")
            .Select(l => l.Split('\t'))
            .GroupBy(p => p[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(p => TextTokens.Of(p[1]).ToArray()).ToArray(),
                StringComparer.Ordinal
            );
        var concepts = Lines("concepts.tsv").Select(l => l.Split('\t')).ToList();
        _generic = Words("generic.txt").Select(Stem).ToFrozenSet(StringComparer.Ordinal);
        _weak = Words("weak.txt").Select(Stem).ToFrozenSet(StringComparer.Ordinal);
        var topicsOf = concepts.ConvertAll(p => p[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
        var broad = topicsOf
            .Zip(concepts, (topics, parts) => topics.Where(t => t != parts[0]))
            .SelectMany(t => t)
            .ToFrozenSet(StringComparer.Ordinal);
        foreach (var (parts, topics) in concepts.Zip(topicsOf))
        {
            var concept = new Concept(parts[0], [.. topics.Where(t => t != Tool)])
            {
                IsBroad = broad.Contains(parts[0]),
                IsTool = topics.Contains(Tool),
            };
            foreach (var form in parts[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(parts[0]))
            {
                var tokens = TextTokens.Of(form);
                _concepts.TryAdd(Key(tokens), concept);
                Extend(Stem(tokens.First(t => !IsStop(t))), LongestPhrase);
            }
        }
        foreach (var parts in Lines("levels.tsv").Select(l => l.Split('\t')))
        foreach (var form in parts[1].Split(';'))
        {
            _levels.TryAdd(string.Join(' ', TextTokens.Of(form)), parts[0]);
            Extend(TextTokens.Of(form)[0], LongestPhrase);
        }
        foreach (var place in _places)
            Extend(place.Split(' ')[0], place.Split(' ').Length);
        foreach (var word in concepts.SelectMany(p => TextTokens.Of($"{p[0]} {p[2]}")).Concat(_roots))
            Learn(word);
        foreach (var word in Words("generic.txt").Concat(Words("weak.txt")))
            Learn(word);
    }

    /// <summary>How many words the longest known phrase has that begins so.</summary>
    public int Reach(string word) =>
        Math.Max(_reach.GetValueOrDefault(word, 1), _reach.GetValueOrDefault(Stem(word), 1));

    public bool IsStop(string word) => _stops.Contains(word);

    public bool IsGeneric(string stem) => _generic.Contains(stem);

    public bool IsWeak(string stem) => _weak.Contains(stem);

    public bool IsPlace(string words) => _places.Contains(words);

    public string? LevelOf(string words) => _levels.GetValueOrDefault(words);

    public string[][]? Expansions(string word) => _abbreviations.GetValueOrDefault(word);

    /// <param name="key">Stems with a space between.</param>
    public Concept? ConceptOf(string key) => _concepts.GetValueOrDefault(key);

    /// <summary>Whether it is a word, derived or not, that these files know; a name of a product is not.</summary>
    public bool IsWord(string word, string stem) =>
        _words.Contains(word) || _roots.Contains(stem) || _generic.Contains(stem) || _weak.Contains(stem);

    /// <summary>Whether anything here knows the word: as it stands, or by its root.</summary>
    public bool Knows(string word, bool byRoot = true) =>
        IsWord(word, word)
        || IsStop(word)
        || _abbreviations.ContainsKey(word)
        || IsPlace(word)
        || LevelOf(word) is not null
        || (byRoot && IsWord(word, Root(word)));

    public string Key(IReadOnlyList<string> tokens) => string.Join(' ', tokens.Where(t => !IsStop(t)).Select(Stem));

    public string Stem(string word)
    {
        if (_stems.TryGetValue(word, out var stem))
            return stem;
        stem = Root(word);
        if (_stems.Count < MostStems)
            _stems.TryAdd(word, stem);
        return stem;
    }

    /// <summary>The root among the word's readings that is known, the longest; else the word without what surely is an affix.</summary>
    private string Root(string word) =>
        _roots.Contains(word)
            ? word
            : IndonesianWords.Readings(word).Where(_roots.Contains).MaxBy(r => r.Length) ?? Bare(word);

    private static string Bare(string word) =>
        word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal) ? word[..^3] : word;

    /// <summary>"imuniasasi" is imunisasi: one slip in a long word that nobody knows.</summary>
    public string Mended(string word)
    {
        if (word.Length < ShortestMended || !word.All(char.IsAsciiLetterLower))
            return word;
        foreach (var key in Deletions(word).Prepend(word))
        {
            if (!_near.TryGetValue(key, out var candidates))
                continue;
            foreach (var candidate in candidates)
                if (candidate[0] == word[0] && Spelling.Distance(word, candidate, 1) is not null)
                    return candidate;
        }
        return word;
    }

    private void Extend(string first, int reach) => _reach[first] = Math.Max(reach, _reach.GetValueOrDefault(first, 1));

    private void Learn(string word)
    {
        if (!_words.Add(word) || word.Length < ShortestMended - 1)
            return;
        foreach (var key in Deletions(word).Prepend(word))
        {
            if (!_near.TryGetValue(key, out var words))
                _near.Add(key, words = []);
            words.Add(word);
        }
    }

    private static IEnumerable<string> Deletions(string word) =>
        Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Words(string file) =>
        Lines(file).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Lines(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Knowledge/{file}")!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        return lines;
    }
}
