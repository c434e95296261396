using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap;

/// <summary>Reads initiatives as the roadmap needs them, in a fixed number of queries; what is dropped is not among them.</summary>
public static class RoadmapReader
{
    public static async Task<IReadOnlyList<RoadmapItem>> ReadAsync(
        GotongDb db,
        IQueryable<Initiative> which,
        CancellationToken cancel
    )
    {
        which = which.Where(i => i.State != InitiativeState.Dropped);
        var ids = which.Select(i => i.Id);
        var heads = await which
            .Select(i => new Head(i.Id, i.Number, i.Title, i.Horizon, i.StartedAt, i.State))
            .ToListAsync(cancel);
        var schedules = await db
            .Schedules.AsNoTracking()
            .Include(s => s.Dependencies)
            .Include(s => s.Milestones)
            .AsSplitQuery()
            .Where(s => ids.Contains(s.InitiativeId))
            .ToDictionaryAsync(s => s.InitiativeId, cancel);
        var costs = (
            await db.Set<CostLine>()
                .Where(c => c.Stage != MoneyStage.Realised && ids.Contains(c.InitiativeId))
                .Select(c => new { c.InitiativeId, Cost = new PlannedCost(c.Year, c.Source, c.Stage, c.Amount) })
                .ToListAsync(cancel)
        ).ToLookup(c => c.InitiativeId, c => c.Cost);
        var effects = (
            await db.Set<Effect>()
                .Where(e => ids.Contains(e.InitiativeId))
                .Select(e => new { e.InitiativeId, e.ByYear })
                .ToListAsync(cancel)
        ).ToLookup(e => e.InitiativeId, e => e.ByYear);
        var proofs = (
            await ReadinessWaits
                .OpenProofs(db)
                .Where(p => p.DueOn != null && ids.Contains(p.InitiativeId))
                .OrderBy(p => p.Id)
                .ToListAsync(cancel)
        ).ToLookup(p => p.InitiativeId);
        var promises = (
            await db
                .Commitments.AsNoTracking()
                .Include(c => c.Terms)
                .Include(c => c.Signatures)
                .AsSplitQuery()
                .Where(c =>
                    c.AgreedAt != null
                    && (c.State == CommitmentState.Agreed || c.State == CommitmentState.Reported)
                    && c.InitiativeId != null
                    && ids.Contains(c.InitiativeId.Value)
                )
                .OrderBy(c => c.Number)
                .ToListAsync(cancel)
        ).ToLookup(c => c.InitiativeId!.Value);
        return
        [
            .. heads.Select(h =>
                Item(
                    h,
                    schedules.GetValueOrDefault(h.Id),
                    [.. costs[h.Id]],
                    [.. effects[h.Id]],
                    proofs[h.Id],
                    promises[h.Id]
                )
            ),
        ];
    }

    private sealed record Head(
        Guid Id,
        int Number,
        string Title,
        Horizon? Horizon,
        DateTimeOffset StartedAt,
        InitiativeState State
    );

    private static RoadmapItem Item(
        Head head,
        Schedule? schedule,
        List<PlannedCost> costs,
        List<int> effects,
        IEnumerable<Proof> proofs,
        IEnumerable<Commitment> promises
    )
    {
        var proposal = ScheduleProposal.Of(head.Horizon, head.StartedAt.Year, [.. costs.Select(c => c.Year)], effects);
        var (starts, ends) = schedule is null ? (proposal.Starts, proposal.Ends) : (schedule.Starts, schedule.Ends);
        return new(head.Id, head.Number, head.Title, starts, ends)
        {
            IsProposed = schedule is null,
            Horizon = head.Horizon,
            IsPlanned = head.State is InitiativeState.Accepted or InitiativeState.InMasterplan,
            Costs = costs,
            Needs = [.. (schedule?.Dependencies ?? []).Select(d => new Awaited(d.NeedsId, d.Kind))],
            Milestones =
            [
                .. (schedule?.Milestones ?? [])
                    .OrderBy(m => m.DueOn)
                    .Select(m => new DueMilestone(m.Name, m.DueOn, m.ReachedOn is not null)),
            ],
            Gates =
            [
                .. proofs
                    .Where(p => p is not NothingNeeded && HoldsBack(p, starts))
                    .Select(p => new ReadinessGate(ReadinessWords.NameOf(p), p.DueOn!.Value, p is BudgetProof)),
            ],
            Promises = [.. promises.Select(c => new DuePromise(c.Number, c.InForce!.PublicText, c.InForce.DueOn))],
        };
    }

    /// <summary>Money holds back only for the first year: budgets are made year by year. Money of partners stands in promises.</summary>
    private static bool HoldsBack(Proof proof, Quarter starts) =>
        proof is not BudgetProof money
        || money.Year <= starts.Year && FundingSource.Find(money.Source) is { InApbd: true };
}
