using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

/// <summary>
/// The fit at a given rho against nlme 3.1-162 (R 4.2.2) on California's cigarette sales:
/// gls(y ~ t + step + ramp, correlation = corAR1(rho, fixed = TRUE), method = "REML").
/// </summary>
public sealed class ArFitTests
{
    [Theory]
    [InlineData(0.3, 97.39188184, -1.82556379, -16.99208980, -1.71571867, 0.233826299, 0.522803883)]
    [InlineData(0.6, 95.40923341, -1.90164195, -11.42554473, -2.05081681, 0.271967556, 0.610189044)]
    [InlineData(0.9, 92.44747488, -1.86131999, -6.44461544, -2.09580644, 0.432000086, 0.882398518)]
    public void Coefficients_and_errors_are_those_of_nlme(
        double rho,
        double level,
        double slope,
        double step,
        double change,
        double slopeError,
        double changeError
    )
    {
        var fit = At(Cigarettes.California, rho);
        double[] expected = [level, slope, step, change];
        Assert.All(expected.Zip(fit.Coefficients), p => Assert.Equal(p.First, p.Second, 1e-7));
        Assert.Equal(slopeError, Math.Sqrt(fit.Variance * fit.Inverse[1][1]), 1e-8);
        Assert.Equal(changeError, Math.Sqrt(fit.Variance * fit.Inverse[3][3]), 1e-8);
    }

    [Fact]
    public void Without_likeness_it_is_the_published_segmented_regression()
    {
        // Linden, Conducting interrupted time-series analysis for single- and multiple-group comparisons, Stata Journal 15(2), 2015.
        var fit = At(Cigarettes.California, 0);
        Assert.Equal(-1.779474, fit.Coefficients[1], 1e-6);
        Assert.Equal(-20.0581, fit.Coefficients[2], 1e-4);
        Assert.Equal(-1.494652, fit.Coefficients[3], 1e-6);
    }

    [Fact]
    public void The_likelihood_of_each_rho_is_the_restricted_one_of_nlme()
    {
        // logLik of the three fits above: -84.29571274, -76.36941029, -68.086594.
        var (low, middle, high) = (
            At(Cigarettes.California, 0.3).Weight,
            At(Cigarettes.California, 0.6).Weight,
            At(Cigarettes.California, 0.9).Weight
        );
        Assert.Equal(84.29571274 - 76.36941029, middle - low, 1e-6);
        Assert.Equal(76.36941029 - 68.086594, high - middle, 1e-6);
    }

    [Fact]
    public void Gaps_weaken_the_likeness_as_in_the_continuous_model_of_nlme()
    {
        // corCAR1(0.6, fixed = TRUE) without 1973, 1974 and 1989.
        var fit = At([.. Cigarettes.California.Where(p => p.Time is not (1973 or 1974 or 1989))], 0.6);
        double[] expected = [96.22287100, -1.84189788, -14.82455999, -1.79472744];
        Assert.All(expected.Zip(fit.Coefficients), p => Assert.Equal(p.First, p.Second, 1e-7));
        Assert.Equal(0.666287980, Math.Sqrt(fit.Variance * fit.Inverse[3][3]), 1e-8);
    }

    private static RhoFit At(IReadOnlyList<SeriesPoint> points, double rho)
    {
        var times = points.Select(p => p.Time - Cigarettes.Start).ToArray();
        var columns = times.Select(t => new[] { 1, t, t >= 0 ? 1 : 0, Math.Max(0, t) }).ToArray();
        return ArFit.At(times, [.. points.Select(p => p.Value)], columns, rho);
    }
}
