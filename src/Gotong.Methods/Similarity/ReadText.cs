namespace Gotong.Methods.Similarity;

/// <summary>What is read of a text, before it is known how rare each thing is.</summary>
internal sealed class ReadText
{
    /// <summary>Each feature once, with its heaviest mention.</summary>
    public required IReadOnlyList<Mention> Mentions { get; set; }

    /// <summary>Words and numbers in their order: two texts equal in this are the same text.</summary>
    public required string Plain { get; init; }

    /// <summary>See <see cref="Similarity.Letters"/>; none if more than one field says something.</summary>
    public required int[] Letters { get; init; }

    /// <summary>Names of products in the title, which no list knows.</summary>
    public required IReadOnlyList<string> Names { get; init; }
    public required IReadOnlyList<string> Numbers { get; init; }
    public required IReadOnlyList<string> Places { get; init; }
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Names after "desa", "kelurahan" or "kecamatan".</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Whether the title says what it is for; a bare name does not, and then the description stands for the title.</summary>
    public required bool TitleTells { get; init; }

    /// <summary>What the title first says is done: advocate, build, train.</summary>
    public required IReadOnlyList<string> Actions { get; init; }
}

/// <summary>
/// Reads a text as its clerk means it: the longest phrase that the lists know becomes its concept, an abbreviation what it
/// stands for, a word its root. Words of nearly every application weigh a tenth, verbs of administration less than half.
/// </summary>
internal sealed class TextReader
{
    private const float Whole = 1f;
    private const float Broad = 0.85f;
    private const float ToolBesideEnd = 0.6f;
    private const float Neighbour = 0.3f;
    private const float Topic = 0.5f;
    private const float TopicOfSentence = 0.25f;
    private const float WordBeside = 0.3f;
    private const float WordBesideOfSentence = 0.5f;

    /// <summary>What is said again is what the text is about: so much more at most, however often.</summary>
    private const float SaidAgain = 1f;
    private const float Generic = 0.1f;
    private const float Weak = 0.65f;
    private const float Name = 0.9f;
    private const float GuessedName = 0.8f;
    private const float Part = 0.25f;
    private const float PlaceWeight = 0.15f;
    private const float LevelWeight = 0.3f;
    private const float Expanded = 0.9f;
    private const float Description = 1.3f;
    private const int LongDescription = 14;
    private const string BetweenFields = "|";

    private readonly Lexicon _lexicon = Lexicon.Known;
    private readonly Dictionary<string, Mention> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> _again = new(StringComparer.Ordinal);
    private readonly List<string> _plain = [];
    private readonly List<string> _names = [];
    private readonly SortedSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _places = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _levels = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _areas = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _actions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tools = new(StringComparer.Ordinal);
    private bool _sentence;
    private bool _hasEnd;
    private bool _inTitle;
    private bool _titleTells;
    private bool _told;
    private bool _first = true;
    private bool _afterArea;
    private bool _afterSmallArea;
    private float _field;

    public static ReadText Read(IReadOnlyList<string> fields)
    {
        var reader = new TextReader { _sentence = fields.Count(f => !string.IsNullOrWhiteSpace(f)) == 1 };
        for (var i = 0; i < fields.Count; i++)
        {
            reader.Field(fields[i] ?? "", i == 0 || !reader._told);
            if (i == 0)
                reader._titleTells = reader._told;
        }
        var plain = string.Join(' ', reader._plain);
        return new()
        {
            Mentions = [.. reader._mentions.Values.Select(reader.Weighed)],
            Plain = plain,
            Letters = reader._plain.Contains(BetweenFields) ? [] : Letters.Of(reader._plain),
            Names = reader._names,
            Numbers = [.. reader._numbers],
            Places = [.. reader._places],
            Levels = [.. reader._levels],
            Actions = [.. reader._actions],
            Areas = [.. reader._areas],
            TitleTells = reader._titleTells,
        };
    }

    /// <summary>One field is a sentence of officials, not a name and what is said of it: there the words themselves tell more.</summary>
    private float TopicPart => _sentence ? TopicOfSentence : Topic;
    private float WordPart => _sentence ? WordBesideOfSentence : WordBeside;

    private Mention Weighed(Mention mention)
    {
        var again = _again.GetValueOrDefault(mention.Feature);
        var most = _hasEnd && _tools.Contains(mention.Feature) ? ToolBesideEnd : 1f;
        return mention with { Weight = mention.Weight * most * (1 + (SaidAgain * again / (again + mention.Weight))) };
    }

    private void Field(string text, bool title)
    {
        var tokens = TextTokens.Of(OfficialCode.Without(text));
        if (tokens.Count == 0)
            return;
        _inTitle = title;
        _field = title ? 1f : Description * MathF.Min(1f, MathF.Sqrt((float)LongDescription / tokens.Count));
        if (_plain.Count > 0)
            _plain.Add(BetweenFields);
        _plain.AddRange(tokens);
        tokens = [.. tokens.SelectMany(Spellings.Of)];
        Neighbours(tokens);
        Phrases(tokens, 1f, null);
        if (_first)
            foreach (var name in Acronyms.Of([.. tokens.Where(t => !_lexicon.IsStop(t))]))
                Add(Mention.Unknown + name, GuessedName, name, MentionKind.Guess);
        _first = false;
    }

    /// <summary>Two words side by side say more than both apart.</summary>
    private void Neighbours(List<string> tokens)
    {
        string? before = null;
        foreach (var token in tokens.Where(t => !_lexicon.IsStop(t) && t.Length > 1 && _lexicon.LevelOf(t) is null))
        {
            var stem = _lexicon.Stem(token);
            if (before is not null)
                Fill(
                    $"{before}{Mention.Beside}{stem}",
                    Neighbour * MathF.Min(Kind(before), Kind(stem)),
                    $"{before} {stem}"
                );
            before = stem;
        }
    }

    private float Kind(string stem) =>
        _lexicon.IsGeneric(stem) ? Generic
        : _lexicon.IsWeak(stem) ? Weak
        : Whole;

    private void Phrases(List<string> tokens, float factor, string? surface)
    {
        _afterArea = _afterSmallArea = false;
        for (var at = 0; at < tokens.Count; )
        {
            var length = One(tokens, at, factor, surface);
            var level = _lexicon.LevelOf(tokens[at + length - 1]);
            var names = _afterArea && (length == 1 && !_lexicon.Knows(tokens[at]));
            _afterSmallArea = level is "desa" or "kecamatan" || (level is null && names && _afterSmallArea);
            _afterArea = level is not null || names;
            at += length;
        }
    }

    /// <summary>The longest phrase that begins here; how many tokens it took.</summary>
    private int One(List<string> tokens, int at, float factor, string? surface)
    {
        for (var length = Math.Min(_lexicon.Reach(tokens[at]), tokens.Count - at); length > 0; length--)
        {
            var words = tokens.GetRange(at, length);
            if (_lexicon.IsStop(words[0]) || _lexicon.IsStop(words[^1]))
                continue;
            var said = string.Join(' ', words);
            if (_lexicon.LevelOf(said) is { } level)
            {
                _levels.Add(level);
                Fill(level, LevelWeight * factor, surface ?? said);
                return length;
            }
            if (_lexicon.IsPlace(said))
            {
                Place(said, factor);
                return length;
            }
            if (_lexicon.ConceptOf(length == 1 ? _lexicon.Stem(said) : _lexicon.Key(words)) is { } concept)
            {
                Mean(concept, words, factor, surface ?? said);
                return length;
            }
        }
        Single(tokens[at], factor, surface);
        return 1;
    }

    private void Mean(Concept concept, List<string> words, float factor, string said)
    {
        Add(
            concept.Name,
            (concept.IsBroad ? Broad : Whole) * factor,
            said,
            concept.IsAction ? MentionKind.Filling : MentionKind.Meaning
        );
        _told |= _inTitle && !concept.IsAction && !concept.IsTool;
        if (concept.IsTool)
            _tools.Add(concept.Name);
        else
            _hasEnd |= !concept.IsAction;
        if (concept.IsAction && _first && _actions.Count == 0)
            _actions.Add(concept.Name);
        foreach (var topic in concept.Topics)
            Add(topic, TopicPart * factor, said, concept.IsAction ? MentionKind.Filling : MentionKind.Meaning);
        foreach (var word in words.Where(w => !_lexicon.IsStop(w)))
        {
            var stem = _lexicon.Stem(word);
            Fill("=" + stem, WordPart * factor * (_lexicon.IsGeneric(stem) ? Generic : 1), said);
            if (words.Count > 1 && _lexicon.ConceptOf(stem) is { } part && part != concept)
                Add(part.Name, Part * factor, said, MentionKind.Meaning);
        }
    }

    private void Single(string token, float factor, string? surface)
    {
        if (_lexicon.IsStop(token))
            return;
        if (char.IsDigit(token[0]))
        {
            _numbers.Add(token.TrimStart('0'));
            Fill("#" + token, Weak * factor, surface ?? token);
            return;
        }
        if (token.Length < 2)
            return;
        if (surface is null && _lexicon.Expansions(token) is { } expansions)
        {
            foreach (var expansion in expansions)
                Phrases([.. expansion], Expanded * factor, token);
            Fill("=" + token, WordPart * factor, token);
            return;
        }
        var stem = _lexicon.Stem(token);
        if (_lexicon.IsGeneric(stem))
            Fill("=" + stem, Generic * factor, surface ?? token);
        else if (_lexicon.IsWeak(stem) || _lexicon.IsStop(stem))
            Fill("=" + stem, Weak * factor, surface ?? token);
        else if (_lexicon.IsWord(token, stem))
        {
            _told |= _inTitle;
            Add("=" + stem, Whole * factor, surface ?? token, MentionKind.Meaning);
        }
        else if (_afterArea)
            Place(token, factor);
        else
            Unknown(token, stem, factor, surface);
    }

    private void Unknown(string token, string stem, float factor, string? surface)
    {
        if (_first && surface is null && !_names.Contains(token))
            _names.Add(token);
        Add(Mention.Unknown + stem, Name * factor, surface ?? token, MentionKind.Name);
    }

    private void Place(string said, float factor)
    {
        (_afterSmallArea ? _areas : _places).Add(said);
        Fill("@" + said, PlaceWeight * factor, said);
    }

    private void Fill(string feature, float weight, string surface) =>
        Add(feature, weight, surface, MentionKind.Filling);

    private void Add(string feature, float weight, string surface, MentionKind kind)
    {
        weight *= _field;
        if (!_mentions.TryGetValue(feature, out var now))
        {
            _mentions.Add(feature, new(feature, weight, kind, _inTitle, surface));
            return;
        }
        _again[feature] = _again.GetValueOrDefault(feature) + MathF.Min(weight, now.Weight);
        _mentions[feature] = new(
            feature,
            MathF.Max(weight, now.Weight),
            kind > now.Kind ? kind : now.Kind,
            now.InTitle || _inTitle,
            weight > now.Weight ? surface : now.Surface
        );
    }
}
