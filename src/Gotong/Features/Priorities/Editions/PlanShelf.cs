using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

public enum PlanStanding
{
    /// <summary>Not enacted; the region works with it only when it has nothing better.</summary>
    Draft,
    InForce,

    /// <summary>A later edition or a later period took its place.</summary>
    Superseded,
}

/// <summary>The plans of a region as far as a reader sees them, and which of each kind is in force in a year. Pure.</summary>
public sealed class PlanShelf(IReadOnlyList<Rpjmd> plans, int year)
{
    public IReadOnlyList<Rpjmd> Plans { get; } =
    [.. plans.OrderBy(p => p.Kind).ThenByDescending(p => p.PeriodStart).ThenByDescending(p => p.Edition)];

    /// <summary>What the region works with: its RPJMD, else what it has.</summary>
    public Rpjmd? Current => Enum.GetValues<PlanKind>().Select(AtWork).FirstOrDefault(p => p is not null);

    public IReadOnlyList<Guid> AllAtWork =>
        [.. Enum.GetValues<PlanKind>().Select(AtWork).OfType<Rpjmd>().Select(p => p.Id)];

    /// <summary>
    /// The one whose period holds the year; the enacted before the draft; the latest edition. The draft of a Perubahan
    /// is nothing to work with until it is enacted.
    /// </summary>
    public Rpjmd? AtWork(PlanKind kind) =>
        Plans
            .Where(p => p.Kind == kind && (p.IsEnacted || !p.IsAmendment))
            .OrderByDescending(p => p.PeriodStart <= year && year <= p.PeriodEnd)
            .ThenByDescending(p => p.IsEnacted)
            .ThenByDescending(p => p.PeriodStart)
            .ThenByDescending(p => p.Edition)
            .FirstOrDefault();

    public PlanStanding StandingOf(Rpjmd plan) =>
        !plan.IsEnacted ? PlanStanding.Draft
        : AtWork(plan.Kind)?.Id == plan.Id ? PlanStanding.InForce
        : PlanStanding.Superseded;

    /// <summary>The draft that amends this plan, when there is one.</summary>
    public Rpjmd? AmendmentOf(Rpjmd plan) => Plans.FirstOrDefault(p => p.OriginId == plan.Id && !p.IsEnacted);

    /// <summary>Those that lists and the search speak of: not what a Perubahan replaced, nor one not enacted yet.</summary>
    public static HashSet<Guid> Standing(IReadOnlyCollection<Rpjmd> plans) =>
        [
            .. plans
                .Where(p => p.IsEnacted || !p.IsAmendment)
                .Where(p => !plans.Any(later => later.OriginId == p.Id && later.IsEnacted))
                .Select(p => p.Id),
        ];

    public static async Task<PlanShelf> LoadAsync(GotongDb db, Actor actor, int year, CancellationToken cancel) =>
        new(
            await db.Rpjmds.AsNoTracking().Where(p => actor.IsInside || p.PublishedAt != null).ToListAsync(cancel),
            year
        );
}
