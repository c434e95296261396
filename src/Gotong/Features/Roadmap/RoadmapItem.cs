using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Roadmap;

/// <summary>An initiative as the roadmap needs it: when it runs, what it waits for, what it costs. No database.</summary>
public sealed record RoadmapItem(Guid Id, int Number, string Title, Quarter Starts, Quarter Ends)
{
    /// <summary>Nobody wrote its schedule: the years come from <see cref="ScheduleProposal"/>.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Accepted or in the masterplan: its costs count as demand.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The term it was given; null: none named.</summary>
    public Horizon? Horizon { get; init; }
    public IReadOnlyList<Awaited> Needs { get; init; } = [];
    public IReadOnlyList<PlannedCost> Costs { get; init; } = [];
    public IReadOnlyList<ReadinessGate> Gates { get; init; } = [];
    public IReadOnlyList<DuePromise> Promises { get; init; } = [];
    public IReadOnlyList<DueMilestone> Milestones { get; init; } = [];

    /// <summary>"7. Panen bersama"</summary>
    public string Name => $"{Number}. {Title}";

    public int Quarters => Ends - Starts + 1;

    /// <summary>All of it earlier or later; its money only by as many whole years as are said.</summary>
    public RoadmapItem Shift(int quarters, int costYears) =>
        this with
        {
            Starts = Starts + quarters,
            Ends = Ends + quarters,
            Costs = [.. Costs.Select(c => c with { Year = c.Year + costYears })],
        };

    public long CostOf(int year, string source) =>
        Costs.Where(c => c.Year == year && c.Source == source).Sum(c => c.Amount);
}

/// <summary>Another initiative that must have begun, or ended, before this one begins.</summary>
public sealed record Awaited(Guid Id, DependencyKind Kind);

/// <summary>Money needed, not spent yet.</summary>
public sealed record PlannedCost(int Year, string Source, MoneyStage Stage, long Amount);

/// <summary>A proof that is still open, and the day it is due: before that the initiative is not ready.</summary>
/// <param name="IsMoney">For members only.</param>
public sealed record ReadinessGate(string Name, DateOnly DueOn, bool IsMoney);

/// <summary>A promise that both sides signed, by its public words.</summary>
public sealed record DuePromise(int Number, string Text, DateOnly DueOn);

public sealed record DueMilestone(string Name, DateOnly DueOn, bool IsReached);
