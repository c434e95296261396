namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Effects as whole numbers for a solver that knows no others. Where all are whole after a power of ten they are exact;
/// else each is off by half a unit at most, and a bound is widened by so much.
/// </summary>
internal sealed class ValueScale
{
    /// <summary>Whole numbers up to here together: exact in a double, and far from overflow.</summary>
    private const double Most = 1e13;

    public ValueScale(PortfolioModel model)
    {
        var most = model.Candidates.Sum(c => c.Value);
        var numbers = model
            .Options.Select(o => o.Value)
            .Concat(model.Problem.Overlaps.SelectMany(o => o.Effects.Values.Append(o.Full)));
        IsExact = false;
        for (var factor = 1.0; factor <= 1e6 && most * factor <= Most; factor *= 10)
            if (
                model.Problem.Overlaps.All(o => o.Share is 0 or 1)
                && numbers.All(v => v * factor == Math.Round(v * factor))
            )
            {
                Factor = factor;
                IsExact = true;
                return;
            }
        Factor = most > 0 ? Math.Pow(2, Math.Floor(Math.Log2(Most / most))) : 1;
        Slack = (model.Candidates.Length + model.Problem.Overlaps.Count) / Factor;
    }

    public double Factor { get; }
    public bool IsExact { get; }

    /// <summary>By so much a bound in whole numbers may be too low.</summary>
    public double Slack { get; }

    public long Whole(double value) => (long)Math.Round(value * Factor);

    public double Bound(double whole) => (whole / Factor) + Slack;
}
