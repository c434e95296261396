using System.Globalization;
using Gotong.Documents;
using Gotong.Features.Books.Composing;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Pictures;

/// <summary>Draws the anyaman in ink alone: it must be read in a photocopy. Columns carry numbers, named below.</summary>
internal static class WeaveDrawing
{
    private const double Width = 430;
    private const double Label = 176;
    private const double RowHeight = 13;
    private const double GroupHeight = 18;
    private const double Top = 26;

    public static Drawing Draw(Weave weave)
    {
        var shapes = new List<Shape>();
        var step = Math.Min(16, (Width - Label - 16) / Math.Max(1, weave.Columns.Count));
        double ColumnX(int column) => Label + 10 + step * (column + 0.5);
        var right = weave.Columns.Count == 0 ? Width : ColumnX(weave.Columns.Count - 1) + step / 2;

        // Strands of people first: the plan's strands lie over them, the knots over both.
        var rows = RowPositions(weave).ToList();
        var bottom = rows[^1].Y + RowHeight / 2;
        for (var c = 0; c < weave.Columns.Count; c++)
        {
            shapes.Add(new Line(ColumnX(c), Top - 4, ColumnX(c), bottom, new(Tone.Hairline, 0.75)));
            // Narrow columns: every second number stands higher.
            var up = step < 11 && c % 2 == 1 ? 9 : 0;
            shapes.Add(new Label(ColumnX(c), Top - 8 - up, Text(c + 1), 7, Align.Center, Tone: Tone.Muted));
        }
        var most = Math.Max(1, weave.Rows.Max(r => r.Weight));
        foreach (var (row, y, group) in rows)
        {
            if (group is not null)
                shapes.Add(new Label(0, y - RowHeight, Short.Fit(group, 7.5, Width), 7.5, IsBold: true));
            AddRow(shapes, row, y, right, most);
        }
        foreach (var knot in weave.Knots)
            AddKnot(shapes, ColumnX(knot.Column), rows[knot.Row].Y, knot.Leads, knot.InMasterplan);
        var height = AddKey(shapes, weave, bottom + 20);
        return Ground.Under(shapes, Width, height);
    }

    private static IEnumerable<(WeaveRow Row, double Y, string? Group)> RowPositions(Weave weave)
    {
        var y = Top;
        string? group = null;
        foreach (var row in weave.Rows)
        {
            var opens = row.Group != group && row.Group.Length > 0;
            if (opens)
                y += GroupHeight;
            y += RowHeight;
            yield return (row, y - RowHeight / 2, opens ? row.Group : null);
            group = row.Group;
        }
    }

    private static void AddRow(List<Shape> shapes, WeaveRow row, double y, double right, long most)
    {
        var label = Short.Fit($"{row.Number} {row.Name}", 7, Label - 8);
        shapes.Add(new Label(0, y + 2.5, label, 7, IsBold: row.IsHole));
        if (row.IsHole)
        {
            // A hole: no strand, only where it should be.
            shapes.Add(new Line(Label + 4, y, right, y, new(Tone.Muted, 0.75, Dash.Dotted)));
            shapes.Add(new Rect(Label - 3, y - 2.5, 5, 5, new(Tone.Ink, 0.75)));
            return;
        }
        shapes.Add(new Line(Label + 4, y, right, y, new(Tone.Muted, 0.6 + 2.4 * row.Weight / most)));
    }

    private static void AddKnot(List<Shape> shapes, double x, double y, bool leads, bool inMasterplan)
    {
        var radius = leads ? 3.8 : 2.5;
        shapes.Add(new Circle(x, y, radius, new(Tone.Ink, 1), new(inMasterplan ? Tone.Ink : Tone.Paper)));
    }

    /// <summary>The signs, then the numbered organizations in three columns.</summary>
    private static double AddKey(List<Shape> shapes, Weave weave, double y)
    {
        (double X, bool Leads, bool Inside, string Text)[] signs =
        [
            (4, true, true, T("memimpin", "leads")),
            (62, false, true, T("mitra", "partner")),
            (
                106,
                true,
                false,
                T("kosong di tengah: diterima, belum dalam masterplan", "open: accepted, not in the masterplan yet")
            ),
        ];
        foreach (var (x, leads, inside, text) in signs)
        {
            AddKnot(shapes, x, y - 2.5, leads, inside);
            shapes.Add(new Label(x + 7, y, text, 7));
        }
        shapes.Add(new Rect(314, y - 5, 5, 5, new(Tone.Ink, 0.75)));
        shapes.Add(new Label(323, y, T("lubang: tanpa inisiatif", "hole: no initiative"), 7));
        y += 14;
        var lines = (weave.Columns.Count + 2) / 3;
        for (var c = 0; c < weave.Columns.Count; c++)
        {
            var text = $"{Text(c + 1)} {weave.Columns[c].Label}";
            shapes.Add(
                new Label(
                    c / lines * (Width / 3),
                    y + c % lines * 9.5,
                    Short.Fit(text, 7, Width / 3 - 6),
                    7,
                    Tone: Tone.Muted
                )
            );
        }
        y += lines * 9.5;
        if (weave.AllColumns > weave.Columns.Count)
        {
            var text = T(
                $"{weave.AllColumns - weave.Columns.Count} lembaga lain dengan inisiatif lebih sedikit tidak digambar.",
                $"{weave.AllColumns - weave.Columns.Count} other organizations with fewer initiatives are not drawn."
            );
            shapes.Add(new Label(0, y + 3, text, 7));
            y += 10;
        }
        return y;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
