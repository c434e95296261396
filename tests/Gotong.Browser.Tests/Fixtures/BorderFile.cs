using System.Text;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>Borders of kecamatan of the example, as squares in a row.</summary>
public static class BorderFile
{
    public const string Name = "batas-uji.geojson";

    public static byte[] Synthetic() => Of(Square("35.20.01", 0), Square("35.20.02", 1), Square("35.20.03", 2));

    /// <summary>One area is sound, one crosses itself, one is not of here.</summary>
    public static byte[] WithFaults() =>
        Of(Square("35.20.01", 0), Square("35.20.02", 1, crossed: true), Square("11.01.01", 2));

    private static byte[] Of(params string[] features) =>
        Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{string.Join(",", features)}}]}""");

    private static string Square(string code, int n, bool crossed = false)
    {
        var (west, east) = ($"111.{n}", $"111.{n + 1}");
        var (third, fourth) = crossed ? (west, east) : (east, west);
        return $$$"""{"type":"Feature","properties":{"kode":"{{{code}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{west}}},-7.8],[{{{east}}},-7.8],[{{{third}}},-7.7],[{{{fourth}}},-7.7],[{{{west}}},-7.8]]]}}""";
    }
}
