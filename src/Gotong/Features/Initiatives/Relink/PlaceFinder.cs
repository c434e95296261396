using Gotong.Features.Priorities;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Relink;

/// <summary>A priority an initiative could rest on.</summary>
public sealed record Place(
    Guid Id,
    PriorityLevel Level,
    string Name,
    IReadOnlyList<string> Indicators,
    IReadOnlyCollection<Guid> Opd
);

/// <summary>A proposed place and why: the words in common, the same agency. A person decides.</summary>
public sealed record PlaceProposal(Place Place, IReadOnlyList<string> Words, bool SameOpd)
{
    public string Reason
    {
        get
        {
            var words = T(
                $"kata yang sama: {string.Join(", ", Words)}",
                $"words in common: {string.Join(", ", Words)}"
            );
            var opd = T("perangkat daerah yang sama", "the same agency");
            return (Words.Count, SameOpd) switch
            {
                (0, _) => opd,
                (_, true) => $"{words}; {opd}",
                _ => words,
            };
        }
    }
}

/// <summary>Proposes places by the telling words they share with a text; a word counts more the fewer places have it. Pure.</summary>
public sealed class PlaceFinder
{
    private const double Least = 1.2;
    private const double OpdCounts = 0.8;
    private static readonly HashSet<string> Common =
    [
        .. "program meningkatkan meningkatnya terwujudnya mewujudkan peningkatan pengelolaan penyelenggaraan pengembangan pembinaan persentase jumlah tingkat indeks daerah kabupaten kota yang dengan untuk dalam serta pada oleh dari akan agar atau bagi masyarakat sasaran tujuan misi rpjmd lama".Split(
            ' '
        ),
    ];
    private readonly IReadOnlyList<Place> _places;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly List<int> _sizes = [];

    public PlaceFinder(IReadOnlyList<Place> places)
    {
        _places = places;
        for (var i = 0; i < places.Count; i++)
        {
            var words = Telling([places[i].Name, .. places[i].Indicators]);
            _sizes.Add(Math.Max(1, words.Count));
            foreach (var word in words)
                (_byWord.TryGetValue(word, out var list) ? list : _byWord[word] = []).Add(i);
        }
    }

    public IReadOnlyList<PlaceProposal> Find(IEnumerable<string?> texts, Guid? opd, int most = 3)
    {
        var scores = new Dictionary<int, (double Score, List<string> Words)>();
        foreach (var word in Telling(texts))
        foreach (var i in _byWord.GetValueOrDefault(word) ?? [])
        {
            var (score, words) = scores.TryGetValue(i, out var known) ? known : (0, []);
            words.Add(word);
            scores[i] = (score + Math.Log(1 + ((double)_places.Count / _byWord[word].Count)), words);
        }
        return
        [
            .. scores
                .Select(s =>
                {
                    var same = opd is { } id && _places[s.Key].Opd.Contains(id);
                    var score = s.Value.Score / Math.Sqrt(Math.Sqrt(_sizes[s.Key])) + (same ? OpdCounts : 0);
                    return (Score: score, Proposal: new PlaceProposal(_places[s.Key], s.Value.Words, same));
                })
                .Where(p => p.Score >= Least)
                .OrderByDescending(p => p.Score)
                .ThenBy(p => p.Proposal.Place.Level)
                .Take(most)
                .Select(p => p.Proposal),
        ];
    }

    private static HashSet<string> Telling(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().SelectMany(Likeness.Words).Where(w => w.Length > 3 && !Common.Contains(w))];
}
