using System.Globalization;

namespace Gotong.Documents;

/// <summary>Writes a drawing as a group of DrawingML shapes (Word 2010 and later, LibreOffice); an older reader gets the words.</summary>
internal static class DocxDrawing
{
    private const double LegibleSize = 7;

    public static void Write(Ooxml x, DocxText text, Figure figure, PageSize page)
    {
        var drawing = figure.Drawing;
        var (width, height) = (Math.Max(1, Finite(drawing.Width)), Math.Max(1, Finite(drawing.Height)));
        var scale = Math.Min(1, Math.Min(page.TextWidth / width, (page.TextHeight - 60) / height));
        var extent = (Cx: Emu(width * scale), Cy: Emu(height * scale));
        x.Open("w:r");
        x.Open("mc:AlternateContent");
        x.Open("mc:Choice", ("Requires", "wpg"));
        x.Open("w:drawing");
        x.Open("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"));
        x.Leaf("wp:extent", ("cx", extent.Cx), ("cy", extent.Cy));
        var id = text.NextId();
        x.Leaf(
            "wp:docPr",
            ("id", id),
            ("name", $"{text.Outline.Words.Figure} {id}"),
            ("descr", CleanText.Line(figure.AltText)),
            ("title", CleanText.Line(figure.Caption))
        );
        x.Leaf("wp:cNvGraphicFramePr");
        x.Open("a:graphic");
        x.Open("a:graphicData", ("uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"));
        x.Open("wpg:wgp");
        x.Leaf("wpg:cNvGrpSpPr");
        x.Open("wpg:grpSpPr");
        x.Open("a:xfrm");
        x.Leaf("a:off", ("x", "0"), ("y", "0"));
        x.Leaf("a:ext", ("cx", extent.Cx), ("cy", extent.Cy));
        x.Leaf("a:chOff", ("x", "0"), ("y", "0"));
        x.Leaf("a:chExt", ("cx", extent.Cx), ("cy", extent.Cy));
        x.Close();
        x.Close();
        foreach (var shape in drawing.Shapes)
            DocxShape.Write(x, text, shape, scale);
        for (var i = 0; i < 6; i++)
            x.Close();
        x.Open("mc:Fallback");
        x.Open("w:t");
        x.Text($"[{CleanText.Line(figure.AltText)}]");
        x.Close();
        x.Close();
        x.Close();
        x.Close();
    }

    /// <summary>Points as English metric units, at most a few metres.</summary>
    public static string Emu(double points) =>
        Math.Round(Finite(points) * 12700).ToString(CultureInfo.InvariantCulture);

    public static double Finite(double value) => double.IsFinite(value) ? Math.Clamp(value, -20_000, 20_000) : 0;

    public static double TypeSize(double size, double scale) =>
        Math.Clamp(Math.Round(Finite(size) * scale * 2) / 2, LegibleSize, 200);
}
