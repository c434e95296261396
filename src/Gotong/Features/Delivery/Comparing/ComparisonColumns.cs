using Gotong.Features.Organizations;
using Gotong.Platform.Import;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>What the columns of a table of comparison hold, by the words above them. Pure.</summary>
/// <param name="Periods">Columns of values, one for a period; empty: each row names its own.</param>
public sealed record ComparisonColumns(
    ComparisonKind Kind,
    int Place,
    IReadOnlyList<(int Column, NamedPeriod Period)> Periods,
    int? Period,
    int? Value,
    int? Source,
    int? Note
)
{
    private static readonly string[] Regions = ["daerah", "kabupaten", "kota", "wilayah", "region"];
    private static readonly string[] PeriodWords =
    [
        "tahun",
        "masa",
        "periode",
        "triwulan",
        "bulan",
        "semester",
        "year",
        "period",
    ];
    private static readonly string[] ValueWords =
    [
        "nilai",
        "capaian",
        "angka",
        "realisasi",
        "jumlah",
        "persentase",
        "value",
    ];

    /// <summary>Null: no column of places, or none of values.</summary>
    public static ComparisonColumns? Of(IReadOnlyList<string> headings)
    {
        var keys = headings.Select(h => h.Length > 200 ? "" : $" {Organization.KeyOf(h)} ").ToList();
        var kecamatan = Find(keys, ["kecamatan", "district"]);
        var place = kecamatan ?? Find(keys, Regions);
        if (place is not { } of)
            return null;
        var kind = kecamatan is null ? ComparisonKind.Regions : ComparisonKind.Kecamatan;
        var (source, note) = (Find(keys, ["sumber", "source"]), Find(keys, ["catatan", "keterangan", "note"]));
        var periods = headings
            .Select((h, column) => (column, PeriodText.Read(h.Split(HeaderFinder.Joint)[^1])))
            .Where(p => p.Item2 is not null && p.column != of)
            .Select(p => (p.column, p.Item2!.Value))
            .ToList();
        if (periods.Count > 0)
            return new(kind, of, periods, null, null, source, note);
        var period = Find(keys, PeriodWords);
        var value = Find(keys, ValueWords, except: period);
        return period is null || value is null ? null : new(kind, of, [], period, value, source, note);
    }

    public static bool IsKnown(string heading)
    {
        var key = $" {Organization.KeyOf(heading)} ";
        return heading.Length <= 200
            && (
                PeriodText.Read(heading) is not null
                || Regions.Concat(PeriodWords).Concat(ValueWords).Append("kecamatan").Any(w => Has(key, w))
            );
    }

    private static int? Find(List<string> keys, string[] words, int? except = null)
    {
        var at = keys.FindIndex(k => words.Any(w => Has(k, w)) && keys.IndexOf(k) != except);
        return at < 0 ? null : at;
    }

    private static bool Has(string key, string word) => key.Contains($" {word} ", StringComparison.Ordinal);
}
