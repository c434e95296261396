using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Where on earth the points lie: in Indonesia, the wrong way round, in metres, or elsewhere. Told once a kind.</summary>
internal sealed class GroundCheck
{
    private enum Ground
    {
        Indonesia,
        Swapped,
        Projected,
        Elsewhere,
    }

    private readonly Dictionary<Ground, List<(GeoFeature Feature, double X, double Y)>> _found = [];

    public bool IsHere(GeoFeature feature)
    {
        foreach (var ring in feature.Polygons.SelectMany(p => p))
            for (var i = 0; i + 1 < ring.Count; i += 2)
                if (Of(ring[i], ring[i + 1]) is var ground and not Ground.Indonesia)
                {
                    if (!_found.TryGetValue(ground, out var features))
                        _found[ground] = features = [];
                    features.Add((feature, ring[i], ring[i + 1]));
                    return false;
                }
        return true;
    }

    public IEnumerable<(string What, string ToDo)> Findings(Func<GeoFeature, string> name)
    {
        foreach (var (ground, features) in _found.OrderBy(f => f.Key))
        {
            var (feature, x, y) = features[0];
            var (who, more, at) = (name(feature), features.Count - 1, SoundGeometry.At(x, y));
            var alsoId = more == 0 ? "" : $" dan {more} fitur lain";
            var alsoEn = more == 0 ? "" : $" and {more} other features";
            yield return ground switch
            {
                Ground.Swapped => (
                    T(
                        $"{who}{alsoId}: lintang dan bujur tertukar, misalnya {at}.",
                        $"{who}{alsoEn}: latitude and longitude are swapped, e.g. {at}."
                    ),
                    T(
                        "GeoJSON menulis bujur dulu: [111.3, -7.6]. Tukar urutannya (QGIS: Swap X and Y coordinates), lalu unggah lagi.",
                        "GeoJSON writes longitude first: [111.3, -7.6]. Swap them (QGIS: Swap X and Y coordinates), then upload again."
                    )
                ),
                Ground.Projected => (
                    T(
                        $"{who}{alsoId}: koordinatnya dalam meter (misalnya UTM), bukan derajat: {at}.",
                        $"{who}{alsoEn}: the coordinates are in metres (such as UTM), not in degrees: {at}."
                    ),
                    BoundaryCheck.ToWgs84
                ),
                _ => (
                    T(
                        $"{who}{alsoId}: di luar Indonesia, misalnya {at}.",
                        $"{who}{alsoEn}: outside Indonesia, e.g. {at}."
                    ),
                    T(
                        "Periksa titik itu di sumbernya; bujur Indonesia 94 sampai 142, lintangnya -12 sampai 7.",
                        "Check that point at the source; Indonesia lies from longitude 94 to 142 and latitude -12 to 7."
                    )
                ),
            };
        }
    }

    private static Ground Of(double x, double y) =>
        IsIndonesia(x, y) ? Ground.Indonesia
        : IsIndonesia(y, x) ? Ground.Swapped
        : Math.Abs(x) > 180 || Math.Abs(y) > 90 ? Ground.Projected
        : Ground.Elsewhere;

    private static bool IsIndonesia(double longitude, double latitude) =>
        longitude is >= 94 and <= 142 && latitude is >= -12 and <= 7;
}
