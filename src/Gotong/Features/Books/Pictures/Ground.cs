using Gotong.Documents;

namespace Gotong.Features.Books.Pictures;

internal static class Ground
{
    /// <summary>A sheet under the drawing. LibreOffice 7.4 turns a group on its side whose first shape has no width.</summary>
    public static Drawing Under(IReadOnlyList<Shape> shapes, double width, double height) =>
        new(width, height, [new Rect(0, 0, width, height, Brush: new(Tone.Paper)), .. shapes]);
}
