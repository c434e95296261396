using CsCheck;
using Gotong.Methods.Maps;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Gotong.Methods.Tests;

public sealed class MapTests
{
    private static readonly GeometryFactory Factory = GeometryFactory.Default;

    /// <summary>Borders that neighbours share stay shared: no gap and no overlap after the simplification.</summary>
    [Fact]
    public void Neighbours_stay_neighbours() =>
        Gen.Int[0, 100_000]
            .Sample(
                seed =>
                {
                    var areas = Tiles(new Random(seed), 4);
                    var (_, shapes) = SharedBorders.Simplify(areas);
                    var drawn = shapes.Select(Drawn).ToArray();
                    Assert.False(CoverageValidator.HasInvalidResult(CoverageValidator.Validate(drawn)));
                    var whole = UnaryUnionOp.Union(drawn);
                    Assert.Equal(drawn.Sum(d => d.Area), whole.Area, 1e-6);
                    Assert.Empty(((Polygon)whole).InteriorRings);
                    Assert.True(shapes.Sum(s => s.Rings.Sum(r => r.Length)) < areas.Sum(a => 2 * a.NumPoints) * 0.8);
                },
                iter: 50
            );

    [Fact]
    public void Borders_that_differ_by_a_hair_become_one()
    {
        var left = Polygon((0, 0), (1, 0), (1.0001, 0.5), (1, 1), (0, 1));
        var right = Polygon((1.0001, 0), (2, 0), (2, 1), (1.0001, 1));
        var (_, shapes) = SharedBorders.Simplify([left, right]);
        var whole = UnaryUnionOp.Union(shapes.Select(Drawn).ToArray());
        Assert.Empty(Assert.IsType<Polygon>(whole).InteriorRings);
    }

    [Fact]
    public void An_area_too_small_for_the_grid_is_still_there()
    {
        var (_, shapes) = SharedBorders.Simplify([
            Polygon((0, 0), (1, 0), (1, 1), (0, 1)),
            Polygon((2, 2), (2.00001, 2), (2, 2.00001)),
        ]);
        Assert.NotEmpty(shapes[1].Rings);
    }

    [Fact]
    public void Nothing_cannot_be_simplified() =>
        Assert.Throws<ArgumentException>(() => SharedBorders.Simplify([Factory.CreatePolygon()]));

    [Fact]
    public void A_shape_comes_back_from_its_bytes() =>
        Gen.Int[-5000, 5000]
            .Array[0, 40]
            .Where(a => a.Length % 2 == 0)
            .Array[0, 5]
            .Sample(rings => Assert.Equal(rings, GridShape.FromBytes(new GridShape(rings).ToBytes()).Rings));

    [Fact]
    public void Bytes_that_are_no_shape_are_refused() =>
        Gen
            .Byte.Array[0, 30]
            .Sample(bytes =>
            {
                try
                {
                    GridShape.FromBytes(bytes);
                }
                catch (InvalidDataException) { }
            });

    [Fact]
    public void North_is_up_and_the_longer_side_fills_the_frame()
    {
        var (grid, shape) = (
            new MapGrid(111, -8, 0.001),
            new GridShape([
                [0, 0, 100, 0, 100, 200, 0, 200],
            ])
        );
        var frame = new MapFrame([(grid, shape)]);
        Assert.Equal(MapFrame.Side, frame.Height, 2.0);
        Assert.InRange(frame.Width, 480, 520);
        Assert.StartsWith($"M4 {frame.Height - 4}l", frame.Path(grid, shape), StringComparison.Ordinal);
        Assert.NotNull(frame.Place(grid, shape, 200, 20));
        Assert.Null(frame.Place(grid, shape, 600, 20));
    }

    /// <summary>A square cut into n times n areas with rough borders in common.</summary>
    private static Geometry[] Tiles(Random random, int n)
    {
        var borders = new Dictionary<((int, int), (int, int)), List<Coordinate>>();
        return
        [
            .. from x in Enumerable.Range(0, n)
            from y in Enumerable.Range(0, n)
            select Factory.CreatePolygon([
                .. Side((x, y), (x + 1, y)),
                .. Side((x + 1, y), (x + 1, y + 1)),
                .. Side((x + 1, y + 1), (x, y + 1)),
                .. Side((x, y + 1), (x, y)),
                new(x, y),
            ]),
        ];

        IEnumerable<Coordinate> Side((int X, int Y) from, (int X, int Y) to)
        {
            var back = from.CompareTo(to) > 0;
            var (a, b) = back ? (to, from) : (from, to);
            if (!borders.TryGetValue((a, b), out var line))
            {
                borders[(a, b)] = line = [new(a.X, a.Y)];
                for (var i = 1; i < 40; i++)
                {
                    var (along, aside) = (i / 40.0, (random.NextDouble() - 0.5) * 0.006);
                    line.Add(a.X == b.X ? new(a.X + aside, a.Y + along) : new(a.X + along, a.Y + aside));
                }
                line.Add(new(b.X, b.Y));
            }
            return back ? Enumerable.Reverse(line).SkipLast(1) : line.SkipLast(1);
        }
    }

    private static Polygon Polygon(params (double X, double Y)[] points) =>
        Factory.CreatePolygon([.. points.Append(points[0]).Select(p => new Coordinate(p.X, p.Y))]);

    private static Geometry Drawn(GridShape shape) =>
        Factory.CreatePolygon([
            .. shape.Rings[0].Chunk(2).Append(shape.Rings[0][..2]).Select(p => new Coordinate(p[0], p[1])),
        ]);
}
