using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Realisation;

/// <summary>Writes the ticked amounts into the reports there are: in place while open, else as a new edition with its reason.</summary>
internal static class SaveRealisation
{
    /// <returns>How many reports changed.</returns>
    public static async Task<int> SaveAsync(
        GotongDb db,
        Visit visit,
        IReadOnlyList<DifferenceRow> taken,
        string fileName,
        string hash,
        CancellationToken cancel
    )
    {
        var locked = (await db.QuarterLocks.Select(l => l.Quarter).ToListAsync(cancel)).ToHashSet();
        var changed = 0;
        foreach (var group in taken.Where(r => r.MayTake).GroupBy(r => r.Report!))
        {
            var report = group.Key;
            if (!report.IsOpen || locked.Contains(report.Quarter))
                db.Add(report = NextEdition(report, visit, $"Realisasi dari {fileName}"));
            foreach (var row in group)
            {
                report.Spending.RemoveAll(s => s.Source == row.Source && s.Code == row.Code);
                report.Spend(row.Source, row.Code, row.InFile!.Value);
            }
            report.Send(visit.Actor.MemberId, visit.Now);
            changed++;
        }
        await db.SaveActAsync(
            new(
                "realisation.imported",
                Visibility.Region,
                $"memasukkan realisasi ke {changed} laporan dari {fileName}",
                $"brought realisation into {changed} reports from {fileName}",
                new
                {
                    file = hash,
                    rows = taken.Select(r => new
                    {
                        initiative = r.Initiative.Number,
                        quarter = r.Quarter.ToString(),
                        r.Code,
                        r.Source,
                        before = r.Reported,
                        after = r.InFile,
                    }),
                }
            ),
            cancel
        );
        return changed;
    }

    private static QuarterReport NextEdition(QuarterReport before, Visit visit, string reason)
    {
        var next = new QuarterReport
        {
            RegionId = before.RegionId,
            InitiativeId = before.InitiativeId,
            Initiative = before.Initiative,
            Quarter = before.Quarter,
            Edition = before.Edition + 1,
            CorrectionReason = reason,
            SentBy = visit.Actor.MemberId,
            SentAt = visit.Now,
        };
        next.Say(before.Obstacles, before.Needs, before.NextSteps);
        foreach (var said in before.Milestones)
            next.Mark(said.Milestone, said.ReachedOn, said.ExpectedOn);
        foreach (var spent in before.Spending)
            next.Spend(spent.Source, spent.Code, spent.Amount);
        return next;
    }
}
