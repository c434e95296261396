using System.Globalization;
using System.Net;
using System.Text;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Gotong.Platform.Web.Charts;
using Microsoft.AspNetCore.Components;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Timeline;

/// <summary>
/// The roadmap as one SVG: lanes by term, a bar for each initiative, what it waits for, its milestones, proofs and
/// promises. Written as text, since a region of 500 initiatives has as many bars. Bars are links; no script.
/// </summary>
public sealed class TimelineDrawing
{
    public const double Width = 1100;
    private const double Label = 330;
    private const double Right = 12;
    private const double Head = 44;
    private const double LaneHead = 34;
    private const double Row = 30;
    private const double Bar = 14;
    private const int LabelChars = 46;

    private readonly RoadmapView _view;
    private readonly RoadmapZoom _zoom;
    private readonly StringBuilder _svg = new();
    private readonly Dictionary<Guid, double> _rows = [];
    private readonly double _height;

    private TimelineDrawing(RoadmapView view)
    {
        (_view, _zoom) = (view, view.Zoom);
        var y = Head;
        foreach (var lane in view.Lanes)
        {
            y += LaneHead;
            foreach (var line in lane.Lines)
            {
                _rows[line.Item.Id] = y + Row / 2;
                y += Row;
            }
        }
        _height = y + 10;
    }

    /// <summary>Width of a quarter, in the units of the drawing.</summary>
    public static double Pitch(RoadmapZoom zoom) => (Width - Label - Right) / (zoom.Years * 4);

    public static MarkupString Of(RoadmapView view) => new TimelineDrawing(view).Draw();

    private MarkupString Draw()
    {
        Add(
            $"<svg class=\"timeline\" viewBox=\"0 0 {N(Width)} {N(_height)}\" role=\"group\" aria-label=\"{Text(_view.Finding)}\">"
        );
        Years();
        foreach (var line in _view.Lanes.SelectMany(l => l.Lines))
            Waits(line);
        var y = Head;
        foreach (var lane in _view.Lanes)
        {
            Add(
                $"<path class=\"tl-lane\" d=\"M0 {N(y + 6)}H{N(Width)}\"/><text class=\"tl-term\" x=\"0\" y=\"{N(y + 25)}\">{Text(lane.Title)}</text>"
            );
            y += LaneHead + lane.Lines.Count * Row;
            foreach (var line in lane.Lines)
                Initiative(line);
        }
        return new(_svg.Append("</svg>").ToString());
    }

    private void Years()
    {
        for (var year = _zoom.From; year < _zoom.From + _zoom.Years; year++)
        {
            var x = X(Quarter.Of(year, 1));
            Add(
                $"<path class=\"tl-year\" d=\"M{N(x)} 4V{N(_height)}\"/><text class=\"tl-when\" x=\"{N(x + 5)}\" y=\"18\">{year}</text>"
            );
            for (var number = 1; _zoom.ByQuarter && number <= 4; number++)
            {
                var quarter = Quarter.Of(year, number);
                if (number > 1)
                    Add($"<path class=\"tl-quarter\" d=\"M{N(X(quarter))} 24V{N(_height)}\"/>");
                Add(
                    $"<text class=\"tl-when\" x=\"{N(X(quarter) + 5)}\" y=\"36\">{RoadmapWords.Number(quarter)}</text>"
                );
            }
        }
        var today = _view.Visit.Today;
        if (Quarter.Of(today) is var now && now >= _zoom.First && now <= _zoom.Last)
            Add(
                $"<path class=\"tl-today\" d=\"M{N(X(today))} 22V{N(_height)}\"><title>{T("Hari ini", "Today")}</title></path>"
            );
    }

    private void Initiative(RoadmapLine line)
    {
        var (item, y) = (line.Item, _rows[line.Item.Id]);
        var says = Text(TimelineWords.Sentence(line, _view.Known));
        var (x, end) = (X(item.Starts), X(item.Ends.Next));
        var shift = line.MayMove
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" data-shift=\"{Text(RoadmapLinks.Shift(_view.Region, item.Number))}\" data-start=\"{item.Starts}\""
            )
            : "";
        Add(
            $"<a class=\"tl-row state-{line.Initiative.State.ToString().ToLowerInvariant()}{(item.IsProposed ? " is-proposed" : "")}{(line.Problems.Count > 0 ? " is-troubled" : "")}\" href=\"{Text(Initiatives.InitiativeLinks.Record(_view.Region, item.Number))}\" aria-label=\"{says}\"{shift}><title>{says}</title>"
        );
        Add(
            $"<text x=\"0\" y=\"{N(y + 5)}\">{(line.Problems.Count > 0 ? "! " : "")}{Text(Shorten.To(item.Name, LabelChars))}</text>"
        );
        Add(
            $"<rect class=\"tl-bar\" x=\"{N(x)}\" y=\"{N(y - Bar / 2)}\" width=\"{N(Math.Max(4, end - x))}\" height=\"{N(Bar)}\"/>"
        );
        if (item.Starts < _zoom.First)
            Add($"<path class=\"tl-on\" d=\"M{N(x + 8)} {N(y - 4)}L{N(x + 3)} {N(y)}L{N(x + 8)} {N(y + 4)}\"/>");
        if (item.Ends > _zoom.Last)
            Add($"<path class=\"tl-on\" d=\"M{N(end - 8)} {N(y - 4)}L{N(end - 3)} {N(y)}L{N(end - 8)} {N(y + 4)}\"/>");
        foreach (var gate in item.Gates.Where(g => IsSeen(g.DueOn)))
            Add(
                $"<path class=\"tl-gate\" d=\"M{N(X(gate.DueOn) - 5)} {N(y - 11)}H{N(X(gate.DueOn))}V{N(y + 11)}H{N(X(gate.DueOn) - 5)}\"><title>{Text(TimelineWords.Of(gate))}</title></path>"
            );
        foreach (var milestone in item.Milestones.Where(m => IsSeen(m.DueOn)))
            Add(
                $"<path class=\"tl-milestone{(milestone.IsReached ? " is-reached" : "")}\" d=\"M{N(X(milestone.DueOn))} {N(y - 7)}l7 7l-7 7l-7 -7z\"><title>{Text(TimelineWords.Of(milestone))}</title></path>"
            );
        foreach (var promise in item.Promises.Where(p => IsSeen(p.DueOn)))
            Add(
                $"<circle class=\"tl-promise\" cx=\"{N(X(promise.DueOn))}\" cy=\"{N(y)}\" r=\"6\"><title>{Text(TimelineWords.Of(promise))}</title></circle>"
            );
        Add($"</a>");
    }

    /// <summary>From the end (or the beginning) of what it waits for to its own beginning.</summary>
    private void Waits(RoadmapLine line)
    {
        foreach (var need in line.Item.Needs)
        {
            if (!_view.Known.TryGetValue(need.Id, out var other) || !_rows.TryGetValue(need.Id, out var from))
                continue;
            var earliest = need.Kind == DependencyKind.Finished ? other.Ends.Next : other.Starts;
            var (x1, x2, to) = (X(earliest), X(line.Item.Starts), _rows[line.Item.Id]);
            var broken = line.Item.Starts < earliest;
            var turn = Math.Max(Label - 6, Math.Min(x1, x2) - 6);
            Add(
                $"<path class=\"tl-wait{(broken ? " is-broken" : "")}\" d=\"M{N(x1)} {N(from)}H{N(turn)}V{N(to)}H{N(x2)}m-6 -4l6 4l-6 4\"><title>{Text($"{line.Item.Name}: {RoadmapWords.Waits(other, need.Kind)}")}</title></path>"
            );
        }
    }

    private bool IsSeen(DateOnly day) =>
        Quarter.Of(day) is var quarter && quarter >= _zoom.First && quarter <= _zoom.Last;

    private double X(Quarter quarter) => Label + Math.Clamp(quarter - _zoom.First, 0, _zoom.Years * 4) * Pitch(_zoom);

    private double X(DateOnly day)
    {
        var quarter = Quarter.Of(day);
        var share =
            (double)(day.DayNumber - quarter.FirstDay.DayNumber)
            / (quarter.LastDay.DayNumber - quarter.FirstDay.DayNumber + 1);
        return X(quarter) + share * Pitch(_zoom);
    }

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
