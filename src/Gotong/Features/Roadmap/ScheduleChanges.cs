using Gotong.Features.Initiatives;
using Gotong.Platform.Data;

namespace Gotong.Features.Roadmap;

/// <summary>Verbs on a schedule. Each sets <see cref="ChangedAt"/>, so that a changed part raises the version.</summary>
public sealed partial class Schedule
{
    /// <summary>Activities, milestones or dependencies that one schedule may have.</summary>
    public const int MostParts = 40;

    private const int MonthsOfQuarter = 3;

    /// <summary>The first time somebody writes it down.</summary>
    public static Schedule Of(Initiative initiative, Quarter starts, Quarter ends, DateTimeOffset at) =>
        new()
        {
            RegionId = initiative.RegionId,
            InitiativeId = initiative.Id,
            Starts = starts,
            Ends = ends,
            ChangedAt = at,
        };

    public void Run(Quarter starts, Quarter ends, DateTimeOffset at) => (Starts, Ends, ChangedAt) = (starts, ends, at);

    /// <summary>Earlier or later by whole quarters; what was reached stays where it was.</summary>
    public void Shift(int quarters, DateTimeOffset at)
    {
        Run(Starts + quarters, Ends + quarters, at);
        foreach (var activity in Activities)
            (activity.Starts, activity.Ends) = (activity.Starts + quarters, activity.Ends + quarters);
        foreach (var milestone in Milestones.Where(m => m.ReachedOn is null))
            milestone.DueOn = milestone.DueOn.AddMonths(MonthsOfQuarter * quarters);
    }

    /// <summary>Waits for exactly these others.</summary>
    public void WaitFor(IReadOnlyDictionary<Guid, DependencyKind> needs)
    {
        Dependencies.RemoveAll(d => !needs.ContainsKey(d.NeedsId));
        foreach (var (id, kind) in needs)
            if (Dependencies.Find(d => d.NeedsId == id) is { } known)
                known.Kind = kind;
            else
                Dependencies.Add(
                    new()
                    {
                        RegionId = RegionId,
                        ScheduleId = Id,
                        Schedule = this,
                        NeedsId = id,
                        Kind = kind,
                    }
                );
    }

    /// <summary>Has exactly these activities, in this order; one that was there before is changed, not made anew.</summary>
    public void Do(IReadOnlyList<PlannedActivity> activities)
    {
        Activities.RemoveAll(a => activities.All(p => p.Id != a.Id));
        foreach (var (order, planned) in activities.Index())
            if (Activities.Find(a => a.Id == planned.Id) is { } known)
                (known.Name, known.Starts, known.Ends, known.OrganizationId, known.Order) = (
                    planned.Name,
                    planned.Starts,
                    planned.Ends,
                    planned.OrganizationId,
                    order
                );
            else
                Activities.Add(
                    new()
                    {
                        RegionId = RegionId,
                        ScheduleId = Id,
                        Schedule = this,
                        Name = planned.Name,
                        Starts = planned.Starts,
                        Ends = planned.Ends,
                        OrganizationId = planned.OrganizationId,
                        Order = order,
                    }
                );
    }

    /// <summary>Has exactly these milestones, in this order; one that was there before keeps what was reported of it.</summary>
    public void Mark(IReadOnlyList<PlannedMilestone> milestones)
    {
        Milestones.RemoveAll(m => milestones.All(p => p.Id != m.Id));
        foreach (var (order, planned) in milestones.Index())
            if (Milestones.Find(m => m.Id == planned.Id) is { } known)
                (known.Name, known.DueOn, known.Weight, known.Order) = (
                    planned.Name,
                    planned.DueOn,
                    planned.Weight,
                    order
                );
            else
                Milestones.Add(
                    new()
                    {
                        RegionId = RegionId,
                        ScheduleId = Id,
                        Schedule = this,
                        Name = planned.Name,
                        DueOn = planned.DueOn,
                        Weight = planned.Weight,
                        Order = order,
                    }
                );
    }
}

/// <param name="Id">Of the one it was; null: new.</param>
public sealed record PlannedActivity(Guid? Id, string Name, Quarter Starts, Quarter Ends, Guid? OrganizationId);

/// <param name="Id">Of the one it was; null: new.</param>
public sealed record PlannedMilestone(Guid? Id, string Name, DateOnly DueOn, int Weight);

/// <summary>
/// Which of these milestones somebody has reported about: they are not taken out. A later feature says so with
/// <c>services.AddSingleton(new MilestoneUse(FindAsync))</c>.
/// </summary>
public sealed record MilestoneUse(
    Func<GotongDb, IReadOnlyList<Guid>, CancellationToken, Task<IReadOnlyList<Guid>>> FindAsync
);
