using System.Runtime.InteropServices;

namespace Gotong.Features.Priorities.Import;

/// <summary>What a person said about a file; all of it may be left open.</summary>
public sealed record ReadChoices(
    IReadOnlyDictionary<int, ColumnRole>? Mapping = null,
    string? Sheet = null,
    int? HeaderFirst = null,
    int? HeaderLast = null,
    IReadOnlyDictionary<CellPlace, string>? Cells = null,
    int? FirstYear = null
)
{
    /// <summary>A row that the person looks at.</summary>
    public int? Show { get; init; }

    public static readonly ReadChoices None = new();
}

/// <summary>Row as in Excel (from 1), column from 0.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellPlace(int Row, int Column);
