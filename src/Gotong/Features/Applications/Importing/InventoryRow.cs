namespace Gotong.Features.Applications.Importing;

/// <summary>A row of an inventory as it was read. What is null was not told, and changes nothing.</summary>
public sealed record InventoryRow(int Number, string Key, string Name)
{
    public string? Function { get; init; }

    /// <summary>The owner as the file writes it: a name or a code.</summary>
    public string? Owner { get; init; }
    public string? Users { get; init; }
    public ApplicationMedia? Media { get; init; }
    public ApplicationStatus? Status { get; init; }
    public int? Year { get; init; }
    public ApplicationKind? Kind { get; init; }
    public string? Domain { get; init; }
    public string? Integrations { get; init; }
    public string? Data { get; init; }
    public long? Cost { get; init; }
    public int? ActiveUsers { get; init; }
    public DateOnly? CountedOn { get; init; }
    public DateOnly? ContractEnd { get; init; }
    public string? SourceHolder { get; init; }
    public string? Link { get; init; }
}

/// <summary>What could not be read, where, and what happens to it.</summary>
public sealed record InventoryProblem(int Row, string Column, string Message);

/// <summary>A code that a person should explain: how often it stands, and beside which names.</summary>
public sealed record OpenCode(
    ColumnCode Code,
    string Heading,
    InventoryColumn Column,
    int Count,
    IReadOnlyList<string> Examples,
    string? Suggested
);

/// <summary>An inventory as it was read.</summary>
public sealed record InventoryDraft(
    IReadOnlyList<string> Headings,
    IReadOnlyList<InventoryColumn> Columns,
    IReadOnlyList<InventoryRow> Rows,
    IReadOnlyList<InventoryProblem> Problems,
    IReadOnlyList<OpenCode> Codes,
    IReadOnlyList<PicturedRow> Picture
);

/// <summary>A row as it stands in the file, with what was corrected in it.</summary>
public sealed record PicturedRow(int Number, bool IsHeader, IReadOnlyList<string> Cells);
