using System.Text.RegularExpressions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>What the name of a place in a table stands for.</summary>
/// <param name="Code">Null: none, several (<see cref="Several"/>), or a row that is no place to compare with (<see cref="IsAside"/>).</param>
/// <param name="IsAside">A sum, a province, or the region itself: not a place to compare with.</param>
public sealed record FoundPlace(string? Code, bool IsAside = false, IReadOnlyList<string>? Several = null);

/// <summary>Finds kabupaten, kota and the region's kecamatan by the names and codes that tables give them.</summary>
public sealed partial class PlaceNames
{
    private static readonly string[] Sums = ["jumlah", "total", "ratarata", "indonesia", "nasional", "average", "sum"];

    private readonly string _own;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _regions;
    private readonly Dictionary<string, string> _kecamatan;
    private readonly HashSet<string> _provinces;

    public PlaceNames(string own, IReadOnlyCollection<Area> areas)
    {
        _own = own;
        foreach (var area in areas)
            _names[area.Code] = area.Name;
        var regions = areas.Where(a => a.Level == AreaLevel.Regency).ToList();
        foreach (var area in regions)
            _whole[KeyOf(area.Name)] = area.Code;
        _regions = regions.ToLookup(a => BareOf(KeyOf(a.Name)), a => a.Code);
        _kecamatan = areas
            .Where(a => a.Level == AreaLevel.Kecamatan)
            .GroupBy(a => KeyOf(a.Name))
            .ToDictionary(g => g.Key, g => g.First().Code, StringComparer.Ordinal);
        _provinces = [.. areas.Where(a => a.Level == AreaLevel.Province).Select(a => KeyOf(a.Name))];
    }

    public static async Task<PlaceNames> LoadAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var own = region.AreaCode;
        return new(
            own,
            await db
                .Areas.AsNoTracking()
                .Where(a =>
                    a.Level == AreaLevel.Province
                    || a.Level == AreaLevel.Regency
                    || a.Level == AreaLevel.Kecamatan && a.ParentCode == own
                )
                .ToListAsync(cancel)
        );
    }

    public string NameOf(string code) => _names.GetValueOrDefault(code, code);

    /// <summary>The region's kecamatan, in the order of their codes.</summary>
    public IReadOnlyList<string> Kecamatan => [.. _kecamatan.Values.Order(StringComparer.Ordinal)];

    public FoundPlace Find(string text, ComparisonKind kind)
    {
        if (Code().IsMatch(text))
            return !_names.ContainsKey(text) || text.Length != (kind == ComparisonKind.Regions ? 5 : 8) ? new(null)
                : text == _own ? new(null, IsAside: true)
                : new(text);
        var key = KeyOf(text);
        if (Sums.Contains(key) || _provinces.Contains(key) || _provinces.Contains(Without(key, "provinsi")))
            return new(null, IsAside: true);
        return kind == ComparisonKind.Regions ? Region(key) : OwnKecamatan(key);
    }

    private FoundPlace Region(string key)
    {
        if (_whole.TryGetValue(key, out var code))
            return code == _own ? new(null, IsAside: true) : new(code);
        if (BareOf(key) != key)
            return new(null);
        return _regions[key].ToList() switch
        {
            [] => new(null),
            [var only] => only == _own ? new(null, IsAside: true) : new(only),
            var several => new(null, Several: [.. several.Select(NameOf)]),
        };
    }

    private FoundPlace OwnKecamatan(string key)
    {
        var bare = Without(Without(key, "kecamatan"), "kec");
        return _kecamatan.TryGetValue(bare, out var code) || _kecamatan.TryGetValue(key, out code) ? new(code)
            : _whole.GetValueOrDefault(key) == _own ? new(null, IsAside: true)
            : new(null);
    }

    private static string BareOf(string key) => Without(Without(key, "kabupaten"), "kota");

    private static string Without(string key, string word) =>
        key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal) ? key[word.Length..] : key;

    /// <summary>Letters alone: "Karang Rejo" is Karangrejo, "Kab. Madiun" Kabupaten Madiun. A number before the name is none of it.</summary>
    private static string KeyOf(string name)
    {
        var key = NotLetters().Replace(name.ToLowerInvariant(), "");
        return Kab().IsMatch(name) ? "kabupaten" + key[3..] : key;
    }

    [GeneratedRegex(@"^\d\d\.\d\d(\.\d\d)?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\W\d]*kab\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Kab();

    [GeneratedRegex(@"\P{L}+", RegexOptions.None, 200)]
    private static partial Regex NotLetters();
}
