using System.Diagnostics;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>One run: the best plan and the lowest bound so far, whoever finds them.</summary>
internal sealed class SearchRun(
    PortfolioModel model,
    SolveOptions options,
    IProgress<PortfolioProgress>? progress,
    CancellationToken stop
)
{
    private readonly Lock door = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public PortfolioModel Model { get; } = model;
    public ValueScale Scale { get; } = new(model);
    public CancellationToken Stop { get; } = stop;
    public long? Work => options.Work;
    public double Seconds => clock.Elapsed.TotalSeconds;
    public double SecondsLeft => Math.Max(0.01, options.Seconds - Seconds);

    /// <summary>The best plan, an answer for each option; not to be changed.</summary>
    public bool[]? Best { get; private set; }
    public double BestValue { get; private set; } = double.NegativeInfinity;
    public double Bound { get; private set; } = double.PositiveInfinity;
    public bool Proven { get; set; }
    public bool Infeasible { get; set; }

    public void Found(bool[] plan)
    {
        var value = Model.Value(plan);
        lock (door)
        {
            if (Best is not null && value <= BestValue)
                return;
            (Best, BestValue) = (plan, value);
        }
        Tell();
    }

    public void Bounded(double bound)
    {
        lock (door)
        {
            if (!(bound < Bound))
                return;
            Bound = bound;
        }
        Tell();
    }

    private void Tell() =>
        progress?.Report(
            new(Best is null ? null : BestValue, double.IsFinite(Bound) ? Bound : null, Seconds)
        );
}
