namespace Gotong.Documents;

/// <summary>A picture of plain shapes, drawn in order; written as SVG in HTML and as DrawingML in DOCX.
/// The origin is the upper left corner; all lengths are points (1/72 inch).</summary>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);

/// <summary>A part of a drawing. Lengths that are not finite count as 0.</summary>
public abstract record Shape;

/// <summary>A straight line.</summary>
public sealed record Line(double X1, double Y1, double X2, double Y2, Pen Pen) : Shape;

/// <summary>An open line through points; fewer than two draw nothing.</summary>
public sealed record Polyline(IReadOnlyList<(double X, double Y)> Points, Pen Pen) : Shape;

/// <summary>A rectangle; without pen and brush it draws nothing.</summary>
public sealed record Rect(double X, double Y, double Width, double Height, Pen? Pen = null, Brush? Brush = null)
    : Shape;

/// <summary>A circle around a centre.</summary>
public sealed record Circle(double X, double Y, double Radius, Pen? Pen = null, Brush? Brush = null) : Shape;

/// <summary>One line of text.</summary>
/// <param name="X">The point that <paramref name="Anchor"/> speaks of.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Text">One line.</param>
/// <param name="Size">Type size in points; below 7 is not legible on paper and is written as 7 in DOCX.</param>
/// <param name="Anchor">Which part of the text stands at X.</param>
/// <param name="IsBold">Heavier type.</param>
/// <param name="Tone">Its colour.</param>
public sealed record Label(
    double X,
    double Y,
    string Text,
    double Size = 9,
    Align Anchor = Align.Start,
    bool IsBold = false,
    Tone Tone = Tone.Ink
) : Shape;

/// <summary>How a line is drawn.</summary>
public sealed record Pen(Tone Tone = Tone.Ink, double Width = 1, Dash Dash = Dash.Solid);

/// <summary>How an area is filled; hatched keeps two areas apart in black print.</summary>
public sealed record Brush(Tone Tone, bool Hatched = false);

/// <summary>Whether a line is broken.</summary>
public enum Dash
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Long strokes.</summary>
    Dashed,

    /// <summary>Points.</summary>
    Dotted,
}

/// <summary>A colour by what it means; the page's theme may change how it looks.</summary>
public enum Tone
{
    /// <summary>Text and main lines.</summary>
    Ink,

    /// <summary>What stands back.</summary>
    Muted,

    /// <summary>Grid lines and frames.</summary>
    Hairline,

    /// <summary>The ground.</summary>
    Paper,

    /// <summary>What the picture is about.</summary>
    Accent,

    /// <summary>The same as an area, such as a band of uncertainty.</summary>
    AccentSoft,

    /// <summary>Needs care.</summary>
    Attention,

    /// <summary>The same as an area.</summary>
    AttentionSoft,

    /// <summary>A promise that is late.</summary>
    Late,

    /// <summary>A promise that was kept.</summary>
    Kept,
}
