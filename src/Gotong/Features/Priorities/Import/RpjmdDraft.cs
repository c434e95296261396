using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gotong.Features.Priorities.Import;

/// <summary>
/// What a file says, as a tree that can be shown before anything is saved. Nodes stand in the order of the tree:
/// a parent before its children, children in the order of the file. The same file gives the same draft, byte by byte.
/// </summary>
public sealed record RpjmdDraft(
    string? Visi,
    int? FirstYear,
    int? LastYear,
    IReadOnlyList<DraftNode> Nodes,
    IReadOnlyList<DraftOpd> Opd,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<RejectedRow> RejectedRows,
    IReadOnlyList<ColumnProposal> Columns,
    int HeaderRow
)
{
    /// <summary>The header may have several rows; <see cref="HeaderRow"/> is the last.</summary>
    public int HeaderFirstRow { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public IEnumerable<DraftNode> At(Level level) => Nodes.Where(node => node.Level == level);

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>
/// Key is the identity: the path of names (or the code) in folded spelling, hashed. ParentKey is null for a misi, and
/// for a program whose row names no parent ("Belum terkait sasaran"): a person links it.
/// </summary>
public sealed record DraftNode(
    string Key,
    string? ParentKey,
    Level Level,
    string? Code,
    string Name,
    int Order,
    string? Outcome,
    bool QuickWin,
    IReadOnlyList<string> Opd,
    IReadOnlyList<DraftIndicator> Indicators,
    IReadOnlyList<DraftPagu> Pagu,
    IReadOnlyList<int> Rows
);

public enum ValueScale
{
    Numeric,
    Range,
    Ordered,
}

public enum Direction
{
    Unknown,
    Up,
    Down,
}

/// <summary>Opd are keys of <see cref="RpjmdDraft.Opd"/>: who answers for this indicator.</summary>
public sealed record DraftIndicator(
    string Key,
    string Name,
    string? Unit,
    ValueScale Scale,
    Direction Direction,
    IReadOnlyList<string> Opd,
    IReadOnlyList<DraftValue> Values,
    IReadOnlyList<int> Rows
);

public enum ValueKind
{
    Baseline,
    Target,
    Actual,
}

/// <summary>
/// Number, or Low and High, or Label, as the indicator's scale says; none of them while the text is unclear and a
/// person must decide. YearAssumed: the file names only the period. No value (N/A) makes no DraftValue.
/// </summary>
public sealed record DraftValue(
    ValueKind Kind,
    int? Year,
    bool YearAssumed,
    decimal? Number,
    decimal? Low,
    decimal? High,
    string? Label,
    string Text
);

/// <summary>Whole rupiah.</summary>
public sealed record DraftPagu(int Year, long Amount, string? Opd, int Row);

public sealed record DraftOpd(string Key, string Name, int Row);

public enum Severity
{
    /// <summary>Part of the row was not taken; the row is among the rejected rows.</summary>
    Error,

    /// <summary>Taken, but a person should decide something.</summary>
    Question,

    /// <summary>Taken, and here is what was assumed.</summary>
    Note,
}

public sealed record ImportProblem(
    int Row,
    string Column,
    string Header,
    Severity Severity,
    string Code,
    string Message,
    string Suggestion
);

/// <summary>The cells as they stood in the file, by column, and why the row or a part of it was not taken.</summary>
public sealed record RejectedRow(int Row, IReadOnlyList<string> Cells, string Reason);
