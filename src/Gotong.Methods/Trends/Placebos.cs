namespace Gotong.Methods.Trends;

/// <summary>A rank among those to whom nothing was done.</summary>
internal static class Placebos
{
    /// <summary>Others needed so that being the furthest off is rare enough for the level: nine for 0.9.</summary>
    public static int Needed(double level) => (int)Math.Ceiling(1 / (1 - level) - 1e-9) - 1;

    public static double Chance(double own, IEnumerable<double> placebos)
    {
        var (asFar, all) = (1, 1);
        foreach (var placebo in placebos)
        {
            all++;
            if (placebo >= own)
                asFar++;
        }
        return (double)asFar / all;
    }
}
