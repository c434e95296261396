using Gotong.Documents;
using Gotong.Features.Books.Composing;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Pictures;

/// <summary>Lanes and bars over years. Where there are too many to read, a bar stands for all of one dimension.</summary>
internal static class RoadmapDrawing
{
    public const int MostBars = 38;
    private const double Width = 430;
    private const double Label = 190;
    private const double BarHeight = 12.5;
    private const double LaneHeight = 22;
    private const double Top = 22;

    public static Drawing Draw(IReadOnlyList<RoadmapLane> lanes, BookData data)
    {
        var drawn =
            lanes.Sum(l => l.Spans.Count) <= MostBars ? lanes.Select(Each) : lanes.Select(l => Together(l, data));
        var content = drawn.ToList();
        var bars = content.SelectMany(l => l.Bars).ToList();
        var first = Math.Min(data.Region.PeriodStart, bars.Min(b => b.Start));
        var last = Math.Max(first, bars.Max(b => b.End));
        // A year that lies far out must not squeeze the others to nothing.
        last = Math.Min(last, first + 14);
        var step = (Width - Label) / (last - first + 1);
        double X(int year) => Label + step * (Math.Clamp(year, first, last + 1) - first);
        var height = Top + content.Sum(l => LaneHeight + l.Bars.Count * BarHeight) + 4;

        var shapes = new List<Shape>();
        for (var year = first; year <= last; year++)
        {
            shapes.Add(new Line(X(year), Top - 4, X(year), height, new(Tone.Hairline, 0.5)));
            shapes.Add(new Label(X(year) + step / 2, Top - 8, $"{year}", 7, Align.Center, Tone: Tone.Muted));
        }
        var y = Top;
        foreach (var lane in content)
        {
            shapes.Add(new Line(0, y, Width, y, new(Tone.Ink, 0.75)));
            shapes.Add(new Label(0, y + 13, lane.Name, 8, IsBold: true));
            y += LaneHeight;
            foreach (var bar in lane.Bars)
            {
                shapes.Add(new Label(0, y + 6, Short.Fit(bar.Text, 7, Label - 8), 7));
                var x = X(bar.Start);
                var width = Math.Max(4, X(bar.End + 1) - x - 2);
                shapes.Add(new Rect(x + 1, y, width, 7, new(Tone.Ink, 0.75), new(bar.Solid ? Tone.Ink : Tone.Paper)));
                y += BarHeight;
            }
        }
        return Ground.Under(shapes, Width, height);
    }

    private static Lane Each(RoadmapLane lane) =>
        new(
            lane.Name,
            [
                .. lane
                    .Spans.OrderBy(s => s.Start)
                    .ThenBy(s => s.Initiative.Number)
                    .Select(s => new Bar(
                        $"{s.Initiative.Number}. {s.Initiative.Title}",
                        s.Start,
                        s.End,
                        s.Initiative.IsInMasterplan
                    )),
            ]
        );

    private static Lane Together(RoadmapLane lane, BookData data)
    {
        var names = data.Dimensions.ToDictionary(d => d.Key, d => d.Name, StringComparer.Ordinal);
        return new(
            lane.Name,
            [
                .. lane
                    .Spans.GroupBy(s =>
                        names.GetValueOrDefault(
                            s.Initiative.Dimensions.FirstOrDefault(d => names.ContainsKey(d.Dimension))?.Dimension
                                ?? "",
                            StrategyPart.NoDimension
                        )
                    )
                    .OrderBy(g => names.Values.ToList().IndexOf(g.Key) is var at and >= 0 ? at : int.MaxValue)
                    .Select(g => new Bar(
                        T($"{g.Key}: {g.Count()} inisiatif", $"{g.Key}: {g.Count()} initiatives"),
                        g.Min(s => s.Start),
                        g.Max(s => s.End),
                        g.All(s => s.Initiative.IsInMasterplan)
                    )),
            ]
        );
    }

    private sealed record Lane(string Name, IReadOnlyList<Bar> Bars);

    private sealed record Bar(string Text, int Start, int End, bool Solid);
}
