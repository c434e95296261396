using Gotong.Platform.Search;

namespace Gotong.Features.Codes;

/// <summary>A set as it is worked with: in memory, by code, by tree and by words. Sets never change, so it is never stale.</summary>
public sealed class CodeBook
{
    private readonly Dictionary<(CodeGovernment, string), OfficialCode> _codes = [];
    private readonly ILookup<(CodeGovernment, string?), OfficialCode> _below;
    private readonly ILookup<(CodeGovernment, string), CodeSuccession> _byOld;
    private readonly ILookup<(CodeGovernment, string), CodeSuccession> _byNew;
    private readonly Lazy<TextIndex<OfficialCode>> _words;
    private readonly Lock _turn = new();

    public CodeBook(CodeSet set, IReadOnlyList<OfficialCode> codes, IReadOnlyList<CodeSuccession> successions)
    {
        Set = set;
        Codes = [.. codes.OrderBy(c => c.Code, StringComparer.Ordinal).ThenByDescending(c => c.Government)];
        foreach (var code in Codes)
            _codes[(code.Government, code.Code)] = code;
        _below = Codes.ToLookup(c => (c.Government, c.ParentCode));
        _byOld = successions.ToLookup(s => (s.Government, s.OldCode));
        _byNew = successions.ToLookup(s => (s.Government, s.Code));
        Successions = successions;
        _words = new(Read);
    }

    public CodeSet Set { get; }

    /// <summary>By code; of two alike the kabupaten's first.</summary>
    public IReadOnlyList<OfficialCode> Codes { get; }
    public IReadOnlyList<CodeSuccession> Successions { get; }

    /// <summary>As it stands here; a code of a supporting program also under the bidang of its agency.</summary>
    public OfficialCode? Find(CodeGovernment government, string code) =>
        Exact(government, code)
        ?? (CodeRule.Placeholder(code) is { } placeholder ? Exact(government, placeholder) : null);

    public OfficialCode? Exact(CodeGovernment government, string code) =>
        _codes.GetValueOrDefault((government, code)) ?? _codes.GetValueOrDefault((CodeGovernment.Any, code));

    public IReadOnlyList<OfficialCode> Below(CodeGovernment government, string? code) =>
        government == CodeGovernment.Any
            ? [.. Enum.GetValues<CodeGovernment>().SelectMany(g => _below[(g, code)])]
            : [.. _below[(government, code)].Concat(_below[(CodeGovernment.Any, code)])];

    /// <summary>Which codes here say that they took its place.</summary>
    public IReadOnlyList<CodeSuccession> After(CodeGovernment government, string old) =>
        Either(_byOld, government, old);

    public IReadOnlyList<CodeSuccession> Before(CodeGovernment government, string code) =>
        Either(_byNew, government, code);

    /// <summary>Of this government, and of both.</summary>
    private static List<CodeSuccession> Either(
        ILookup<(CodeGovernment, string), CodeSuccession> found,
        CodeGovernment government,
        string code
    ) =>
        government == CodeGovernment.Any
            ? [.. found[(government, code)]]
            : [.. found[(government, code)].Concat(found[(CodeGovernment.Any, code)])];

    /// <summary>From the widest to the one above it.</summary>
    public IReadOnlyList<OfficialCode> Above(OfficialCode code)
    {
        var path = new List<OfficialCode>();
        for (var at = code; at.ParentCode is { } up && Exact(code.Government, up) is { } above; at = above)
            path.Insert(0, above);
        return path;
    }

    public TextHits<OfficialCode> Search(string words, Predicate<OfficialCode> sees)
    {
        lock (_turn)
            return TextSearch.Find(_words.Value, words, sees, Compare);
    }

    /// <summary>Alike: the wider level, the kabupaten's, the lower code.</summary>
    private static int Compare(OfficialCode a, OfficialCode b)
    {
        var order = a.Level.CompareTo(b.Level);
        if (order == 0)
            order = b.Government.CompareTo(a.Government);
        return order == 0 ? string.CompareOrdinal(a.Code, b.Code) : order;
    }

    private TextIndex<OfficialCode> Read()
    {
        var index = new TextIndex<OfficialCode>();
        foreach (var code in Codes)
            index.Add(Guid.CreateVersion7(), code, (code.Name, 5), (code.Kinerja, 1), (code.Indikator, 1));
        return index;
    }
}
