using System.Globalization;
using System.Text;

namespace Gotong.Tests.Regions.Boundaries;

/// <summary>Small files of borders, written here.</summary>
internal static class Geo
{
    /// <summary>Poncol, Parang and Lembeyan in the official list of 35.20.</summary>
    public static readonly string[] Codes = ["35.20.01", "35.20.02", "35.20.03"];

    /// <summary>A square of a tenth of a degree, the n-th from the west; neighbours share a border of several points.</summary>
    public static string Square(int n, double dx = 0) =>
        Ring(
            [
                (n, 0),
                (n + 1, 0),
                (n + 1, 0.4),
                (n + 1.02, 0.5),
                (n + 1, 0.6),
                (n + 1, 1),
                (n, 1),
                (n, 0.6),
                (n + 0.02, 0.5),
                (n, 0.4),
                (n, 0),
            ],
            dx
        );

    public static string Ring(IEnumerable<(double X, double Y)> points, double dx = 0) =>
        "[["
        + string.Join(
            ",",
            points.Select(p =>
                string.Create(CultureInfo.InvariantCulture, $"[{111 + dx + p.X / 10},{-7.8 + p.Y / 10}]")
            )
        )
        + "]]";

    public static string Feature(string? code, string coordinates, string type = "Polygon", string property = "kode") =>
        $$$"""{"type":"Feature","properties":{"{{{property}}}":{{{(code is null ? "null" : $"\"{code}\"")}}}},"geometry":{"coordinates":{{{coordinates}}},"type":"{{{type}}}"}}""";

    public static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(",", features)}}]}""";

    /// <summary>Three kecamatan side by side.</summary>
    public static string Three(string property = "kode") =>
        Collection([.. Codes.Select((c, n) => Feature(c, Square(n), property: property))]);

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
