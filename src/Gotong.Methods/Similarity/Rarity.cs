namespace Gotong.Methods.Similarity;

/// <summary>
/// How much a feature tells by how few texts have it: inverse document frequency (Spärck Jones 1972), smoothed by a number
/// of imagined texts, so that two texts alone, or a short list, are weighed much as a long one.
/// </summary>
internal static class Rarity
{
    private const double Imagined = 40;
    private const double ImaginedWith = 0.8;

    /// <summary>1 for what one text alone has, less the more have it.</summary>
    public static float Of(int with, int all) => (float)(Weight(with, all) / Weight(1, all));

    private static double Weight(int with, int all) => Math.Log(1 + ((all + Imagined) / (Math.Max(with, 0.2) + ImaginedWith)));
}
