using Gotong.Features.Organizations;
using Gotong.Methods.Networks;
using Gotong.Platform.Web.Charts;

namespace Gotong.Features.Networks.Pictures;

/// <summary>
/// What the picture of a network holds: the government left, everybody else right, a thread for each two who work
/// together. At most as many as one can read; the table holds all.
/// </summary>
public sealed class NetworkDrawing
{
    public const int MostOfASide = 24;
    public const int MostTies = 200;

    private readonly Dictionary<int, (bool Right, int Row)> _places;

    private NetworkDrawing(RegionNetwork network, int[] left, int[] right, IReadOnlyList<Tie> ties)
    {
        (Network, Left, Right, Ties) = (network, left, right, ties);
        _places = left.Select((node, row) => (node, (false, row)))
            .Concat(right.Select((node, row) => (node, (true, row))))
            .ToDictionary(p => p.node, p => p.Item2);
    }

    public RegionNetwork Network { get; }

    /// <summary>Places in the network, from top to bottom.</summary>
    public int[] Left { get; }
    public int[] Right { get; }

    /// <summary>The strongest last, so that they lie on top.</summary>
    public IReadOnlyList<Tie> Ties { get; }
    public int Rows => Math.Max(Left.Length, Right.Length);
    public int Drawn => Left.Length + Right.Length;

    /// <summary>Those who carry something: the picture could show them.</summary>
    public int Carrying => Network.Read.Standings.Count(s => s.Carried > 0);

    public bool IsWhole => Drawn == Carrying && Ties.Count == Network.Read.Ties.Count;

    public static NetworkDrawing Of(RegionNetwork network)
    {
        var (left, right) = (SideOf(network, outside: false), SideOf(network, outside: true));
        int[] shown = [.. left, .. right];
        var places = shown.ToHashSet();
        var ties = network
            .Read.Ties.Where(t => places.Contains(t.From) && places.Contains(t.To))
            .Take(MostTies)
            .Reverse()
            .ToList();
        var (leftAt, rightAt) = (PlacesOf(left), PlacesOf(right));
        var (leftOrder, rightOrder) = TwoSides.Arrange(
            left.Length,
            right.Length,
            [
                .. ties.Where(t => leftAt.ContainsKey(t.From) != leftAt.ContainsKey(t.To))
                    .Select(t =>
                        leftAt.TryGetValue(t.From, out var at) ? (at, rightAt[t.To]) : (leftAt[t.To], rightAt[t.From])
                    ),
            ]
        );
        return new(network, [.. leftOrder.Select(n => left[n])], [.. rightOrder.Select(n => right[n])], ties);
    }

    public (bool Right, int Row) PlaceOf(int node) => _places[node];

    /// <summary>A thread across, or a bow between two of one side.</summary>
    public string Path(Tie tie, NetworkFrame frame)
    {
        var (from, to) = (PlaceOf(tie.From), PlaceOf(tie.To));
        var (x1, y1, x2, y2) = (frame.X(from.Right), frame.Y(from.Row), frame.X(to.Right), frame.Y(to.Row));
        var bow = from.Right != to.Right ? (x2 - x1) / 2 : (from.Right ? -1 : 1) * frame.Bow(from.Row, to.Row);
        var back = from.Right != to.Right ? -bow : bow;
        return $"M{N(x1)} {N(y1)}C{N(x1 + bow)} {N(y1)} {N(x2 + back)} {N(y2)} {N(x2)} {N(y2)}";
    }

    public static double Thickness(Tie tie) => Math.Min(10, 1 + 1.5 * (tie.Shared + tie.Kept - 1) + 0.5);

    private static string N(double value) => AnyamanLayout.N(value);

    private static int[] SideOf(RegionNetwork network, bool outside) =>
        [
            .. network
                .Read.Standings.Index()
                .Where(s => s.Item.Carried > 0 && s.Item.Organization.IsOutside == outside)
                .OrderByDescending(s => s.Item.With)
                .ThenByDescending(s => s.Item.Carried)
                .Take(MostOfASide)
                // Those who work alone stand together, below.
                .OrderBy(s => s.Item.IsAlone)
                .ThenBy(s => s.Index)
                .Select(s => s.Index),
        ];

    private static Dictionary<int, int> PlacesOf(int[] side) =>
        side.Select((node, at) => (node, at)).ToDictionary(p => p.node, p => p.at);
}

/// <summary>Measures of one of its sizes, in pixels.</summary>
/// <param name="Label">Letters a name may have.</param>
public sealed record NetworkFrame(string Css, int Width, int LeftX, int RightX, int Label)
{
    public const int Pitch = 30;
    private const int Top = 44;

    public static readonly NetworkFrame Wide = new("only-wide", 860, 290, 570, 36);
    public static readonly NetworkFrame Narrow = new("only-narrow", 320, 108, 202, 12);

    public int Height(int rows) => Top + rows * Pitch;

    public double X(bool right) => right ? RightX : LeftX;

    public double Y(int row) => Top + row * Pitch;

    /// <summary>The further apart, the wider; never over the middle.</summary>
    public double Bow(int row, int other) => Math.Min((RightX - LeftX) * 0.55, 14 + 9 * Math.Abs(row - other));
}

/// <summary>The shape of each kind of organization, around its middle: told apart without colour.</summary>
public static class KindShape
{
    public static string Of(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.Opd => "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z",
            OrganizationKind.OtherGovernment => "M-3 -7H3L7 -3V3L3 7H-3L-7 3V-3z",
            OrganizationKind.Bumn => "M-6.5 -6.5H6.5V6.5H-6.5z",
            OrganizationKind.Bumd => "M0 -8.5L8.5 0L0 8.5L-8.5 0z",
            OrganizationKind.Business => "M0 -8L8 6.5H-8z",
            OrganizationKind.Bank => "M0 8L8 -6.5H-8z",
            OrganizationKind.University => "M0 -8L8 -1.5V7H-8V-1.5z",
            OrganizationKind.Community => "M-2.5 -8H2.5V-2.5H8V2.5H2.5V8H-2.5V2.5H-8V-2.5H-2.5z",
            OrganizationKind.Media => "M-7 -7L8 0L-7 7z",
            _ => "M-8 5a8 8 0 0 1 16 0z",
        };
}
