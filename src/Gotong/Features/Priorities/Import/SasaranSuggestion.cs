namespace Gotong.Features.Priorities.Import;

/// <summary>For a program that names no sasaran: the sasaran that shares the most telling words with it.</summary>
internal sealed class SasaranSuggestion
{
    // No region has as many; a hostile file must not cost minutes.
    private const int MostSasaran = 200;
    private const int MostPrograms = 1_000;
    private static readonly HashSet<string> Common =
    [
        .. "program meningkatkan meningkatnya terwujudnya mewujudkan peningkatan pengelolaan penyelenggaraan pengembangan pembinaan persentase jumlah tingkat indeks daerah kabupaten kota yang dengan untuk dalam serta".Split(
            ' '
        ),
    ];
    private readonly Dictionary<string, string> _byProgram = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly List<DraftTreeNode> _sasaran;
    private readonly List<int> _sizes = [];
    private readonly Dictionary<DraftTreeNode, string?> _answers = [];

    public SasaranSuggestion(IReadOnlyList<DraftTreeNode> all)
    {
        foreach (var node in all.Where(n => n is { Level: Level.Program, Parent.Level: Level.Sasaran }))
        {
            _byProgram.TryAdd(Names.Fold(node.Name), node.Parent!.Name);
        }

        _sasaran = [.. all.Where(n => n.Level == Level.Sasaran).Take(MostSasaran)];
        for (var i = 0; i < _sasaran.Count; i++)
        {
            var texts = _sasaran[i]
                .Indicators.Take(20)
                .Select(x => x.Name)
                .Concat(_sasaran[i].Children.Take(20).Select(c => c.Name));
            var words = Words(texts.Prepend(_sasaran[i].Name));
            _sizes.Add(words.Count);
            foreach (var word in words)
            {
                (_byWord.TryGetValue(word, out var list) ? list : _byWord[word] = []).Add(i);
            }
        }
    }

    public string? For(DraftTreeNode program)
    {
        if (!_answers.TryGetValue(program, out var answer))
        {
            _answers[program] = answer =
                _byProgram.TryGetValue(Names.Fold(program.Name), out var same) ? same
                : _answers.Count < MostPrograms ? Nearest(program)
                : null;
        }

        return answer;
    }

    /// <summary>A word counts more the fewer sasaran have it; one common word is not enough.</summary>
    private string? Nearest(DraftTreeNode program)
    {
        var scores = new (double Score, int Words)[_sasaran.Count];
        var words = Words(
            program.Indicators.Take(5).Select(i => i.Name).Prepend(program.Outcome ?? "").Prepend(program.Name)
        );
        foreach (var word in words)
        {
            if (_byWord.TryGetValue(word, out var list))
            {
                var weight = Math.Log(1 + ((double)_sasaran.Count / list.Count));
                foreach (var i in list)
                {
                    var (score, count) = scores[i];
                    scores[i] = (score + (weight / Math.Sqrt(_sizes[i])), count + 1);
                }
            }
        }

        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            best = scores[i].Words > 1 && (best < 0 || scores[i].Score > scores[best].Score) ? i : best;
        }

        return best >= 0 && scores[best].Score / Math.Sqrt(Math.Max(1, words.Count)) > 0.3 ? _sasaran[best].Name : null;
    }

    private static HashSet<string> Words(IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => Names.Fold(t).Split(' ')).Where(w => w.Length > 3 && !Common.Contains(w))];
}
