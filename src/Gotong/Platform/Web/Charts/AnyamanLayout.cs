using System.Globalization;
using System.Text;

namespace Gotong.Platform.Web.Charts;

/// <summary>Where everything stands in the wide drawing. Units are CSS pixels.</summary>
public sealed class AnyamanLayout
{
    public const double LabelWidth = 344;
    private const double FullWidth = 1150;
    private const double EndWidth = 104;
    private const double GroupGap = 14;
    private const double Thickest = 14;

    /// <summary>Two knots side by side still show a gap.</summary>
    private const double Narrowest = 18;
    public const double PersonWidth = 6;

    private readonly AnyamanModel model;
    private readonly AnyamanReading reading;
    private readonly double[] x;
    private readonly double[] y;

    public AnyamanLayout(AnyamanModel model, AnyamanReading reading)
    {
        this.model = model;
        this.reading = reading;
        var columnGaps = Breaks(model.Columns.Select(c => c.Group));
        var room = FullWidth - LabelWidth - EndWidth - columnGaps.Sum(b => b ? GroupGap : 0);
        ColumnPitch = Math.Clamp(room / Math.Max(1, model.Columns.Count), Narrowest, 48);
        RowPitch = model.Rows.Count <= 14 ? 40 : 27;
        var names = model.Columns.Select(c => Math.Min(c.Label.Length, ColumnChars)).DefaultIfEmpty(0).Max();
        Top = (reading.Silos.Count > 0 ? 40 : 28) + names * 5.6;

        x = Places(columnGaps, LabelWidth + 8, ColumnPitch, GroupGap);
        var rowBreaks = Breaks(model.Rows.Select(r => r.Group));
        Headed = model.Rows.Any(r => r.Group.Length > 0);
        y = Places(rowBreaks, Top + (Headed ? 26 : 0), RowPitch, Headed ? 34 : 0);
        Left = LabelWidth;
        Right = (x.Length == 0 ? LabelWidth + 8 : x[^1] + ColumnPitch / 2) + 10;
        Bottom = (y.Length == 0 ? Top : y[^1] + RowPitch / 2) + 6;
    }

    public const int LabelChars = 50;
    public const int ColumnChars = 26;

    public double ColumnPitch { get; }
    public double RowPitch { get; }
    public bool Headed { get; }
    public double Top { get; }
    public double Left { get; }
    public double Right { get; }
    public double Bottom { get; }
    public double Width => Math.Max(Right + EndWidth, 620);
    public double Height => Bottom + 92;

    public double X(int column) => x[column];

    public double Y(int row) => y[row];

    public double Thickness(int row)
    {
        var most = model.Rows.Max(r => r.Weight);
        return most <= 0 ? 4 : Math.Max(2, Thickest * (double)(model.Rows[row].Weight / most));
    }

    /// <summary>A strand of the plan: under every second strand of people it disappears.</summary>
    public string RowPath(int row)
    {
        if (reading.Holes.Contains(row))
        {
            return Segment(Left, Y(row), Right, Y(row));
        }
        var under = Enumerable.Range(0, x.Length).Where(c => !Over(row, c) && !reading.Idle.Contains(c)).Select(X);
        return Pieces(Left, Right, under, PersonWidth / 2 + 2, (a, b) => Segment(a, Y(row), b, Y(row)));
    }

    /// <summary>A strand of people: torn where nobody carries the row, under where the plan lies over it.</summary>
    public string ColumnPath(int column)
    {
        var path = new StringBuilder();
        var from = Top;
        for (var row = 0; row < y.Length; row++)
        {
            var hole = reading.Holes.Contains(row);
            if (!hole && !Over(row, column))
            {
                continue;
            }
            var half = hole ? RowPitch / 2 - 2 : Thickness(row) / 2 + 2;
            path.Append(Segment(X(column), from, X(column), Y(row) - half));
            from = Y(row) + half;
        }
        return path.Append(Segment(X(column), from, X(column), Bottom)).ToString();
    }

    /// <summary>Runs of equal groups: name, first and last index.</summary>
    public static IEnumerable<(string Name, int First, int Last)> Runs(IReadOnlyList<string> groups)
    {
        for (var first = 0; first < groups.Count; )
        {
            var last = first;
            while (last + 1 < groups.Count && groups[last + 1] == groups[first])
            {
                last++;
            }
            yield return (groups[first], first, last);
            first = last + 1;
        }
    }

    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static bool Over(int row, int column) => (row + column) % 2 == 0;

    private static string Pieces(
        double from,
        double to,
        IEnumerable<double> gaps,
        double half,
        Func<double, double, string> piece
    )
    {
        var path = new StringBuilder();
        foreach (var gap in gaps)
        {
            path.Append(piece(from, gap - half));
            from = gap + half;
        }
        return path.Append(piece(from, to)).ToString();
    }

    private static string Segment(double x1, double y1, double x2, double y2) =>
        x2 < x1 || y2 < y1 ? "" : $"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}";

    private static bool[] Breaks(IEnumerable<string> groups)
    {
        string? before = null;
        return
        [
            .. groups.Select(g =>
            {
                var broken = before is not null && g != before;
                before = g;
                return broken;
            }),
        ];
    }

    private static double[] Places(bool[] breaks, double start, double pitch, double gap)
    {
        var at = start - pitch / 2;
        return [.. breaks.Select(b => at += pitch + (b ? gap : 0))];
    }
}
