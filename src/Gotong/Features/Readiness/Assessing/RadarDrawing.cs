namespace Gotong.Features.Readiness.Assessing;

/// <summary>Where the points of a radar lie: one axis for each element, the first upwards, clockwise.</summary>
public static class RadarDrawing
{
    public static (double X, double Y) At(int axis, int axes, double share, double radius)
    {
        var angle = 2 * Math.PI * axis / axes - Math.PI / 2;
        return (Math.Cos(angle) * radius * share, Math.Sin(angle) * radius * share);
    }

    public static IReadOnlyList<(double X, double Y)> Points(AssessmentScore score, double radius) =>
        [.. score.Elements.Select((e, i) => At(i, score.Elements.Count, (double)e.Share, radius))];
}
