using Gotong.Features.Initiatives.Index;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Coverage;

public static class LoadCoverage
{
    /// <summary>The plan at work that the reader may see, with the initiatives the reader may see; null without a plan.</summary>
    public static async Task<Covered?> ForAsync(
        GotongDb db,
        RegionMemory memory,
        InitiativeIndex index,
        Actor actor,
        int year,
        CancellationToken cancel
    )
    {
        var covered = await memory.RecallAsync(
            db,
            async () => await ReadAsync(db, index, actor, year, cancel) ?? Covered.Nothing,
            _ => index.All.Count,
            cancel,
            $"{year} {InitiativePermissions.SightOf(actor)}"
        );
        return covered == Covered.Nothing ? null : covered;
    }

    private static async Task<Covered?> ReadAsync(
        GotongDb db,
        InitiativeIndex index,
        Actor actor,
        int year,
        CancellationToken cancel
    )
    {
        if ((await PlanShelf.LoadAsync(db, actor, year, cancel)).Current is not { } plan)
            return null;
        var pagu = await db
            .PaguLines.Where(m => m.Priority.RpjmdId == plan.Id && m.Stage == MoneyStage.Pagu)
            .GroupBy(m => m.PriorityId)
            .Select(g => new { g.Key, Sum = g.Sum(m => m.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        var nodes = await db
            .Priorities.Where(p => p.RpjmdId == plan.Id)
            .Select(p => new
            {
                p.Id,
                p.ParentId,
                p.Level,
                p.Name,
                p.Order,
            })
            .ToListAsync(cancel);
        var duties = await db
            .Responsibilities.Where(r => r.Priority.RpjmdId == plan.Id)
            .Select(r => new Duty(r.PriorityId, r.OrganizationId))
            .Distinct()
            .ToListAsync(cancel);
        return new(
            plan,
            new PlanCoverage(
                [
                    .. nodes.Select(p => new PlanNode(
                        p.Id,
                        p.ParentId,
                        p.Level,
                        p.Name,
                        p.Order,
                        pagu.GetValueOrDefault(p.Id)
                    )),
                ],
                duties,
                [.. index.Organizations.Values.Select(o => new Carrier(o.Id, o.Label, o.Kind))],
                WorksOf(index, actor)
            )
        );
    }

    /// <summary>From the index, newest last.</summary>
    private static List<Work> WorksOf(InitiativeIndex index, Actor actor)
    {
        var sees = InitiativePermissions.Sees(actor);
        return
        [
            .. index
                .All.Reverse()
                .Where(i => i.State != InitiativeState.Dropped && (sees is null || sees(i)))
                .Select(i => new Work(
                    i.Number,
                    i.Title,
                    i.State,
                    [.. i.MovedPriorities.Cast<Guid?>().Prepend(i.PriorityId).OfType<Guid>().Distinct()],
                    [.. i.Partners.Select(p => (Guid?)p.Id).Prepend(i.LeadId).OfType<Guid>().Distinct()]
                )),
        ];
    }
}

/// <summary>A plan and how it is covered.</summary>
public sealed record Covered(Rpjmd Plan, PlanCoverage Coverage)
{
    public static readonly Covered Nothing = new(null!, null!);
}
