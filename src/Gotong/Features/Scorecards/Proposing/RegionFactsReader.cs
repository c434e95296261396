using Gotong.Features.Bimtek;
using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Features.Scorecards.Checklist;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>Reads what scorecards ask of a region, in a fixed number of queries.</summary>
public static class RegionFactsReader
{
    public static async Task<RegionFacts> ReadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var today = visit.Today;
        var inPlan = db.Initiatives.Where(i => i.State == InitiativeState.InMasterplan);
        var ids = inPlan.Select(i => i.Id);
        var grounds = await GroundsAsync(db, visit.Region, inPlan, today, cancel);
        var programs = RunningProgram.Of(grounds, today);
        var instruments = await db.Set<Instrument>()
            .Where(p => ids.Contains(p.InitiativeId))
            .Select(p => new RegulationFact(p.Initiative.Number, p.Form, p.Stage, p.Evidence.Count > 0))
            .ToListAsync(cancel);
        var needed = await db.Set<CostLine>()
            .Where(c => c.Year == today.Year && c.Stage != MoneyStage.Realised && ids.Contains(c.InitiativeId))
            .SumAsync(c => c.Amount, cancel);
        var budgets = await db.Set<BudgetProof>()
            .Where(p => ids.Contains(p.InitiativeId) && p.Evidence.Count > 0)
            .Select(p => new
            {
                p.InitiativeId,
                p.Year,
                p.Stage,
                p.Amount,
            })
            .ToListAsync(cancel);
        var goOn = grounds.Where(g => g.Horizon is Horizon.Medium or Horizon.Long).Select(g => g.Id).ToHashSet();
        var withNext = budgets
            .Where(b => b.Year == today.Year + 1 && Sure(b.Stage, BudgetStage.InRkpd))
            .Select(b => b.InitiativeId)
            .ToHashSet();
        var promises = await db
            .Commitments.AsNoTracking()
            .Include(c => c.Terms)
            .Include(c => c.Signatures)
            .Include(c => c.Giver)
            .AsSplitQuery()
            .Where(c => c.AgreedAt != null && c.State != CommitmentState.Withdrawn)
            .ToListAsync(cancel);
        var due = promises
            .Where(c => c.Giver.Kind.IsOutside())
            .Select(c => c.Standing(today))
            .Where(s => s is CommitmentStanding.Kept or CommitmentStanding.Late or CommitmentStanding.Broken)
            .ToList();
        var wins = await db.Set<QuickWin>().Select(q => new { q.Dimension, q.InitiativeId }).ToListAsync(cancel);
        var numbers = grounds.ToDictionary(g => g.Id, g => g.Number);
        var running = programs.Where(p => p.Runs).Select(p => p.Number).ToHashSet();
        return new(
            today,
            visit.Region.Framework,
            [.. FrameworkEdition.Of(visit.Region.Framework).Dimensions.Select(d => d.Key)],
            instruments,
            await RhythmReader.ReadAsync(db, visit.Region, cancel),
            programs,
            needed,
            budgets.Where(b => b.Year == today.Year && Sure(b.Stage, BudgetStage.InApbd)).Sum(b => b.Amount),
            new(goOn.Count(withNext.Contains), goOn.Count),
            await IndicatorReader.ReadAsync(db, ids, today.Year, cancel),
            new(due.Count(s => s == CommitmentStanding.Kept), due.Count),
            [
                .. wins.Where(w => numbers.ContainsKey(w.InitiativeId))
                    .Select(w => new QuickWinFact(
                        w.Dimension,
                        numbers[w.InitiativeId],
                        running.Contains(numbers[w.InitiativeId])
                    )),
            ],
            await ClosedFindingsAsync(db, cancel),
            await IndicatorReader.MappedAsync(db, cancel)
        );
    }

    /// <summary>The programs of the masterplan that this reader may see, for the page that shows them.</summary>
    public static async Task<IReadOnlyList<RunningProgram>> ProgramsAsync(
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        RunningProgram.Of(
            await GroundsAsync(
                db,
                visit.Region,
                db.Initiatives.VisibleTo(visit.Actor).Where(i => i.State == InitiativeState.InMasterplan),
                visit.Today,
                cancel
            ),
            visit.Today
        );

    private static async Task<PartOf> ClosedFindingsAsync(GotongDb db, CancellationToken cancel)
    {
        var known = FindingEdition.Current.Findings.Select(f => f.Key).ToList();
        return new(
            await db.FindingCares.CountAsync(f => f.ClosedOn != null && known.Contains(f.Finding), cancel),
            known.Count
        );
    }

    private static async Task<List<ProgramGround>> GroundsAsync(
        GotongDb db,
        Region region,
        IQueryable<Initiative> which,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var ids = which.Select(i => i.Id);
        var heads = await which
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.Title,
                i.Horizon,
            })
            .ToListAsync(cancel);
        var dimensions = (
            await db.Set<InitiativeDimension>()
                .Where(d => d.Framework == region.Framework && ids.Contains(d.InitiativeId))
                .Select(d => new { d.InitiativeId, d.Dimension })
                .Distinct()
                .ToListAsync(cancel)
        ).ToLookup(d => d.InitiativeId, d => d.Dimension);
        var schedules = (
            await db
                .Schedules.Where(s => ids.Contains(s.InitiativeId))
                .Select(s => new
                {
                    s.InitiativeId,
                    s.Starts,
                    Reached = s.Milestones.Count(m => m.ReachedOn != null),
                })
                .ToListAsync(cancel)
        ).ToDictionary(s => s.InitiativeId);
        var reports = (
            await db
                .QuarterReports.Where(r => r.State != ReportState.Returned && ids.Contains(r.InitiativeId))
                .Select(r => new { r.InitiativeId, r.Quarter })
                .ToListAsync(cancel)
        ).ToLookup(r => r.InitiativeId, r => r.Quarter);
        var spent = (
            await db.Set<CostLine>()
                .Where(c => c.Stage == MoneyStage.Realised && c.Year >= today.Year - 1 && ids.Contains(c.InitiativeId))
                .Select(c => new { c.InitiativeId, c.Year })
                .ToListAsync(cancel)
        )
            .Concat(
                await db.Set<BudgetProof>()
                    .Where(p => p.Stage == BudgetStage.Realised && p.Evidence.Count > 0 && p.Year >= today.Year - 1)
                    .Where(p => ids.Contains(p.InitiativeId))
                    .Select(p => new { p.InitiativeId, p.Year })
                    .ToListAsync(cancel)
            )
            .ToLookup(s => s.InitiativeId, s => s.Year);
        return
        [
            .. heads.Select(h => new ProgramGround(
                h.Id,
                h.Number,
                h.Title,
                [.. dimensions[h.Id]],
                h.Horizon,
                schedules.TryGetValue(h.Id, out var schedule) ? schedule.Starts : null,
                reports[h.Id].Any() ? reports[h.Id].Max() : null,
                schedule?.Reached ?? 0,
                spent[h.Id].Any() ? spent[h.Id].Max() : null
            )),
        ];
    }

    private static bool Sure(BudgetStage stage, BudgetStage least) => stage >= least;
}
