using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// What is not yet decided: an option whose other answer would cost more than the gap, by the prices of the relaxation, is
/// held. What is proven of the rest holds for the whole problem, the best plan aside.
/// </summary>
/// <param name="Open">The options that are undecided.</param>
/// <param name="Held">The answers of the others.</param>
/// <param name="Gained">What those gain.</param>
/// <param name="Model">The rest as a model, from the best plan.</param>
internal sealed record Undecided(int[] Open, bool[] Held, long Gained, CpModelProto Model)
{
    public bool IsWhole => Open.Length == Held.Length;

    public static int Count(SearchRun run, Relaxation? relaxation) => Options(run, relaxation).Length;

    public static Undecided Of(SearchRun run, Relaxation? relaxation, CpPlan cp)
    {
        var open = Options(run, relaxation);
        var held = new bool[run.Form.Gains.Length];
        if (open.Length < held.Length)
            for (var o = 0; o < held.Length; o++)
                held[o] = relaxation!.Reduced[o] > 0;
        foreach (var o in open)
            held[o] = false;
        var gained = 0L;
        for (var o = 0; o < held.Length; o++)
            if (held[o])
                gained += run.Form.Gains[o];
        var model = open.Length == held.Length ? cp.Whole(run.Best) : cp.Part(open, held, run.Best);
        return new(open, held, gained, model);
    }

    /// <summary>The whole plan of an answer for what is open.</summary>
    public bool[] Plan(CpSolverResponse response)
    {
        var plan = (bool[])Held.Clone();
        for (var i = 0; i < Open.Length; i++)
            plan[Open[i]] = response.Solution[i] == 1;
        return plan;
    }

    private static int[] Options(SearchRun run, Relaxation? relaxation)
    {
        var all = Enumerable.Range(0, run.Form.Gains.Length);
        if (relaxation is null || run.Best is null)
            return [.. all];
        var gap = relaxation.Bound - run.BestWhole;
        return [.. all.Where(o => Math.Abs(relaxation.Reduced[o]) <= gap - 1 + 1e-3)];
    }
}
