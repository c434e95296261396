namespace Gotong.Documents;

/// <summary>One shape of a group.</summary>
internal static class DocxShape
{
    private static string Emu(double points) => DocxDrawing.Emu(points);

    public static void Write(Ooxml x, DocxText text, Shape shape, double scale)
    {
        double S(double value) => DocxDrawing.Finite(value) * scale;
        switch (shape)
        {
            case Line l:
                Open(x, text, Box.Between(S(l.X1), S(l.Y1), S(l.X2), S(l.Y2)), "line", isConnector: true);
                Close(x, l.Pen, null, scale);
                break;
            case Polyline { Points.Count: > 1 } p:
                WritePolyline(x, text, [.. p.Points.Select(q => (S(q.X), S(q.Y)))]);
                Close(x, p.Pen, null, scale);
                break;
            case Rect r:
                Open(x, text, new Box(S(r.X), S(r.Y), S(Math.Max(0, r.Width)), S(Math.Max(0, r.Height))), "rect");
                Close(x, r.Pen, r.Brush, scale);
                break;
            case Circle c:
                var radius = S(Math.Max(0, c.Radius));
                Open(x, text, new Box(S(c.X) - radius, S(c.Y) - radius, 2 * radius, 2 * radius), "ellipse");
                Close(x, c.Pen, c.Brush, scale);
                break;
            case Label t:
                WriteLabel(x, text, t, S(t.X), S(t.Y), DocxDrawing.TypeSize(t.Size, scale));
                break;
        }
    }

    private readonly record struct Box(double X, double Y, double Width, double Height, bool FlipV = false)
    {
        public static Box Between(double x1, double y1, double x2, double y2) =>
            new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1), (x2 - x1) * (y2 - y1) < 0);
    }

    private static void Open(
        Ooxml x,
        DocxText text,
        Box box,
        string? geometry,
        bool isConnector = false,
        bool isText = false
    )
    {
        x.Open("wps:wsp");
        var id = text.NextId();
        x.Leaf("wps:cNvPr", ("id", id), ("name", id));
        if (isConnector)
            x.Leaf("wps:cNvCnPr");
        else if (isText)
            x.Leaf("wps:cNvSpPr", ("txBox", "1"));
        else
            x.Leaf("wps:cNvSpPr");
        x.Open("wps:spPr");
        if (box.FlipV)
            x.Open("a:xfrm", ("flipV", "1"));
        else
            x.Open("a:xfrm");
        x.Leaf("a:off", ("x", Emu(box.X)), ("y", Emu(box.Y)));
        x.Leaf("a:ext", ("cx", Emu(box.Width)), ("cy", Emu(box.Height)));
        x.Close();
        if (geometry is null)
            return;
        x.Open("a:prstGeom", ("prst", geometry));
        x.Leaf("a:avLst");
        x.Close();
    }

    private static void WritePolyline(Ooxml x, DocxText text, List<(double X, double Y)> points)
    {
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var box = new Box(left, top, points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
        Open(x, text, box, geometry: null);
        x.Open("a:custGeom");
        foreach (var empty in (ReadOnlySpan<string>)["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"])
            x.Leaf(empty);
        x.Leaf("a:rect", ("l", "0"), ("t", "0"), ("r", "r"), ("b", "b"));
        x.Open("a:pathLst");
        x.Open("a:path", ("w", Emu(box.Width)), ("h", Emu(box.Height)), ("fill", "none"));
        for (var i = 0; i < points.Count; i++)
        {
            x.Open(i == 0 ? "a:moveTo" : "a:lnTo");
            x.Leaf("a:pt", ("x", Emu(points[i].X - left)), ("y", Emu(points[i].Y - top)));
            x.Close();
        }
        x.Close();
        x.Close();
        x.Close();
    }

    /// <summary>Fill, outline, and the end of the shape.</summary>
    private static void Close(Ooxml x, Pen? pen, Brush? brush, double scale)
    {
        WriteFill(x, brush);
        if (pen is null)
        {
            x.Open("a:ln");
            x.Leaf("a:noFill");
        }
        else
        {
            x.Open("a:ln", ("w", Emu(Math.Clamp(DocxDrawing.Finite(pen.Width) * scale, 0.25, 100))));
            Solid(x, pen.Tone);
            if (pen.Dash != Dash.Solid)
                x.Leaf("a:prstDash", ("val", pen.Dash == Dash.Dashed ? "dash" : "sysDot"));
        }
        x.Close();
        x.Close();
        x.Leaf("wps:bodyPr");
        x.Close();
    }

    private static void WriteFill(Ooxml x, Brush? brush)
    {
        switch (brush)
        {
            case null:
                x.Leaf("a:noFill");
                break;
            case { Hatched: true }:
                x.Open("a:pattFill", ("prst", "wdUpDiag"));
                Color(x, "a:fgClr", brush.Tone);
                Color(x, "a:bgClr", Tone.Paper);
                x.Close();
                break;
            default:
                Solid(x, brush.Tone);
                break;
        }
    }

    private static void Solid(Ooxml x, Tone tone) => Color(x, "a:solidFill", tone);

    private static void Color(Ooxml x, string element, Tone tone)
    {
        x.Open(element);
        x.Leaf("a:srgbClr", ("val", Tones.Hex(tone)));
        x.Close();
    }

    /// <summary>Word knows no baseline: a box without insets, wide enough for any face, stands around the text.</summary>
    private static void WriteLabel(Ooxml x, DocxText text, Label label, double left, double baseline, double size)
    {
        var line = CleanText.Line(label.Text);
        var width = Math.Min(2000, line.Length * size * 0.75 + size);
        var shift = label.Anchor switch
        {
            Align.Center => width / 2,
            Align.End => width,
            _ => 0,
        };
        Open(x, text, new Box(left - shift, baseline - size, width, size * 1.35), "rect", isText: true);
        x.Leaf("a:noFill");
        x.Open("a:ln");
        x.Leaf("a:noFill");
        x.Close();
        x.Close();
        x.Open("wps:txbx");
        x.Open("w:txbxContent");
        x.Open("w:p");
        x.Open("w:pPr");
        x.Val("w:pStyle", "DrawingText");
        if (label.Anchor != Align.Start)
            x.Val("w:jc", label.Anchor == Align.End ? "right" : "center");
        x.Close();
        x.Open("w:r");
        x.Open("w:rPr");
        if (label.IsBold)
            x.Leaf("w:b");
        x.Val("w:color", Tones.Hex(label.Tone));
        x.Val("w:sz", $"{Math.Round(size * 2)}");
        x.Close();
        x.Open("w:t");
        x.KeepSpace();
        x.Text(line);
        for (var i = 0; i < 5; i++)
            x.Close();
        x.Leaf(
            "wps:bodyPr",
            ("wrap", "none"),
            ("lIns", "0"),
            ("tIns", "0"),
            ("rIns", "0"),
            ("bIns", "0"),
            ("anchor", "t")
        );
        x.Close();
    }
}
