using Gotong.Documents;
using Gotong.Platform.Web;

namespace Gotong.Features.Books.Pictures;

/// <summary>A bar per year, lying, with its amount beside it.</summary>
internal static class MoneyDrawing
{
    private const double Width = 430;
    private const double Step = 20;

    public static Drawing Draw(IReadOnlyList<(int Year, long Amount)> years)
    {
        var shapes = new List<Shape>();
        var most = Math.Max(1, years.Max(y => y.Amount));
        for (var i = 0; i < years.Count; i++)
        {
            var (year, amount) = years[i];
            var (y, width) = (i * Step + 4, 300.0 * Math.Max(0, amount) / most);
            shapes.Add(new Label(0, y + 10, $"{year}", 8.5));
            shapes.Add(new Rect(36, y, Math.Max(1, width), 13, Brush: new(Tone.Accent)));
            shapes.Add(new Label(42 + width, y + 10, Rupiah.Short(amount), 8.5));
        }
        shapes.Add(new Line(36, 0, 36, years.Count * Step + 2, new(Tone.Ink, 0.75)));
        return Ground.Under(shapes, Width, years.Count * Step + 4);
    }
}
