namespace Gotong.Methods.Portfolio;

/// <summary>What is to be decided: which initiatives start in which year, so that their effect together is greatest.</summary>
/// <param name="Years">The years of the plan, one after another.</param>
/// <param name="Sources">Where money comes from.</param>
/// <param name="Initiatives">What may be chosen.</param>
/// <param name="GroupRules">How many of a group at least and at most.</param>
/// <param name="Discount">What a year of waiting takes from an effect: 0.03 is three of a hundred.</param>
public sealed record PortfolioProblem(
    IReadOnlyList<int> Years,
    IReadOnlyList<MoneySource> Sources,
    IReadOnlyList<Candidate> Initiatives,
    IReadOnlyList<GroupRule> GroupRules,
    double Discount
)
{
    /// <summary>Effects on one indicator that overlap; none where effects simply add up.</summary>
    public IReadOnlyList<Overlap> Overlaps { get; init; } = [];
}

/// <summary>A source of money and what it may give in each year.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Limits">A limit for each year of the plan; null is no limit.</param>
public sealed record MoneySource(string Id, IReadOnlyList<long?> Limits);

/// <summary>An initiative that may be chosen.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Value">Its effect, weighed by the priorities it serves.</param>
/// <param name="Cost">What it takes from each source: in its first year, the year after, and so on. Money beyond the last year of the plan is ignored.</param>
public sealed record Candidate(string Id, double Value, IReadOnlyDictionary<string, IReadOnlyList<long>> Cost)
{
    /// <summary>Not to start before this year.</summary>
    public int? Earliest { get; init; }

    /// <summary>Not to start after this year.</summary>
    public int? Latest { get; init; }

    /// <summary>The year by which its proofs of readiness are due: no start before.</summary>
    public int? Ready { get; init; }

    /// <summary>How many years it runs; else as many as its longest row of costs, at least one.</summary>
    public int? Duration { get; init; }

    /// <summary>Only together with all of these, which start in the same year or before.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Only together with all of these, and after they have finished.</summary>
    public IReadOnlyList<string> RequiresFinished { get; init; } = [];

    /// <summary>Never together with any of these.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The groups it counts in, as words: <c>dimension:living</c>, <c>opd:dinas-kominfo</c>.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>It must be chosen.</summary>
    public bool Mandatory { get; init; }

    /// <summary>How far its effect may be off, up or down: 0.2 is a fifth.</summary>
    public double ValueSpread { get; init; }

    /// <summary>How far its costs may be off.</summary>
    public double CostSpread { get; init; }

    /// <summary>How many years it runs.</summary>
    public int Length => Duration ?? Math.Max(1, Cost.Values.Select(c => c.Count).DefaultIfEmpty(1).Max());
}

/// <summary>A rule on how many of a group are chosen.</summary>
/// <param name="Group">The group, as initiatives name it.</param>
/// <param name="Min">At least so many.</param>
/// <param name="Max">At most so many.</param>
public sealed record GroupRule(string Group, int? Min, int? Max)
{
    /// <summary>Count only what starts in this year or before: at least one quick win is <c>Min = 1, By = the first year</c>.</summary>
    public int? By { get; init; }

    /// <summary>At most so many running in any one year: the capacity of an organization.</summary>
    public int? AtOnce { get; init; }
}

/// <summary>
/// Several initiatives move one indicator. Their effects count fully up to a point (the gap to its target); what is above
/// counts only in part.
/// </summary>
/// <param name="Id">The indicator.</param>
/// <param name="Full">Up to here effects count fully, in the unit of <see cref="Candidate.Value"/>.</param>
/// <param name="Share">The part of what is above that still counts, 0 to 1.</param>
/// <param name="Effects">What each initiative adds to the indicator; a part of its value.</param>
public sealed record Overlap(string Id, double Full, double Share, IReadOnlyDictionary<string, double> Effects);
