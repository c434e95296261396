using Gotong.Methods.Text;

namespace Gotong.Features.Applications.Index;

/// <summary>One that resembles: its place in what was compared, how much from 0 to 1, and by which words.</summary>
public sealed record Alike(int At, double Score, IReadOnlyList<string> Why);

/// <summary>Two that resemble each other.</summary>
public sealed record AlikePair(int First, int Second, double Score, IReadOnlyList<string> Why);

/// <summary>What is compared: a name, and the words of what it does.</summary>
public sealed record LikenessText(string Name, string Words);

/// <summary>How alike applications and proposals are, by what they do and not by how they are called only.</summary>
public sealed class Likeness
{
    /// <summary>From here on two are worth a look.</summary>
    public const double Related = 0.25;

    /// <summary>From here on they are taken for the same thing.</summary>
    public const double Duplicate = 0.6;

    private readonly List<Dictionary<string, double>> _rows = [];
    private readonly Dictionary<string, double> _weights;

    public Likeness(IReadOnlyList<LikenessText> texts)
    {
        var terms = texts.Select(Terms).ToList();
        _weights = terms
            .SelectMany(t => t.Keys)
            .GroupBy(t => t)
            .ToDictionary(g => g.Key, g => Math.Log(1 + (double)texts.Count / g.Count()));
        foreach (var row in terms)
            _rows.Add(Weighted(row));
    }

    public IReadOnlyList<Alike> Find(LikenessText text, int most)
    {
        var asked = Weighted(Terms(text));
        return
        [
            .. _rows
                .Select((row, at) => Compare(asked, row, at))
                .Where(a => a.Score >= Related)
                .OrderByDescending(a => a.Score)
                .Take(most),
        ];
    }

    public IReadOnlyList<AlikePair> Pairs()
    {
        var pairs = new List<AlikePair>();
        for (var first = 0; first < _rows.Count; first++)
        for (var second = first + 1; second < _rows.Count; second++)
            if (Compare(_rows[first], _rows[second], second) is { Score: >= Duplicate } alike)
                pairs.Add(new(first, second, alike.Score, alike.Why));
        return pairs;
    }

    private static Alike Compare(Dictionary<string, double> a, Dictionary<string, double> b, int at)
    {
        var shared = a.Where(t => b.ContainsKey(t.Key))
            .Select(t => (t.Key, Weight: t.Value * b[t.Key]))
            .OrderByDescending(t => t.Weight)
            .ToList();
        return new(at, shared.Sum(t => t.Weight), [.. shared.Take(5).Select(t => t.Key)]);
    }

    private Dictionary<string, double> Weighted(Dictionary<string, double> terms)
    {
        var weighted = terms.ToDictionary(t => t.Key, t => t.Value * _weights.GetValueOrDefault(t.Key, 1));
        var length = Math.Sqrt(weighted.Values.Sum(w => w * w));
        return length == 0 ? [] : weighted.ToDictionary(t => t.Key, t => t.Value / length);
    }

    private static Dictionary<string, double> Terms(LikenessText text)
    {
        var terms = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (words, weight) in new[] { (text.Name, 2.0), (text.Words, 1.0) })
        foreach (var word in Organizations.Organization.KeyOf(words).Split(' ').Where(w => w.Length > 2))
        {
            var term = IndonesianWords.Readings(word) is [.., var stem] ? stem : word;
            terms[term] = terms.GetValueOrDefault(term) + weight;
        }
        return terms;
    }
}
