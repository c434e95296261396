using System.Globalization;
using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

/// <summary>
/// Packs of cigarettes sold per head and year in 39 states, 1970 to 2000: The Tax Burden on Tobacco, published by the Centers for
/// Disease Control and Prevention as open data in the public domain; the states of Abadie, Diamond and Hainmueller (2010).
/// California's programme began in 1989.
/// </summary>
internal static class Cigarettes
{
    public const double Start = 1989;

    public static IReadOnlyList<SeriesPoint> California => All["California"];

    public static IReadOnlyList<OtherSeries> Others =>
        [.. All.Where(s => s.Key != "California").Select(s => new OtherSeries(s.Key, s.Value))];

    private static Dictionary<string, IReadOnlyList<SeriesPoint>> All { get; } = Read();

    private static Dictionary<string, IReadOnlyList<SeriesPoint>> Read()
    {
        using var stream = typeof(Cigarettes).Assembly.GetManifestResourceStream("Trends/cigarettes.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(','))
            .ToList();
        return rows[0]
            .Skip(1)
            .Select(
                (state, at) =>
                    (
                        state,
                        points: (IReadOnlyList<SeriesPoint>)
                            [.. rows.Skip(1).Select(r => new SeriesPoint(Number(r[0]), Number(r[at + 1])))]
                    )
            )
            .ToDictionary(s => s.state, s => s.points);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
