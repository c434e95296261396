using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Coverage;

public static class LoadCoverage
{
    /// <summary>The plan at work that the reader may see, with the initiatives the reader may see; null without a plan.</summary>
    public static async Task<(Rpjmd Plan, PlanCoverage Coverage)?> ForAsync(
        GotongDb db,
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
        var carriers = await db
            .Organizations.Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Name,
                o.Kind,
            })
            .ToListAsync(cancel);
        return (
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
                [.. carriers.Select(o => new Carrier(o.Id, o.ShortName ?? o.Name, o.Kind))],
                await WorksAsync(db, actor, cancel)
            )
        );
    }

    private static async Task<List<Work>> WorksAsync(GotongDb db, Actor actor, CancellationToken cancel)
    {
        var rows = await db
            .Initiatives.VisibleTo(actor)
            .Where(i => i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Number,
                i.Title,
                i.State,
                i.PriorityId,
                i.LeadOrganizationId,
                Effects = i.Effects.Select(e => (Guid?)e.Indicator!.PriorityId).ToList(),
                Partners = i.Partners.Select(p => (Guid?)p.OrganizationId).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(i => new Work(
                i.Number,
                i.Title,
                i.State,
                [.. i.Effects.Prepend(i.PriorityId).OfType<Guid>().Distinct()],
                [.. i.Partners.Prepend(i.LeadOrganizationId).OfType<Guid>().Distinct()]
            )),
        ];
    }
}
