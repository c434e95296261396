using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Whether the geometry of one feature is an area at all: polygons, closed, not crossing themselves.</summary>
internal static class SoundGeometry
{
    /// <summary>Corners of a triangle, and the first again.</summary>
    private const int LeastPoints = 4;

    public static (string What, string ToDo)? Problem(GeoFeature feature, out Geometry? shape)
    {
        shape = null;
        if (feature.GeometryType is not (null or "Polygon" or "MultiPolygon"))
            return (
                T(
                    $"bentuknya “{BoundaryRefusals.Short(feature.GeometryType)}”, bukan poligon.",
                    $"its shape is a “{BoundaryRefusals.Short(feature.GeometryType)}”, not a polygon."
                ),
                T(
                    "Simpan batasnya sebagai area (QGIS: Lines to Polygons), atau keluarkan fitur ini.",
                    "Save the border as an area (QGIS: Lines to Polygons), or take this feature out."
                )
            );
        if (feature.IsGarbled || feature.Polygons.SelectMany(p => p).SelectMany(r => r).Any(n => !double.IsFinite(n)))
            return (
                T(
                    "koordinatnya bukan pasangan angka yang wajar.",
                    "its coordinates are not sensible pairs of numbers."
                ),
                T(
                    "Simpan ulang dari program pemetaannya, lalu unggah lagi.",
                    "Save it again from the mapping program, then upload again."
                )
            );
        if (feature.GeometryType is null || feature.Polygons.Count == 0)
            return (
                T("tidak punya batas; geometrinya kosong.", "it has no border; its geometry is empty."),
                T(
                    "Gambar batasnya, atau keluarkan fitur ini dari berkas.",
                    "Draw its border, or take this feature out of the file."
                )
            );
        foreach (var ring in feature.Polygons.SelectMany(p => p))
        {
            if (ring.Count < 2 * LeastPoints)
                return (
                    T(
                        $"sebuah garis batas hanya {ring.Count / 2} titik, di {At(ring[0], ring[1])}.",
                        $"a line of its border has only {ring.Count / 2} points, at {At(ring[0], ring[1])}."
                    ),
                    T(
                        "Garis batas perlu sedikitnya empat titik, yang terakhir sama dengan yang pertama.",
                        "A border needs at least four points, the last the same as the first."
                    )
                );
            if (ring[0] != ring[^2] || ring[1] != ring[^1])
                return (
                    T(
                        $"garis batasnya tidak tertutup: mulai di {At(ring[0], ring[1])}, berakhir di {At(ring[^2], ring[^1])}.",
                        $"its border is not closed: it starts at {At(ring[0], ring[1])} and ends at {At(ring[^2], ring[^1])}."
                    ),
                    T(
                        "Tutup garisnya (titik terakhir sama dengan yang pertama), lalu simpan lagi.",
                        "Close the line (last point the same as the first), then save again."
                    )
                );
        }
        shape = ShapeOf(feature);
        var validity = new IsValidOp(shape);
        if (validity.IsValid)
            return null;
        var (error, at) = (validity.ValidationError, validity.ValidationError.Coordinate);
        return (
            error.ErrorType
                is TopologyValidationErrors.SelfIntersection
                    or TopologyValidationErrors.RingSelfIntersection
                ? T(
                    $"garis batasnya memotong dirinya sendiri di {At(at.X, at.Y)}.",
                    $"its border crosses itself at {At(at.X, at.Y)}."
                )
                : T(
                    $"bagian-bagiannya tidak cocok satu sama lain di {At(at.X, at.Y)} (lubang di luar, bertumpuk, atau rangkap).",
                    $"its parts do not fit each other at {At(at.X, at.Y)} (a hole outside, nested or doubled)."
                ),
            T(
                "Perbaiki di sumbernya (QGIS: Check validity, lalu Fix geometries) dan periksa hasilnya; di sini tidak ada yang diubah diam-diam.",
                "Mend it at the source (QGIS: Check validity, then Fix geometries) and look at the result; nothing is changed silently here."
            )
        );
    }

    private static MultiPolygon ShapeOf(GeoFeature feature) =>
        GeometryFactory.Default.CreateMultiPolygon([
            .. feature.Polygons.Select(p =>
            {
                var rings = p.Select(RingOf).ToArray();
                return GeometryFactory.Default.CreatePolygon(rings[0], rings[1..]);
            }),
        ]);

    private static LinearRing RingOf(List<double> ring)
    {
        var points = new Coordinate[ring.Count / 2];
        for (var i = 0; i < points.Length; i++)
            points[i] = new(ring[2 * i], ring[2 * i + 1]);
        return GeometryFactory.Default.CreateLinearRing(points);
    }

    /// <summary>Longitude, latitude, as it stands in the file.</summary>
    public static string At(double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"[{x:0.######}, {y:0.######}]");
}
