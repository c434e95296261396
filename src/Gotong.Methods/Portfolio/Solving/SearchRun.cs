using System.Diagnostics;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>One run: the best plan and the lowest bound so far, whoever finds them.</summary>
internal sealed class SearchRun : IDisposable
{
    private readonly Lock door = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly SolveOptions options;
    private readonly IProgress<PortfolioProgress>? progress;
    private readonly CancellationTokenSource ending;

    public SearchRun(
        PortfolioModel model,
        SolveOptions options,
        IProgress<PortfolioProgress>? progress,
        CancellationToken stop
    )
    {
        (this.options, this.progress) = (options, progress);
        Model = model;
        Form = new(model, new(model));
        ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Stop = ending.Token;
    }

    public PortfolioModel Model { get; }
    public LinearForm Form { get; }

    /// <summary>Told to stop, or there is nothing left to find.</summary>
    public CancellationToken Stop { get; }
    public long? Work => options.Work;
    public int Threads => Work is null ? Math.Clamp(options.Threads, 1, 64) : 1;
    public bool NamesConflict => options.NamesConflict;
    public double Asked => options.Seconds;
    public double Seconds => clock.Elapsed.TotalSeconds;
    public double Left => Math.Max(0, options.Seconds - Seconds);
    public bool IsOver => Stop.IsCancellationRequested || (Work is null && Left <= 0);

    /// <summary>The best plan, an answer for each option; not to be changed.</summary>
    public bool[]? Best { get; private set; }
    public long BestWhole { get; private set; } = long.MinValue;

    /// <summary>No plan has more, in whole numbers.</summary>
    public double BoundWhole { get; private set; } = double.PositiveInfinity;
    public bool IsProven { get; private set; }
    public bool IsInfeasible { get; private set; }

    /// <summary>True when it keeps all rows and is better than what was known.</summary>
    public bool Found(bool[] plan)
    {
        if (Form.Value(plan) is not { } value)
            return false;
        lock (door)
        {
            if (Best is not null && value <= BestWhole)
                return false;
            (Best, BestWhole) = (plan, value);
        }
        Tell();
        return true;
    }

    public void Bounded(double bound)
    {
        lock (door)
        {
            // Whole numbers are what is bounded.
            bound = Math.Floor(bound + 1e-6);
            if (!(bound < BoundWhole))
                return;
            BoundWhole = bound;
        }
        Tell();
    }

    /// <summary>Nothing better than the best, or nothing at all.</summary>
    public void Proven()
    {
        lock (door)
        {
            IsProven = Best is not null;
            IsInfeasible = Best is null;
        }
        ending.Cancel();
    }

    public void Dispose() => ending.Dispose();

    private void Tell()
    {
        lock (door)
            if (Best is not null && BoundWhole <= BestWhole)
                IsProven = true;
        if (IsProven)
            ending.Cancel();
        progress?.Report(
            new(
                Best is { } best ? Model.Value(best) : null,
                double.IsFinite(BoundWhole) ? Form.Scale.Bound(BoundWhole) : null,
                Seconds
            )
        );
    }
}
