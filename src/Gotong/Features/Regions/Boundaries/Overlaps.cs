using Gotong.Methods.Maps;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Pairs of areas that lie on each other by more than a hair. Measured on what is drawn, where a hair is gone.</summary>
internal static class Overlaps
{
    private const double Hair = 0.01;

    /// <returns>The places of the two in the list, and the part of the smaller that both claim.</returns>
    public static IEnumerable<(int One, int Other, double Part)> Of(IReadOnlyList<GridShape> shapes)
    {
        var tree = new STRtree<int>();
        var areas = shapes.Select(AreaOf).ToList();
        for (var i = 0; i < areas.Count; i++)
            if (!areas[i].IsEmpty)
                tree.Insert(areas[i].EnvelopeInternal, i);
        for (var i = 0; i < areas.Count && !tree.IsEmpty; i++)
            foreach (var other in tree.Query(areas[i].EnvelopeInternal).Where(o => o > i).Order())
            {
                var part = areas[i].Intersection(areas[other]).Area / Math.Min(areas[i].Area, areas[other].Area);
                if (part > Hair)
                    yield return (i, other, part);
            }
    }

    /// <summary>By the even-odd rule, as it is drawn.</summary>
    private static Geometry AreaOf(GridShape shape)
    {
        Geometry all = GeometryFactory.Default.CreatePolygon();
        foreach (var ring in shape.Rings)
        {
            var points = new Coordinate[ring.Length / 2 + 1];
            for (var i = 0; i < ring.Length; i += 2)
                points[i / 2] = new(ring[i], ring[i + 1]);
            points[^1] = points[0].Copy();
            all = all.SymmetricDifference(GeometryFactory.Default.CreatePolygon(points).Buffer(0));
        }
        return all;
    }
}
