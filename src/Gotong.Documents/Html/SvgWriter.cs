using System.Globalization;
using System.Xml;

namespace Gotong.Documents;

/// <summary>Writes a drawing as SVG: classes for a page with a theme, presentation attributes for one without. No script, no style.</summary>
internal static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <param name="xml">Where the element goes.</param>
    /// <param name="figure">The picture and its words.</param>
    /// <param name="id">Unique in the page; names the parts a screen reader looks up.</param>
    public static void Write(XmlWriter xml, Figure figure, string id)
    {
        var drawing = figure.Drawing;
        Open(
            xml,
            "svg",
            ("class", "doc-drawing"),
            ("viewBox", $"0 0 {Size(drawing.Width)} {Size(drawing.Height)}"),
            ("width", Size(drawing.Width)),
            ("height", Size(drawing.Height)),
            ("role", "img"),
            ("aria-labelledby", $"{id}-judul {id}-uraian")
        );
        TextElement(xml, "title", figure.Caption, ("id", id + "-judul"));
        TextElement(xml, "desc", figure.AltText, ("id", id + "-uraian"));
        var hatches = drawing.Shapes.Select(BrushOf).OfType<Brush>().Where(b => b.Hatched).Distinct().ToList();
        foreach (var brush in hatches)
            WriteHatch(xml, brush.Tone, HatchId(id, brush.Tone));
        foreach (var shape in drawing.Shapes)
            WriteShape(xml, shape, id);
        xml.WriteEndElement();
    }

    private static void WriteShape(XmlWriter xml, Shape shape, string id)
    {
        switch (shape)
        {
            case Line l:
                Open(xml, "line", ("x1", N(l.X1)), ("y1", N(l.Y1)), ("x2", N(l.X2)), ("y2", N(l.Y2)));
                Paint(xml, l.Pen, null, id);
                break;
            case Polyline { Points.Count: > 1 } p:
                Open(xml, "polyline", ("points", string.Join(' ', p.Points.Select(q => $"{N(q.X)},{N(q.Y)}"))));
                Paint(xml, p.Pen, null, id);
                break;
            case Rect r:
                Open(
                    xml,
                    "rect",
                    ("x", N(r.X)),
                    ("y", N(r.Y)),
                    ("width", N(Math.Max(0, r.Width))),
                    ("height", N(Math.Max(0, r.Height)))
                );
                Paint(xml, r.Pen, r.Brush, id);
                break;
            case Circle c:
                Open(xml, "circle", ("cx", N(c.X)), ("cy", N(c.Y)), ("r", N(Math.Max(0, c.Radius))));
                Paint(xml, c.Pen, c.Brush, id);
                break;
            case Label t:
                var anchor = t.Anchor switch
                {
                    Align.Center => "middle",
                    Align.End => "end",
                    _ => "start",
                };
                TextElement(
                    xml,
                    "text",
                    t.Text,
                    ("x", N(t.X)),
                    ("y", N(t.Y)),
                    ("font-size", N(Math.Max(1, t.Size))),
                    ("text-anchor", anchor),
                    ("font-weight", t.IsBold ? "600" : "400"),
                    ("class", $"doc-fill-{Tones.Name(t.Tone)}"),
                    ("fill", "#" + Tones.Hex(t.Tone))
                );
                break;
        }
    }

    private static Brush? BrushOf(Shape shape) =>
        shape switch
        {
            Rect rect => rect.Brush,
            Circle circle => circle.Brush,
            _ => null,
        };

    private static void Paint(XmlWriter xml, Pen? pen, Brush? brush, string id)
    {
        var classes = new List<string>(2);
        if (brush is { Hatched: true })
            xml.WriteAttributeString("fill", $"url(#{HatchId(id, brush.Tone)})");
        else
        {
            xml.WriteAttributeString("fill", brush is null ? "none" : "#" + Tones.Hex(brush.Tone));
            if (brush is not null)
                classes.Add("doc-fill-" + Tones.Name(brush.Tone));
        }
        if (pen is not null)
        {
            var width = Math.Max(0.1, Finite(pen.Width));
            xml.WriteAttributeString("stroke", "#" + Tones.Hex(pen.Tone));
            xml.WriteAttributeString("stroke-width", N(width));
            if (pen.Dash != Dash.Solid)
                xml.WriteAttributeString(
                    "stroke-dasharray",
                    $"{N(width * (pen.Dash == Dash.Dashed ? 4 : 1))} {N(width * 3)}"
                );
            classes.Add("doc-stroke-" + Tones.Name(pen.Tone));
        }
        if (classes.Count > 0)
            xml.WriteAttributeString("class", string.Join(' ', classes));
        xml.WriteEndElement();
    }

    private static string HatchId(string id, Tone tone) => $"{id}-arsir-{Tones.Name(tone)}";

    private static void WriteHatch(XmlWriter xml, Tone tone, string id)
    {
        Open(
            xml,
            "pattern",
            ("id", id),
            ("width", "5"),
            ("height", "5"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)")
        );
        Open(xml, "line", ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "5"));
        Paint(xml, new Pen(tone, 1.5), null, id);
        xml.WriteEndElement();
    }

    private static void Open(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
    }

    private static void TextElement(
        XmlWriter xml,
        string name,
        string text,
        params ReadOnlySpan<(string Name, string Value)> attributes
    )
    {
        Open(xml, name, attributes);
        xml.WriteString(CleanText.Line(text));
        xml.WriteFullEndElement();
    }

    private static double Finite(double value) => double.IsFinite(value) ? Math.Clamp(value, -1e6, 1e6) : 0;

    private static string Size(double value) => N(Math.Max(1, Finite(value)));

    private static string N(double value) => Finite(value).ToString("0.##", CultureInfo.InvariantCulture);
}
