namespace Gotong.Documents;

/// <summary>An A4 page and its margins in points.</summary>
internal sealed record PageSize(double Width, double Height, double Side, double Top)
{
    public static readonly PageSize Portrait = new(595.3, 841.9, 82, 80);
    public static readonly PageSize Landscape = new(841.9, 595.3, 62, 68);

    public static PageSize Of(Orientation orientation) => orientation == Orientation.Landscape ? Landscape : Portrait;

    public double TextWidth => Width - 2 * Side;
    public double TextHeight => Height - 2 * Top;
}
