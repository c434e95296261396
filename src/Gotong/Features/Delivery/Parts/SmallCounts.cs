using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Parts;

/// <summary>Why a figure is not shown to everybody.</summary>
public enum Hiding
{
    /// <summary>It counts fewer than five people.</summary>
    Few,

    /// <summary>With it, the others and the whole, a figure of fewer than five could be reckoned.</summary>
    Withheld,
}

/// <summary>
/// Where parts count people, strangers are not told of one to four: in a small place everybody would know who they are.
/// The rule is published with the picture and in docs/decisions/0032.
/// </summary>
public static class SmallCounts
{
    /// <summary>The smallest count of people shown to everybody; none at all is shown too.</summary>
    public const int Least = 5;

    private static readonly HashSet<string> People = new(StringComparer.OrdinalIgnoreCase)
    {
        "orang",
        "jiwa",
        "anak",
        "balita",
        "bayi",
        "ibu",
        "perempuan",
        "laki-laki",
        "lansia",
        "remaja",
        "pemuda",
        "penduduk",
        "warga",
        "kk",
        "keluarga",
        "rt",
        "rumahtangga",
        "kasus",
        "pasien",
        "penderita",
        "korban",
        "kematian",
        "kelahiran",
        "siswa",
        "pelajar",
        "mahasiswa",
        "santri",
        "murid",
        "guru",
        "peserta",
        "penerima",
        "pekerja",
        "penganggur",
        "petani",
        "nelayan",
        "atlet",
        "kader",
        "penyandang",
        "people",
        "persons",
        "cases",
    };

    /// <summary>A rate or thousands of people tell of nobody.</summary>
    private static readonly HashSet<string> NoCounts = new(StringComparer.OrdinalIgnoreCase)
    {
        "per",
        "persen",
        "permil",
        "ribu",
        "juta",
        "rasio",
        "indeks",
        "rata-rata",
    };

    public static bool CountsPeople(string? unit)
    {
        if (unit is null || unit.AsSpan().ContainsAny("%‰/"))
            return false;
        var words = unit.Split([' ', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(People.Contains) && !words.Any(NoCounts.Contains);
    }

    /// <summary>What is hidden of the parts of one kind in one period.</summary>
    public static IReadOnlyDictionary<string, Hiding> Of(IReadOnlyCollection<(string Key, decimal Value)> parts)
    {
        var few = parts.Where(p => p.Value is > 0 and < Least).ToList();
        var hidden = few.ToDictionary(p => p.Key, _ => Hiding.Few);
        var (sum, most) = (few.Sum(p => p.Value), few.Count * (Least - 1));
        // Several of which each may still be more than one figure keep each other's secret; one alone, or all at the edge, do not.
        if (few.Count == 0 || parts.Count == 1 || (few.Count > 1 && sum > few.Count && sum < most))
            return hidden;
        // Whatever from one to four the few are, this one may still be five or more: the whole gives nothing away.
        var large = parts.Where(p => p.Value >= Least + most - sum).ToList();
        if (large.Count == 0)
            return parts.ToDictionary(p => p.Key, _ => Hiding.Withheld);
        hidden[large.MinBy(p => p.Value).Key] = Hiding.Withheld;
        return hidden;
    }

    public static string Sign(Hiding hiding) => hiding == Hiding.Few ? $"<{Least}" : T("ditutup", "withheld");

    public static string Rule =>
        T(
            $"“<{Least}”: satu sampai {Least - 1} orang, angkanya hanya untuk anggota. “Ditutup”: dapat dipakai menghitung angka sekecil itu. Begitu pula di semua masa.",
            $"“<{Least}”: one to {Least - 1} people, the figure is for members only. “Withheld”: such a figure could be reckoned from it. So in every period."
        );
}
