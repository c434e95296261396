using System.Globalization;
using System.Text;

namespace Gotong.Methods.Maps;

/// <summary>
/// Fits areas on a drawing at most <see cref="Side"/> units wide and high, north up. The projection is equirectangular
/// with the middle latitude true to scale, which is right to a hair over one regency (Snyder 1987, chapter 12).
/// </summary>
public sealed class MapFrame
{
    /// <summary>Units of the longer side.</summary>
    public const int Side = 1000;

    private const int Edge = 4;
    private readonly double _west;
    private readonly double _north;
    private readonly double _across;
    private readonly double _down;

    /// <summary>A frame around all these shapes.</summary>
    /// <exception cref="ArgumentException">No point at all.</exception>
    public MapFrame(IEnumerable<(MapGrid Grid, GridShape Shape)> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (grid, shape) in areas)
        foreach (var ring in shape.Rings)
            for (var i = 0; i < ring.Length; i += 2)
            {
                var (x, y) = (grid.Longitude(ring[i]), grid.Latitude(ring[i + 1]));
                (west, east) = (Math.Min(west, x), Math.Max(east, x));
                (south, north) = (Math.Min(south, y), Math.Max(north, y));
            }
        if (west > east)
            throw new ArgumentException("There is nothing to draw.", nameof(areas));
        var narrower = Math.Cos((south + north) / 2 * Math.PI / 180);
        var longer = Math.Max(Math.Max((east - west) * narrower, north - south), 1e-9);
        _down = (Side - 2 * Edge) / longer;
        _across = _down * narrower;
        (_west, _north) = (west, north);
        Width = (int)Math.Ceiling((east - west) * _across) + 2 * Edge;
        Height = (int)Math.Ceiling((north - south) * _down) + 2 * Edge;
    }

    /// <summary>In units.</summary>
    public int Width { get; }

    /// <summary>In units.</summary>
    public int Height { get; }

    /// <summary>The rings as the <c>d</c> of an SVG path: whole units, steps from point to point.</summary>
    public string Path(MapGrid grid, GridShape shape)
    {
        var path = new StringBuilder();
        foreach (var ring in Drawn(grid, shape))
        {
            var (x, y) = ring[0];
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}");
            var steps = 0;
            foreach (var point in ring.Skip(1))
            {
                var (dx, dy) = (point.X - x, point.Y - y);
                if (dx == 0 && dy == 0)
                    continue;
                path.Append(
                    steps++ == 0 ? 'l'
                    : dx < 0 ? ""
                    : ' '
                );
                path.Append(CultureInfo.InvariantCulture, $"{dx}").Append(dy < 0 ? "" : " ");
                path.Append(CultureInfo.InvariantCulture, $"{dy}");
                (x, y) = point;
            }
            // Too small to be seen is still there, as a dot.
            path.Append(steps == 0 ? "h1v1h-1z" : "z");
        }
        return path.ToString();
    }

    /// <summary>
    /// Where a word of this size fits inside the area: the middle of its widest stretch, of those tall enough. Null
    /// where there is none.
    /// </summary>
    public (int X, int Y)? Place(MapGrid grid, GridShape shape, double width, double height)
    {
        var rings = Drawn(grid, shape).ToList();
        var (top, bottom) = (rings.Min(r => r.Min(p => p.Y)), rings.Max(r => r.Max(p => p.Y)));
        (double Room, double X, double Y) best = (width, 0, 0);
        var found = false;
        const int Lines = 12;
        for (var line = 1; line < Lines; line++)
        {
            var y = top + (bottom - top) * line / (double)Lines;
            foreach (var (from, to) in Stretches(rings, y + 0.37))
            {
                var upper = Around(Stretches(rings, y - height / 2 + 0.37), (from + to) / 2);
                var lower = Around(Stretches(rings, y + height / 2 + 0.37), (from + to) / 2);
                var (left, right) = (
                    Math.Max(from, Math.Max(upper.From, lower.From)),
                    Math.Min(to, Math.Min(upper.To, lower.To))
                );
                if (right - left <= best.Room)
                    continue;
                best = (right - left, (left + right) / 2, y);
                found = true;
            }
        }
        return found ? ((int)best.X, (int)best.Y) : null;
    }

    private List<(int X, int Y)[]> Drawn(MapGrid grid, GridShape shape) =>
        [.. shape.Rings.Where(r => r.Length > 0).Select(r => Drawn(grid, r))];

    private (int X, int Y)[] Drawn(MapGrid grid, int[] ring)
    {
        var points = new (int, int)[ring.Length / 2];
        for (var i = 0; i < points.Length; i++)
            points[i] = (
                Edge + (int)Math.Round((grid.Longitude(ring[2 * i]) - _west) * _across),
                Edge + (int)Math.Round((_north - grid.Latitude(ring[2 * i + 1])) * _down)
            );
        return points;
    }

    /// <summary>The parts of a level line inside the rings, by the even-odd rule.</summary>
    private static IEnumerable<(double From, double To)> Stretches(List<(int X, int Y)[]> rings, double y)
    {
        var crossings = new List<double>();
        foreach (var ring in rings)
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                if (a.Y > y != b.Y > y)
                    crossings.Add(a.X + (y - a.Y) * (b.X - a.X) / (b.Y - a.Y));
            }
        crossings.Sort();
        for (var i = 0; i + 1 < crossings.Count; i += 2)
            yield return (crossings[i], crossings[i + 1]);
    }

    private static (double From, double To) Around(IEnumerable<(double From, double To)> stretches, double x)
    {
        foreach (var stretch in stretches)
            if (stretch.From <= x && x <= stretch.To)
                return stretch;
        return (x, x);
    }
}
