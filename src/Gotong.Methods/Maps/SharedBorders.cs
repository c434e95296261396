using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;

namespace Gotong.Methods.Maps;

/// <summary>
/// Makes areas that lie side by side simple enough to draw, and keeps their common borders common: no gap opens between
/// neighbours. First all borders are rounded together to one grid (snap rounding, Hobby 1999), so that borders that
/// differ by a hair become the same; then the borders, not the areas, are simplified by the area of their corners
/// (Visvalingam and Whyatt 1993).
/// </summary>
public static class SharedBorders
{
    /// <summary>Grid lines across the longer side of all areas together.</summary>
    public const int Columns = 2000;

    /// <summary>A corner goes when the triangle it adds is smaller than this, in grid steps squared.</summary>
    public const double SmallestCorner = 16;

    /// <summary>
    /// The areas, polygons or multipolygons in degrees, on a common grid and simplified; in the order given. An area
    /// too small for the grid becomes one cell of it.
    /// </summary>
    /// <exception cref="ArgumentException">No areas, an empty one, or all in one point.</exception>
    public static (MapGrid Grid, IReadOnlyList<GridShape> Shapes) Simplify(IReadOnlyList<Geometry> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        if (areas.Count == 0 || areas.Any(a => a.IsEmpty))
            throw new ArgumentException("There is nothing to draw.", nameof(areas));
        var all = new Envelope();
        foreach (var area in areas)
            all.ExpandToInclude(area.EnvelopeInternal);
        var step = Math.Max(all.Width, all.Height) / Columns;
        if (!(step > 0) || double.IsInfinity(step))
            throw new ArgumentException("The areas have no extent.", nameof(areas));
        var grid = new MapGrid(all.MinX, all.MinY, step);
        var rounded = Round(areas, grid);
        var arcs = new BorderArcs(rounded.SelectMany(r => r));
        return (grid, [.. rounded.Zip(areas, (rings, area) => ShapeOf(rings, area, grid, arcs))]);
    }

    /// <summary>All rings on the grid; where one passes through a point of another, it gets that point too.</summary>
    private static List<long[]>[] Round(IReadOnlyList<Geometry> areas, MapGrid grid)
    {
        var strings = new List<ISegmentString>();
        var ringsOf = new List<int>[areas.Count];
        for (var a = 0; a < areas.Count; a++)
        {
            ringsOf[a] = [];
            foreach (var ring in RingsOf(areas[a]))
                if (OnGrid(ring, grid) is { Length: >= 4 } points)
                {
                    ringsOf[a].Add(strings.Count);
                    strings.Add(new NodedSegmentString(points, strings.Count));
                }
        }
        var noder = new SnapRoundingNoder(new PrecisionModel(1));
        noder.ComputeNodes(strings);
        var pieces = noder.GetNodedSubstrings().ToLookup(s => (int)s.Context, s => s.Coordinates);
        return [.. ringsOf.Select(rings => rings.Select(r => Joined(pieces[r])).Where(r => r.Length >= 3).ToList())];
    }

    private static Coordinate[] OnGrid(LineString ring, MapGrid grid)
    {
        var points = new CoordinateList();
        foreach (var c in ring.Coordinates)
            points.Add(
                new Coordinate(Math.Round((c.X - grid.West) / grid.Step), Math.Round((c.Y - grid.South) / grid.Step)),
                false
            );
        return points.ToCoordinateArray();
    }

    /// <summary>The pieces of a ring in a row, without the thorns where a line goes out and comes back on itself.</summary>
    private static long[] Joined(IEnumerable<Coordinate[]> pieces)
    {
        var ring = new List<long>();
        foreach (var c in pieces.SelectMany(p => p))
        {
            var point = BorderArcs.Pack((int)c.X, (int)c.Y);
            if (ring.Count > 0 && ring[^1] == point)
                continue;
            if (ring.Count > 1 && ring[^2] == point)
                ring.RemoveAt(ring.Count - 1);
            else
                ring.Add(point);
        }
        while (ring.Count > 2 && (ring[0] == ring[^1] || ring[1] == ring[^1] || ring[0] == ring[^2]))
            ring.RemoveAt(ring[1] == ring[^1] && ring[0] != ring[^1] ? 0 : ring.Count - 1);
        return [.. ring];
    }

    private static IEnumerable<LineString> RingsOf(Geometry area)
    {
        for (var i = 0; i < area.NumGeometries; i++)
            if (area.GetGeometryN(i) is Polygon polygon)
            {
                yield return polygon.ExteriorRing;
                foreach (var hole in polygon.InteriorRings)
                    yield return hole;
            }
    }

    private static GridShape ShapeOf(List<long[]> rounded, Geometry original, MapGrid grid, BorderArcs arcs)
    {
        var rings = rounded
            .Select(r => arcs.Simplify(r, SmallestCorner))
            .Where(r => r.Length >= 3)
            .Select(r => r.Select(BorderArcs.Unpack).SelectMany(c => (int[])[c.X, c.Y]).ToArray())
            .ToList();
        if (rings.Count > 0)
            return new(rings);
        var centre = original.EnvelopeInternal.Centre;
        var (x, y) = ((int)((centre.X - grid.West) / grid.Step), (int)((centre.Y - grid.South) / grid.Step));
        return new([
            [x, y, x + 1, y, x + 1, y + 1, x, y + 1],
        ]);
    }
}
