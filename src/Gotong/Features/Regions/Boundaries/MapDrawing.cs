using System.Globalization;
using System.Net;
using System.Text;
using Gotong.Methods.Maps;
using Microsoft.AspNetCore.Components;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>An area on a map: what is drawn, what is said of it, where it leads. Several shapes are one area.</summary>
/// <param name="Step">Of the colours: 0 for none to 3 for most.</param>
/// <param name="Says">Read aloud and shown on hovering.</param>
public sealed record MapArea(
    string Name,
    string Says,
    int Step,
    string? Href,
    IReadOnlyList<(MapGrid Grid, GridShape Shape)> Shapes
);

/// <summary>A map as SVG in the page: areas are links, and names stand where they fit. No script.</summary>
public static class MapDrawing
{
    private const int Letter = 20;
    private const double LetterWidth = 0.58 * Letter;

    public static MarkupString Of(string label, IReadOnlyList<MapArea> areas)
    {
        var frame = new MapFrame(areas.SelectMany(a => a.Shapes));
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"map\" viewBox=\"0 0 {frame.Width} {frame.Height}\" role=\"group\" aria-label=\"{Text(label)}\">"
        );
        foreach (var area in areas.Where(a => a.Shapes.Count > 0))
            Draw(svg, frame, area);
        return new(svg.Append("</svg>").ToString());
    }

    private static void Draw(StringBuilder svg, MapFrame frame, MapArea area)
    {
        var says = Text(area.Says);
        var tag = area.Href is null ? "g" : "a";
        svg.Append(CultureInfo.InvariantCulture, $"<{tag} class=\"map-{area.Step}\"");
        if (area.Href is not null)
            svg.Append(CultureInfo.InvariantCulture, $" href=\"{Text(area.Href)}\" aria-label=\"{says}\"");
        svg.Append(CultureInfo.InvariantCulture, $"><title>{says}</title><path d=\"");
        foreach (var (grid, shape) in area.Shapes)
            svg.Append(frame.Path(grid, shape));
        svg.Append("\"/>");
        if (area.Shapes is [var (g, s)] && frame.Place(g, s, area.Name.Length * LetterWidth, Letter) is var (x, y))
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{x}\" y=\"{y + Letter / 3}\" aria-hidden=\"true\">{Text(area.Name)}</text>"
            );
        svg.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
