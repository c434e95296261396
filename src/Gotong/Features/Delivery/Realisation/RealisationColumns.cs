using System.Globalization;
using Gotong.Features.Organizations;
using Gotong.Platform.Import;

namespace Gotong.Features.Delivery.Realisation;

/// <summary>What the columns of a realisation sheet hold, by the words above them. Pure.</summary>
/// <param name="Periods">Columns of money by month or quarter: the column, and the quarter it belongs to.</param>
/// <param name="Period">A column that names the month or quarter of its row, with one column of money.</param>
public sealed record RealisationColumns(
    int Code,
    int? Source,
    IReadOnlyList<(int Column, int Quarter)> Periods,
    int? Period,
    int? Amount
)
{
    private static readonly string[] Months =
    [
        "januari",
        "februari",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "desember",
    ];

    private static readonly string[] NotSpent = ["anggaran", "pagu", "rencana", "target", "rak", "sisa", "persen"];
    private static readonly string[] Spent = ["realisasi", "belanja", "nilai", "jumlah", "terpakai"];

    /// <summary>Null: there is no column of codes, or none of money.</summary>
    public static RealisationColumns? Of(IReadOnlyList<string> headings)
    {
        var keys = headings.Select(h => h.Length > 200 ? "" : $" {Organization.KeyOf(h)} ").ToList();
        var code = keys.FindIndex(k => Has(k, "kode") && (Has(k, "sub kegiatan") || Has(k, "subkegiatan")));
        if (code < 0)
            code = keys.FindIndex(k => Has(k, "kode"));
        if (code < 0)
            return null;
        var source = keys.FindIndex(k => Has(k, "sumber dana") || Has(k, "sumber"));
        var periods = new List<(int, int)>();
        for (var column = 0; column < headings.Count; column++)
            if (
                column != code
                && !NotSpent.Any(w => Has(keys[column], w))
                && QuarterOf(headings[column].Split(HeaderFinder.Joint)[^1]) is { } quarter
            )
                periods.Add((column, quarter));
        if (periods.Count > 0)
            return new(code, Found(source), periods, null, null);
        var period = keys.FindIndex(k => Has(k, "bulan") || Has(k, "triwulan") || Has(k, "periode"));
        var amount = keys.FindIndex(k => Spent.Any(w => Has(k, w)) && !NotSpent.Any(w => Has(k, w)));
        return period < 0 || amount < 0 ? null : new(code, Found(source), [], period, amount);
    }

    /// <summary>"Maret", "Mar", "03", "Triwulan II", "TW 3": the quarter it belongs to.</summary>
    public static int? QuarterOf(string text)
    {
        var key = Organization.KeyOf(text);
        foreach (var word in (string[])["triwulan ", "tw ", "kuartal ", "q"])
            if (key.StartsWith(word, StringComparison.Ordinal))
                return key[word.Length..].Trim() switch
                {
                    "1" or "i" => 1,
                    "2" or "ii" => 2,
                    "3" or "iii" => 3,
                    "4" or "iv" => 4,
                    _ => null,
                };
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? (number + 2) / 3 : null;
        var first = key.Split(' ')[0];
        var month = Array.FindIndex(
            Months,
            m => m == first || first.Length == 3 && m.StartsWith(first, StringComparison.Ordinal)
        );
        return month < 0 ? null : month / 3 + 1;
    }

    private static bool Has(string key, string word) => key.Contains($" {word} ", StringComparison.Ordinal);

    private static int? Found(int at) => at < 0 ? null : at;
}
