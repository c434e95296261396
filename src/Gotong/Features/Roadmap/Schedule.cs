using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Platform.Data;

namespace Gotong.Features.Roadmap;

/// <summary>When an initiative runs, what it waits for, and the marks by which its progress is seen. One for each initiative.</summary>
public sealed partial class Schedule : RegionalRecord
{
    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required Quarter Starts { get; set; }
    public required Quarter Ends { get; set; }

    /// <summary>Last time something of it changed; set on every change, so that a changed part raises the version.</summary>
    public DateTimeOffset ChangedAt { get; set; }
    public List<Dependency> Dependencies { get; init; } = [];
    public List<Activity> Activities { get; init; } = [];
    public List<Milestone> Milestones { get; init; } = [];
}

/// <summary>It cannot begin before another initiative has begun, or has ended.</summary>
public sealed class Dependency : SchedulePart
{
    public required Guid NeedsId { get; init; }
    public Initiative Needs { get; init; } = null!;
    public required DependencyKind Kind { get; set; }
}

public enum DependencyKind
{
    /// <summary>The other must have begun.</summary>
    Started,

    /// <summary>The other must have ended.</summary>
    Finished,
}

/// <summary>A piece of the work, and who does it.</summary>
public sealed class Activity : SchedulePart
{
    public const int LongestName = 200;

    public required string Name { get; set; }
    public required Quarter Starts { get; set; }
    public required Quarter Ends { get; set; }
    public Guid? OrganizationId { get; set; }
    public Organization? Organization { get; set; }
    public required int Order { get; set; }
}

/// <summary>A mark that is reached or not, with its day and its weight in the physical progress.</summary>
public sealed class Milestone : SchedulePart
{
    public const int LongestName = 200;
    public const int MostWeight = 100;

    public required string Name { get; set; }
    public required DateOnly DueOn { get; set; }

    /// <summary>Share in the physical progress, against the weights of the others; 1 to 100.</summary>
    public required int Weight { get; set; }
    public required int Order { get; set; }

    /// <summary>The day it was reached, as a report said; null: not yet.</summary>
    public DateOnly? ReachedOn { get; set; }
}

public abstract class SchedulePart : RegionalPart
{
    public required Guid ScheduleId { get; init; }
    public Schedule Schedule { get; init; } = null!;
    public override Record Whole => Schedule;
}

/// <summary>What the region can spend on its masterplan in one year from one source.</summary>
public sealed class FundingLimit : RegionalRecord
{
    public required int Year { get; init; }

    /// <summary>Key in the list of funding sources, e.g. <c>apbd</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whole rupiah.</summary>
    public required long Amount { get; set; }

    /// <summary>Where the figure comes from.</summary>
    public string? Basis { get; set; }
}
