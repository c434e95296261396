using Gotong.Documents;
using Gotong.Features.Readiness.Assessing;
using Gotong.Platform.Web;

namespace Gotong.Features.Books.Pictures;

/// <summary>The readiness of the region as a radar on paper: this year whole, the year before dashed, figures at each axis.</summary>
internal static class RadarPicture
{
    private const double Width = 430;
    private const double Height = 270;
    private const double Radius = 95;
    private static readonly (double X, double Y) Middle = (Width / 2, 140);

    public static Drawing Draw(AssessmentScore now, AssessmentScore? before)
    {
        var count = now.Elements.Count;
        var shapes = new List<Shape>();
        foreach (var ring in (double[])[0.25, 0.5, 0.75, 1])
            shapes.Add(
                Closed(
                    Enumerable.Range(0, count).Select(i => RadarDrawing.At(i, count, ring, Radius)),
                    new(Tone.Hairline, 0.5)
                )
            );
        if (before is not null)
            shapes.Add(Closed(RadarDrawing.Points(before, Radius), new(Tone.Muted, 1, Dash.Dashed)));
        shapes.Add(Closed(RadarDrawing.Points(now, Radius), new(Tone.Accent, 2)));
        for (var i = 0; i < count; i++)
        {
            var (x, y) = Moved(RadarDrawing.At(i, count, 1.14, Radius));
            var anchor =
                Math.Abs(x - Middle.X) < 20 ? Align.Center
                : x > Middle.X ? Align.Start
                : Align.End;
            shapes.Add(new Label(x, y, now.Elements[i].Element.Name.Text, 8.5, anchor, IsBold: true));
            shapes.Add(new Label(x, y + 11, Figure(now.Elements[i], before?.Elements[i]), 8, anchor));
        }
        return Ground.Under(shapes, Width, Height);
    }

    public static string Hundred(decimal share) => Numbers.Text(Math.Round(100 * share), 0);

    private static string Figure(ElementScore now, ElementScore? before) =>
        before is null
            ? Hundred(now.Share)
            : Words.T(
                $"{Hundred(now.Share)} (dulu {Hundred(before.Share)})",
                $"{Hundred(now.Share)} (was {Hundred(before.Share)})"
            );

    private static Polyline Closed(IEnumerable<(double X, double Y)> points, Pen pen)
    {
        var moved = points.Select(Moved).ToList();
        return new([.. moved, moved[0]], pen);
    }

    private static (double X, double Y) Moved((double X, double Y) point) => (Middle.X + point.X, Middle.Y + point.Y);
}
