namespace Gotong.Platform.Web;

/// <summary>Money as people say it, and to the last rupiah on demand.</summary>
public static class Rupiah
{
    private static readonly (long Size, string Id, string En)[] Steps =
    [
        (1_000_000_000_000, "triliun", "trillion"),
        (1_000_000_000, "miliar", "billion"),
        (1_000_000, "juta", "million"),
    ];

    public static string Exact(long amount) => Sign(amount) + "Rp" + Numbers.Text(Math.Abs((decimal)amount), 0);

    public static string Short(long amount)
    {
        var size = Math.Abs((decimal)amount);
        foreach (var (step, id, en) in Steps)
        {
            // What would round to "1.000 juta" is said as "1 miliar"; below a million nothing is rounded.
            if (size >= step || (step > 1_000_000 && size * 10_000 >= step * 9_995m))
            {
                return $"{Sign(amount)}Rp{Numbers.Text(Rounded(size / step), 1)} {Words.T(id, en)}";
            }
        }
        return Exact(amount);
    }

    // From a hundred upwards a decimal is noise.
    private static decimal Rounded(decimal units) =>
        Math.Round(units, units >= 100 ? 0 : 1, MidpointRounding.AwayFromZero);

    private static string Sign(long amount) => amount < 0 ? "−" : "";
}
