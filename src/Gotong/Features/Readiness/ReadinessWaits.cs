using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>A proof waits for the member who answers for it, a gap of the region for the one who closes it.</summary>
public static class ReadinessWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var mine = actor.Memberships.Select(m => (Guid?)m.Id).ToList();
        return
        [
            .. (await OpenProofs(db).Where(p => mine.Contains(p.OwnerId)).ToListAsync(cancel)).Select(
                p => new WaitingItem(
                    region,
                    T("Siapkan bukti: ", "Bring a proof about: ") + ReadinessWords.NameOf(p) + By(p.DueOn),
                    ReadinessLinks.Proofs(region, p.Initiative.Number),
                    p.WrittenAt
                )
            ),
            .. (await OpenGaps(db).Where(a => mine.Contains(a.OwnerId)).ToListAsync(cancel)).Select(
                a => new WaitingItem(
                    region,
                    T("Tutup kesenjangan: ", "Close a gap: ") + NameOf(a) + By(a.DueOn),
                    ReadinessLinks.Year(region, a.Assessment.Year),
                    a.At
                )
            ),
        ];
    }

    /// <summary>What is not proven: nobody shows it yet, or nobody says it is done.</summary>
    internal static IQueryable<Proof> OpenProofs(GotongDb db) =>
        db
            .Proofs.AsNoTracking()
            .Include(p => p.Initiative)
            .Where(p => p.Initiative.State != InitiativeState.Dropped)
            .Where(p =>
                p.Evidence.Count == 0
                || (p is Instrument && ((Instrument)p).Stage != InstrumentStage.Enacted)
                || (p is InfrastructureGap && ((InfrastructureGap)p).ClosedOn == null)
                || (
                    p is BudgetProof
                    && ((BudgetProof)p).Stage != BudgetStage.InApbd
                    && ((BudgetProof)p).Stage != BudgetStage.Realised
                    // Money from outside is shown by a promise, not by its stage in the region's budget.
                    && InApbd.Contains(((BudgetProof)p).Source)
                )
            );

    private static readonly string[] InApbd = [.. FundingSource.All.Where(s => s.InApbd && !s.Free).Select(s => s.Key)];

    internal static IQueryable<AssessmentAnswer> OpenGaps(GotongDb db) =>
        db
            .AssessmentAnswers.AsNoTracking()
            .Include(a => a.Assessment)
            .Where(a => a.Score == null || a.Score < AssessmentView.GapBelow || (a.Link == null && a.FileHash == null))
            // What an older year lacked is asked by the newest one.
            .Where(a => !db.Set<RegionAssessment>().Any(later => later.Year > a.Assessment.Year));

    internal static string NameOf(AssessmentAnswer answer) =>
        ReadinessEdition.Of(answer.Assessment.Edition).Question(answer.Question)?.Text.Text ?? answer.Question;

    private static string By(DateOnly? day) =>
        day is { } due ? T($", paling lambat {Dates.Day(due)}", $", by {Dates.Day(due)}") : "";
}
