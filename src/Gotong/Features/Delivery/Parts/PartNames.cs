using System.Globalization;
using Gotong.Features.Delivery.Comparing;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Parts;

/// <summary>One part an indicator is counted by: <c>kecamatan:35.20.01</c>, <c>gender:p</c>, <c>age:15-24</c>.</summary>
public sealed record Part(string Kind, string Code, string Name)
{
    public string Key => $"{Kind}:{Code}";
}

/// <summary>Which parts there are, and what they are called.</summary>
public static class PartNames
{
    public const string Kecamatan = "kecamatan";
    public const string Gender = "gender";
    public const string Age = "age";
    public const string UsualAges = "0-4 5-14 15-24 25-59 60+";

    public static readonly IReadOnlyList<string> Kinds = [Kecamatan, Gender, Age];

    public static string KindName(string kind) =>
        kind switch
        {
            Kecamatan => "kecamatan",
            Gender => T("jenis kelamin", "gender"),
            Age => T("umur", "age"),
            _ => kind,
        };

    public static IReadOnlyList<string> KindsOf(IndicatorProfile? profile) =>
        profile?.Disaggregations.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>All parts the profile declares, in the order in which they are asked.</summary>
    public static IReadOnlyList<Part> Of(IndicatorProfile? profile, PlaceNames places) =>
        [.. KindsOf(profile).SelectMany(kind => CodesOf(kind, profile!, places).Select(c => Of(kind, c, places)))];

    /// <summary>The part behind a key, also one that no profile declares any more.</summary>
    public static Part Of(string key, PlaceNames places)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new("", key, key) : Of(key[..colon], key[(colon + 1)..], places);
    }

    private static Part Of(string kind, string code, PlaceNames places) =>
        new(
            kind,
            code,
            kind switch
            {
                Kecamatan => places.NameOf(code),
                Gender => code == "l" ? T("laki-laki", "men and boys") : T("perempuan", "women and girls"),
                _ => T($"{Shown(code)} tahun", $"{Shown(code)} years"),
            }
        );

    private static string Shown(string ages) => ages.Replace('-', '–');

    private static IEnumerable<string> CodesOf(string kind, IndicatorProfile profile, PlaceNames places) =>
        kind switch
        {
            Kecamatan => places.Kecamatan,
            Gender => ["l", "p"],
            _ => (profile.AgeGroups ?? UsualAges).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };

    /// <summary>"0-4, 5-14, 60+" as it is stored; null: groups that cannot be read, overlap or run backwards.</summary>
    public static string? ReadAges(string text)
    {
        var groups = text.Replace('–', '-')
            .Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var next = 0;
        foreach (var group in groups)
        {
            if (AgesOf(group) is not var (from, to) || from < next || to < from)
                return null;
            next = to + 1;
        }
        var stored = string.Join(' ', groups);
        return groups.Length is 0 or > 12 || stored.Length > 80 ? null : stored;
    }

    private static (int From, int To)? AgesOf(string group)
    {
        const int oldest = 120;
        var ends = group.EndsWith('+')
            ? [group[..^1], oldest.ToString(CultureInfo.InvariantCulture)]
            : group.Split('-');
        return
            ends is [var low, var high]
            && int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && to <= oldest
            ? (from, to)
            : null;
    }
}
