using System.Globalization;
using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>One call of CP-SAT that can be stopped and says what it finds.</summary>
internal static class CpRun
{
    public static CpSolverResponse Solve(
        CpModelProto model,
        string parameters,
        CancellationToken stop,
        Action<CpSolverResponse>? found = null,
        Action<double>? bounded = null
    )
    {
        using var solver = new SolveWrapper();
        solver.SetStringParameters(parameters);
        using var foundCallback = found is null ? null : new FoundCallback(found);
        using var boundCallback = bounded is null ? null : new BoundedCallback(bounded);
        if (foundCallback is not null)
            solver.AddSolutionCallback(foundCallback);
        if (boundCallback is not null)
            solver.AddBestBoundCallbackFromClass(boundCallback);
        // A stop that comes before the solver is at work would be lost: it is told again until it has ended. Not on the
        // thread that stops: that may be the solver's own, in a callback.
        var ended = new Ended();
        using var stopping = stop.CanBeCanceled
            ? stop.Register(() => _ = Task.Run(() => Tell(solver, ended)))
            : default;
        try
        {
            stop.ThrowIfCancellationRequested();
            var response = solver.Solve(model);
            if (response.Status == CpSolverStatus.ModelInvalid)
                throw new InvalidOperationException("CP-SAT refuses the model: " + CpSatHelper.ValidateModel(model));
            return response;
        }
        finally
        {
            lock (ended)
                ended.Is = true;
        }
    }

    public static string Seconds(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.####}");

    private static async Task Tell(SolveWrapper solver, Ended ended)
    {
        while (true)
        {
            lock (ended)
            {
                if (ended.Is)
                    return;
                solver.StopSearch();
            }
            await Task.Delay(20);
        }
    }

    private sealed class Ended
    {
        public bool Is { get; set; }
    }

    private sealed class FoundCallback(Action<CpSolverResponse> found) : CpSolverSolutionCallback
    {
        public override void OnSolutionCallback() => found(Response());
    }

    private sealed class BoundedCallback(Action<double> bounded) : BestBoundCallback
    {
        public override void NewBestBound(double bound) => bounded(bound);
    }
}
