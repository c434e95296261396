namespace Gotong.Methods.Trends;

/// <summary>The inverse of the correlations of a series in which only neighbours are alike: one line on each side of the diagonal.</summary>
internal sealed class Tridiagonal
{
    private readonly double[] _own;
    private readonly double[] _next;

    /// <summary>Of how alike each value is to the one before; the first entry is not read.</summary>
    public Tridiagonal(double[] likes)
    {
        (_own, _next) = (new double[likes.Length], new double[likes.Length]);
        _own[0] = 1;
        for (var n = 1; n < likes.Length; n++)
        {
            var left = 1 - likes[n] * likes[n];
            _own[n - 1] += likes[n] * likes[n] / left;
            _own[n] = 1 / left;
            _next[n - 1] = -likes[n] / left;
        }
    }

    public double Own(int at) => _own[at];

    /// <summary>One place of its product with a vector.</summary>
    public double Times(int at, Func<int, double> vector) =>
        _own[at] * vector(at)
        + (at > 0 ? _next[at - 1] * vector(at - 1) : 0)
        + (at + 1 < _own.Length ? _next[at] * vector(at + 1) : 0);
}
