namespace Gotong.Features.Regions.Boundaries;

/// <summary>
/// Which property of the features says what area each one is. Found by its values, whatever its name: official codes
/// with or without dots; where there are none, names, which are only proposed.
/// </summary>
/// <param name="Property">Null when no property fits.</param>
/// <param name="Areas">The area of each feature, in their order; null where its value fits none, or several.</param>
public sealed record AreaMatch(string? Property, bool ByName, IReadOnlyList<Area?> Areas)
{
    private const int KecamatanDigits = 6;
    private const int DesaDigits = 10;

    internal static AreaMatch Find(IReadOnlyList<GeoFeature> features, IReadOnlyCollection<Area> areas)
    {
        var properties = features.SelectMany(f => f.Properties.Keys).Distinct().ToList();
        var byCode = areas.ToDictionary(a => Digits(a.Code)!, a => a);
        var codes = properties
            .Select(p => new AreaMatch(
                p,
                false,
                [
                    .. features.Select(f =>
                        Digits(f.Properties.GetValueOrDefault(p)) is { } d ? byCode.GetValueOrDefault(d) : null
                    ),
                ]
            ))
            .MaxBy(m => m.Distinct);
        if (codes is not null && codes.Distinct * 2 >= features.Count)
            return codes;
        var names = new AreaNames(areas);
        var named = properties
            .SelectMany(
                p => (AreaLevel[])[AreaLevel.Kecamatan, AreaLevel.Desa],
                (p, level) => new AreaMatch(p, true, [.. features.Select(f => names.Find(f, p, level))])
            )
            .MaxBy(m => m.Distinct);
        // Codes of another region are still codes: say that they are not of here.
        var foreign = properties.FirstOrDefault(p =>
            features.Count(f => IsCode(f.Properties.GetValueOrDefault(p))) * 2 > features.Count
            && features.Select(f => f.Properties.GetValueOrDefault(p)).Distinct().Count() * 2 > features.Count
        );
        if (named is { Distinct: > 0 } && (foreign is null || named.Distinct * 2 >= features.Count))
            return named;
        if (codes is { Distinct: > 0 })
            return codes;
        return new(foreign, false, [.. features.Select(_ => (Area?)null)]);
    }

    /// <summary>The digits of a code as people and programs write it: 35.20.01, 352001, 352001.0.</summary>
    public static string? Digits(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        var plain = value.EndsWith(".0", StringComparison.Ordinal) ? value[..^2] : value;
        var digits = plain.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    private static bool IsCode(string? value) => Digits(value)?.Length is KecamatanDigits or DesaDigits;

    private int Distinct => Areas.Where(a => a is not null).Distinct().Count();
}

/// <summary>Names of areas as people write them; where two desa have one name, the kecamatan beside it decides.</summary>
internal sealed class AreaNames(IReadOnlyCollection<Area> areas)
{
    private readonly ILookup<string, Area> _byName = areas.ToLookup(a => Plain(a.Name));
    private readonly Dictionary<string, string> _names = areas.ToDictionary(a => a.Code, a => Plain(a.Name));

    public Area? Find(GeoFeature feature, string property, AreaLevel level)
    {
        var plain = Plain(feature.Properties.GetValueOrDefault(property) ?? "");
        var found = _byName[plain].Where(a => a.Level == level).ToList();
        if (found.Count > 1)
        {
            var beside = feature.Properties.Where(p => p.Key != property).Select(p => Plain(p.Value)).ToHashSet();
            found = [.. found.Where(a => beside.Contains(_names.GetValueOrDefault(a.ParentCode!, "-")))];
        }
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>"Desa Alas-Tuwo" and "ALASTUWO" are one name.</summary>
    private static string Plain(string name)
    {
        var plain = name.ToUpperInvariant();
        foreach (var word in (string[])["KECAMATAN ", "KELURAHAN ", "DESA ", "KEC. ", "KEL. "])
            if (plain.StartsWith(word, StringComparison.Ordinal))
                plain = plain[word.Length..];
        return new([.. plain.Where(char.IsLetterOrDigit)]);
    }
}
