namespace Gotong.Features.Codes.Import;

/// <summary>What a file of codes says, before anything is kept.</summary>
public sealed record CodeDraft(
    CodeSetKind Kind,
    string Sheet,
    int HeaderRow,
    int Rows,
    IReadOnlyList<DraftCode> Codes,
    IReadOnlyList<DraftSuccession> Successions,
    CodeProblems Problems
)
{
    public bool CanKeep => Problems.Refusals == 0 && Codes.Count > 0;
}

/// <param name="Row">Where the file first names it; 0 for an urusan that no file names.</param>
public sealed record DraftCode(
    CodeGovernment Government,
    string Code,
    CodeLevel Level,
    string Name,
    int Row,
    string? Kinerja = null,
    string? Indikator = null,
    string? Satuan = null
)
{
    public string? ParentCode { get; init; }
}

public sealed record DraftSuccession(CodeGovernment Government, string Code, string OldCode, string OldName);

/// <param name="Stops">The file is not taken before this is mended; else it is only told.</param>
/// <param name="Kind">A word for machines: duplicate, hierarchy, form, name, government, predecessor.</param>
public sealed record CodeProblem(int Row, string Column, bool Stops, string Kind, string What, string ToDo);

/// <summary>All are counted; as many as one reads are kept.</summary>
public sealed class CodeProblems
{
    private const int Most = 500;
    private readonly List<CodeProblem> _shown = [];

    public int Refusals { get; private set; }
    public int Notes { get; private set; }

    /// <summary>What stops first, then by row.</summary>
    public IReadOnlyList<CodeProblem> Shown => [.. _shown.OrderByDescending(p => p.Stops).ThenBy(p => p.Row)];

    public void Add(CodeProblem problem)
    {
        if (problem.Stops)
            Refusals++;
        else
            Notes++;
        // A file full of notes must not hide what stops it.
        if (_shown.Count < Most || problem.Stops && Refusals <= Most)
            _shown.Add(problem);
    }
}
