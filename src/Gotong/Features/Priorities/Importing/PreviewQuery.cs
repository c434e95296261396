using System.Globalization;
using Gotong.Features.Priorities.Import;
using Microsoft.Extensions.Primitives;

namespace Gotong.Features.Priorities;

/// <summary>What the person decided about a file, carried by the address: the role of columns, and the years.</summary>
public sealed record PreviewQuery(IReadOnlyDictionary<int, ColumnRole> Mapping, int? FirstYear, int? LastYear)
{
    public const string First = "awal";
    public const string Last = "akhir";

    /// <summary>Where the file only counts years, the region's period counts.</summary>
    internal ReadChoices Choices(Regions.Region region) => new(Mapping, FirstYear: FirstYear ?? region.PeriodStart);

    public static string Column(int index) => "k" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>From a query or a form alike; what cannot be read counts as not said.</summary>
    public static PreviewQuery Of(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var mapping = new Dictionary<int, ColumnRole>();
        int? first = null;
        int? last = null;
        foreach (var (name, value) in fields)
        {
            if (name == First)
                first = Year(value);
            else if (name == Last)
                last = Year(value);
            else if (
                name.StartsWith('k')
                && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var column)
                && ColumnRole.TryParse(value, out var role)
            )
                mapping[column] = role;
        }
        return new(mapping, first, last);
    }

    public static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100
            ? year
            : null;

    public IEnumerable<(string Name, string Value)> Fields()
    {
        foreach (var (column, role) in Mapping.OrderBy(m => m.Key))
            yield return (Column(column), role.ToString());
        if (FirstYear is { } first)
            yield return (First, first.ToString(CultureInfo.InvariantCulture));
        if (LastYear is { } last)
            yield return (Last, last.ToString(CultureInfo.InvariantCulture));
    }

    public override string ToString()
    {
        var fields = Fields().Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}").ToList();
        return fields.Count == 0 ? "" : "?" + string.Join('&', fields);
    }
}
