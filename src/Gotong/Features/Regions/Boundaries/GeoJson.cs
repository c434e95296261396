using System.Globalization;
using System.Text.Json;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>One feature as it stands in the file; nothing of it is believed yet.</summary>
public sealed record GeoFeature(int Number)
{
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);
    public string? GeometryType { get; set; }

    /// <summary>Polygons of rings of longitude, latitude, longitude …</summary>
    public List<List<List<double>>> Polygons { get; set; } = [];

    /// <summary>Something in the coordinates is not a pair of numbers at the depth of a polygon.</summary>
    public bool IsGarbled { get; set; }
}

/// <summary>A FeatureCollection, read from a stream: points as plain numbers, and of the rest only what names an area.</summary>
public sealed class GeoJson
{
    public const int MostPoints = 800_000;
    public const int MostFeatures = 5_000;
    private const int MostProperties = 100;
    private const int LongestValue = 200;
    private readonly JsonTokens _tokens;
    private int _points;

    private GeoJson(Stream stream) => _tokens = new(stream);

    public List<GeoFeature> Features { get; } = [];

    /// <summary>What the file says about its coordinates, where it says anything.</summary>
    public string? Crs { get; private set; }

    private string? Type { get; set; }

    /// <exception cref="Platform.Import.ImportRefusal">This is no collection of features.</exception>
    public static GeoJson Read(Stream stream)
    {
        var read = new GeoJson(stream);
        try
        {
            read.ReadAll();
        }
        catch (JsonException broken)
        {
            throw BoundaryRefusals.NoJson(broken);
        }
        return read;
    }

    private void ReadAll()
    {
        var hasFeatures = false;
        _tokens.Read();
        if (_tokens.Type != JsonTokenType.StartObject)
            throw BoundaryRefusals.NoCollection(null);
        foreach (var name in Members())
            switch (name)
            {
                case "type":
                    Type = TextOrNothing();
                    break;
                case "crs":
                    Crs = ReadCrs();
                    break;
                case "features" when _tokens.Type == JsonTokenType.StartArray:
                    hasFeatures = true;
                    ReadFeatures();
                    break;
                default:
                    _tokens.Skip();
                    break;
            }
        if (_tokens.Read())
            throw BoundaryRefusals.NoCollection(Type);
        if (Type != "FeatureCollection" || !hasFeatures)
            throw BoundaryRefusals.NoCollection(Type);
        if (Features.Count == 0)
            throw BoundaryRefusals.NoFeatures();
    }

    /// <summary>The names of an object's members, each with its value as the current token.</summary>
    private IEnumerable<string> Members()
    {
        while (_tokens.Read() && _tokens.Type == JsonTokenType.PropertyName)
        {
            var name = _tokens.Text;
            _tokens.Read();
            yield return name;
        }
    }

    private string? TextOrNothing()
    {
        if (_tokens.Type == JsonTokenType.String)
            return _tokens.Text;
        _tokens.Skip();
        return null;
    }

    /// <summary>{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32749"}}</summary>
    private string? ReadCrs()
    {
        if (_tokens.Type != JsonTokenType.StartObject)
            return TextOrNothing();
        string? crs = null;
        foreach (var name in Members())
            if (name is "properties" or "name" && ReadCrs() is { } found)
                crs = found;
            else if (name is not ("properties" or "name"))
                _tokens.Skip();
        return crs;
    }

    private void ReadFeatures()
    {
        while (_tokens.Read() && _tokens.Type != JsonTokenType.EndArray)
        {
            if (Features.Count == MostFeatures)
                throw BoundaryRefusals.TooManyFeatures();
            var feature = new GeoFeature(Features.Count + 1);
            Features.Add(feature);
            if (_tokens.Type != JsonTokenType.StartObject)
            {
                _tokens.Skip();
                continue;
            }
            foreach (var name in Members())
                if (name == "properties" && _tokens.Type == JsonTokenType.StartObject)
                    ReadProperties(feature);
                else if (name == "geometry" && _tokens.Type == JsonTokenType.StartObject)
                    ReadGeometry(feature);
                else
                    _tokens.Skip();
        }
    }

    private void ReadProperties(GeoFeature feature)
    {
        foreach (var name in Members())
        {
            var value = _tokens.Type switch
            {
                JsonTokenType.String => _tokens.Text,
                JsonTokenType.Number => _tokens.Number.ToString("R", CultureInfo.InvariantCulture),
                _ => null,
            };
            if (value is null)
                _tokens.Skip();
            else if (
                feature.Properties.Count < MostProperties
                && value.Length <= LongestValue
                && name.Length <= LongestValue
            )
                feature.Properties[name] = value.Trim();
        }
    }

    private void ReadGeometry(GeoFeature feature)
    {
        foreach (var name in Members())
            if (name == "type")
                feature.GeometryType = TextOrNothing();
            else if (name == "coordinates" && _tokens.Type == JsonTokenType.StartArray)
                ReadCoordinates(feature);
            else
                _tokens.Skip();
    }

    /// <summary>
    /// A ring is what holds positions, a polygon what holds rings; how deep that is shows at the first number, since
    /// the type may come after.
    /// </summary>
    private void ReadCoordinates(GeoFeature feature)
    {
        feature.Polygons = [];
        feature.IsGarbled = false;
        var (depth, deepest, place) = (1, 0, 0);
        var (polygon, ring) = (new List<List<double>>(), new List<double>());
        while (depth > 0 && _tokens.Read())
            switch (_tokens.Type)
            {
                case JsonTokenType.StartArray:
                    depth++;
                    place = 0;
                    break;
                case JsonTokenType.EndArray:
                    feature.IsGarbled |= depth == deepest && place < 2;
                    depth--;
                    if (depth == deepest - 2)
                        ring = [];
                    if (depth == deepest - 3)
                        polygon = [];
                    break;
                case JsonTokenType.Number when depth >= 3 && (deepest == 0 || depth == deepest):
                    deepest = depth;
                    if (place++ < 2)
                        ring.Add(_tokens.Number);
                    if (place == 2)
                        Count();
                    if (ring.Count == 1)
                        polygon.Add(ring);
                    if (polygon.Count == 1 && ring.Count == 1)
                        feature.Polygons.Add(polygon);
                    break;
                default:
                    feature.IsGarbled = true;
                    if (_tokens.Type == JsonTokenType.StartObject)
                        _tokens.Skip();
                    break;
            }
    }

    private void Count()
    {
        if (++_points > MostPoints)
            throw BoundaryRefusals.TooManyPoints();
    }
}
