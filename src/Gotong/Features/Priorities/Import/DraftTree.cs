using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>A node while the file is being read.</summary>
internal sealed class DraftTreeNode(DraftTreeNode? parent, Level level, string path, string name)
{
    private readonly Dictionary<string, DraftTreeNode> _byIdentity = new(StringComparer.Ordinal);
    private readonly Dictionary<(Level, string Text, string Code), (DraftTreeNode Node, bool Numbered)> _byText = [];

    private readonly Dictionary<(string Name, string Opd), DraftTreeIndicator> _indicators = [];

    public DraftTreeNode? Parent { get; } = parent;
    public Level Level { get; } = level;
    public string Path { get; } = path;
    public string Key { get; } = Names.Key(path);
    public string Name { get; private set; } = name;
    public string? Code { get; private set; }
    public string? Outcome { get; set; }
    public bool QuickWin { get; set; }
    public List<string> Opd { get; } = [];
    public List<DraftTreeIndicator> Indicators { get; } = [];
    public List<DraftPagu> Pagu { get; } = [];
    public List<int> Rows { get; } = [];
    public List<DraftTreeNode> Children { get; } = [];

    /// <summary>Rows that wrote this name without its number, though others have it.</summary>
    public List<int> RowsWithoutNumber { get; } = [];

    /// <summary>The child of this name. A number in front and the code column are looked at, spelling is folded.</summary>
    public DraftTreeNode Child(Level level, string text, string code, int row, ProblemList problems, int column)
    {
        if (!_byText.TryGetValue((level, text, code), out var known))
        {
            known = (
                Find(level, text, code, row, problems, column),
                Names.Split(level, Names.Tidy(text)).Code is not null
            );
            _byText[(level, text, code)] = known;
        }

        var child = known.Node;
        if (child.Rows.Count == 0 || child.Rows[^1] != row)
        {
            child.Rows.Add(row);
        }

        if (level == Level.Misi && !known.Numbered)
        {
            child.RowsWithoutNumber.Add(row);
        }

        return child;
    }

    /// <summary>
    /// A program row of another OPD is that OPD's own indicator (49 OPD each raise their own "Maturitas SPIP");
    /// above the program an indicator is one, whoever answers for it. A row without OPD speaks of any.
    /// </summary>
    public DraftTreeIndicator Indicator(string name, List<string> owners)
    {
        var folded = Names.Fold(name);
        if (Level != Level.Program || owners.Count == 0)
        {
            owners = [""];
        }

        var indicator = owners
            .Select(o => _indicators.GetValueOrDefault((folded, o)))
            .FirstOrDefault(i => i is not null);
        if (indicator is null)
        {
            // One that has no OPD yet takes the first that comes.
            indicator = _indicators.GetValueOrDefault((folded, ""));
            indicator = indicator?.Opd.Count == 0 ? indicator : null;
        }

        if (indicator is null)
        {
            indicator = new DraftTreeIndicator(name);
            Indicators.Add(indicator);
            _indicators.TryAdd((folded, ""), indicator);
        }

        owners.ForEach(o => _indicators.TryAdd((folded, o), indicator));
        return indicator;
    }

    private DraftTreeNode Find(Level level, string text, string code, int row, ProblemList problems, int column)
    {
        var (number, tail) = Names.Split(level, Names.Tidy(text));
        // A list number ("1.") or the number of a misi orders; only a code of several parts identifies.
        var official =
            code.Length > 0 ? code
            : level != Level.Misi && number?.Contains('.', StringComparison.Ordinal) == true ? number
            : null;
        var identity = $"{level}={(official is null ? Names.Fold(tail) : "#" + official)}";
        if (!_byIdentity.TryGetValue(identity, out var child))
        {
            child = new DraftTreeNode(Path.Length == 0 ? null : this, level, $"{Path}/{identity}", tail);
            _byIdentity[identity] = child;
            Children.Add(child);
        }
        else if (official is not null && Names.Fold(child.Name) != Names.Fold(tail))
        {
            problems.Ask(row, column, "same-code", Say.SameCode(official, child.Name, tail), Say.SameCodeHint);
        }

        child.Code ??= official ?? number;
        return child;
    }
}

internal sealed class DraftTreeIndicator(string name)
{
    public string Name { get; } = name;
    public string? Unit { get; set; }
    public List<string> Opd { get; } = [];
    public List<DraftValue> Values { get; } = [];
    public List<int> Rows { get; } = [];
}
