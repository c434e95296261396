using System.Globalization;
using Gotong.Features.Priorities.Import;
using Microsoft.Extensions.Primitives;

namespace Gotong.Features.Applications.Importing;

/// <summary>A code of a column, as it stands in the file.</summary>
public readonly record struct ColumnCode(int Column, string Code);

/// <summary>What a person said about a file: what columns and codes mean, who owners are, cells corrected.</summary>
public sealed record InventoryChoices
{
    public const string CodePrefix = "m";
    public const string OwnerPrefix = "o.";
    public const string AgenciesField = "lembaga";
    public const string EditField = "ubah";
    private const int Most = 2000;
    private const int LongestCell = 2000;

    public static readonly InventoryChoices None = new();

    public IReadOnlyDictionary<int, InventoryColumn> Columns { get; init; } = new Dictionary<int, InventoryColumn>();
    public IReadOnlyDictionary<ColumnCode, string> Codes { get; init; } = new Dictionary<ColumnCode, string>();

    /// <summary>By the text of the file: the id of an organization, <see cref="InventoryOwners.Make"/> or <see cref="InventoryOwners.Nobody"/>.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; init; } = new Dictionary<string, string>();
    public IReadOnlyDictionary<CellPlace, string> Cells { get; init; } = new Dictionary<CellPlace, string>();

    /// <summary>The file that names agencies by their codes.</summary>
    public string? Agencies { get; init; }

    /// <summary>The cell that is open for correcting.</summary>
    public CellPlace? Edited { get; init; }

    public bool SaysMeanings => Columns.Count + Codes.Count + Owners.Count > 0;

    public static string ColumnField(int column) => "k" + Text(column);

    public static string CodeField(ColumnCode code) => $"{CodePrefix}{Text(code.Column)}.{code.Code}";

    public static string OwnerField(string text) => OwnerPrefix + text;

    public static string CellField(CellPlace cell) => $"s{Text(cell.Row)}.{Text(cell.Column)}";

    /// <summary>What cannot be read counts as not said.</summary>
    public static InventoryChoices Of(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var columns = new Dictionary<int, InventoryColumn>();
        var codes = new Dictionary<ColumnCode, string>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var cells = new Dictionary<CellPlace, string>();
        var (agencies, edited) = ((string?)null, (CellPlace?)null);
        foreach (var (name, values) in fields.Take(Most))
        {
            var value = values.ToString();
            if (name == AgenciesField)
                agencies = value.Length > 0 ? value : null;
            else if (name == EditField)
                edited = Place(value);
            else if (name.StartsWith(OwnerPrefix, StringComparison.Ordinal))
                owners[name[OwnerPrefix.Length..]] = value;
            else if (
                name.StartsWith('k')
                && Number(name.AsSpan(1)) is { } column
                && Enum.TryParse<InventoryColumn>(value, out var meaning)
                && Enum.IsDefined(meaning)
            )
                columns[column] = meaning;
            else if (
                name.StartsWith(CodePrefix, StringComparison.Ordinal)
                && name.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot
                && Number(name.AsSpan(1, dot - 1)) is { } of
            )
                codes[new(of, name[(dot + 1)..])] = value;
            else if (name.StartsWith('s') && Place(name.AsSpan(1)) is { } place)
                cells[place] = value.Length > LongestCell ? value[..LongestCell] : value;
        }
        return new()
        {
            Columns = columns,
            Codes = codes,
            Owners = owners,
            Cells = cells,
            Agencies = agencies,
            Edited = edited,
        };
    }

    public IEnumerable<(string Name, string Value)> Fields()
    {
        foreach (var (column, meaning) in Columns.OrderBy(c => c.Key))
            yield return (ColumnField(column), meaning.ToString());
        foreach (var (code, meaning) in Codes.OrderBy(c => c.Key.Column))
            yield return (CodeField(code), meaning);
        foreach (var (text, choice) in Owners)
            yield return (OwnerField(text), choice);
        foreach (var (cell, text) in Cells.OrderBy(c => (c.Key.Row, c.Key.Column)))
            yield return (CellField(cell), text);
        if (Agencies is not null)
            yield return (AgenciesField, Agencies);
    }

    private static CellPlace? Place(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        return dot > 0 && Number(text[..dot]) is { } row and > 0 && Number(text[(dot + 1)..]) is { } column
            ? new CellPlace(row, column)
            : null;
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
