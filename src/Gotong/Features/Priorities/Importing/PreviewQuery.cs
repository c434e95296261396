using System.Globalization;
using Gotong.Features.Priorities.Import;
using Microsoft.Extensions.Primitives;

namespace Gotong.Features.Priorities;

/// <summary>
/// What the person decided about a file: the meaning of columns, the years, the sheet, the rows of its header, cells
/// corrected by hand. Carried by fields, of an address or a form alike.
/// </summary>
public sealed record PreviewQuery(IReadOnlyDictionary<int, ColumnRole> Mapping, int? FirstYear, int? LastYear)
{
    public const string First = "awal";
    public const string Last = "akhir";
    public const string SheetField = "lembar";
    public const string HeaderFirstField = "judul1";
    public const string HeaderLastField = "judul2";
    public const string EditField = "ubah";
    private const int MostCells = 500;

    public string? Sheet { get; init; }
    public int? HeaderFirst { get; init; }
    public int? HeaderLast { get; init; }
    public IReadOnlyDictionary<CellPlace, string> Cells { get; init; } = new Dictionary<CellPlace, string>();

    /// <summary>The cell that is open for correcting.</summary>
    public CellPlace? Edited { get; init; }

    /// <summary>It is kept as a draft, so addresses need not repeat it.</summary>
    public bool IsKept { get; init; }

    /// <summary>For the ledger: "C5: 12,5".</summary>
    internal IReadOnlyList<string> Corrected =>
        [
            .. Cells
                .OrderBy(c => (c.Key.Row, c.Key.Column))
                .Select(c => $"{Platform.Import.ColumnLetter.Of(c.Key.Column)}{Text(c.Key.Row)}: {c.Value}"),
        ];

    public bool SaysSomething => Fields().Any();

    /// <summary>Where the file only counts years, the region's period counts.</summary>
    internal ReadChoices Choices(Regions.Region region) =>
        new(Mapping, Sheet, HeaderFirst, HeaderLast, Cells, FirstYear ?? region.PeriodStart) { Show = Edited?.Row };

    public static string Column(int index) => "k" + Text(index);

    public static string Cell(CellPlace cell) => $"s{Text(cell.Row)}.{Text(cell.Column)}";

    /// <summary>What cannot be read counts as not said.</summary>
    public static PreviewQuery Of(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var query = new PreviewQuery(new Dictionary<int, ColumnRole>(), null, null);
        var mapping = new Dictionary<int, ColumnRole>();
        var cells = new Dictionary<CellPlace, string>();
        foreach (var (name, values) in fields)
        {
            var value = values.ToString();
            query = name switch
            {
                First => query with { FirstYear = Year(value) },
                Last => query with { LastYear = Year(value) },
                SheetField when value.Length > 0 => query with { Sheet = value },
                HeaderFirstField => query with { HeaderFirst = HeaderRow(value) },
                HeaderLastField => query with { HeaderLast = HeaderRow(value) },
                EditField => query with { Edited = Place(value) },
                _ => query,
            };
            if (
                name.StartsWith('k')
                && Number(name.AsSpan(1)) is { } column
                && ColumnRole.TryParse(value, out var role)
            )
                mapping[column] = role;
            else if (name.StartsWith('s') && Place(name.AsSpan(1)) is { } place && cells.Count < MostCells)
                cells[place] = value.Length > Names.Longest ? value[..Names.Longest] : value;
        }
        return query with { Mapping = mapping, Cells = cells };
    }

    public static int? Year(string? text) => Number(text) is { } year and >= 2000 and <= 2100 ? year : null;

    public IEnumerable<(string Name, string Value)> Fields()
    {
        foreach (var (column, role) in Mapping.OrderBy(m => m.Key))
            yield return (Column(column), role.ToString());
        if (FirstYear is { } first)
            yield return (First, Text(first));
        if (LastYear is { } last)
            yield return (Last, Text(last));
        if (Sheet is not null)
            yield return (SheetField, Sheet);
        if (HeaderFirst is { } from && HeaderLast is { } to)
        {
            yield return (HeaderFirstField, Text(from));
            yield return (HeaderLastField, Text(to));
        }
        foreach (var (cell, text) in Cells.OrderBy(c => (c.Key.Row, c.Key.Column)))
            yield return (Cell(cell), text);
    }

    /// <summary>Behind an address of the preview; with the cell that is to be opened.</summary>
    public string Address(CellPlace? edit = null)
    {
        IEnumerable<(string Name, string Value)> fields = IsKept ? [] : Fields();
        if (edit is { } cell)
            fields = fields.Append((EditField, Cell(cell)[1..]));
        var text = string.Join('&', fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}"));
        return text.Length == 0 ? "" : "?" + text;
    }

    public override string ToString() => Address();

    private static CellPlace? Place(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        return dot > 0 && Number(text[..dot]) is { } row and > 0 && Number(text[(dot + 1)..]) is { } column
            ? new CellPlace(row, column)
            : null;
    }

    private static int? HeaderRow(string text) =>
        Number(text) is { } row and > 0 and <= Platform.Import.HeaderFinder.LastHeaderRow ? row : null;

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
