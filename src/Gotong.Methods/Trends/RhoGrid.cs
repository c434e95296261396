namespace Gotong.Methods.Trends;

/// <summary>The likenesses of neighbours that are tried, and what is thought of each before the series is seen.</summary>
internal static class RhoGrid
{
    private const int Steps = 32;

    public static IEnumerable<(double Rho, double Prior)> Of(int values, int columns) =>
        Enumerable.Range(0, Steps).Select(n => ((n + 0.5) / Steps, 1.0));
}
