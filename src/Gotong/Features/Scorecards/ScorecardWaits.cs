using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Checklist;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards;

/// <summary>What a scorecard lacks waits for who brings it, an open finding for who sees to it.</summary>
public static class ScorecardWaits
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
        var answers = await db
            .ScoreAnswers.AsNoTracking()
            .Include(a => a.Sheet)
            .Where(a => mine.Contains(a.OwnerId) && a.Sheet.PublishedAt == null)
            .Where(a =>
                a.Score == null
                || !db.Set<Delivery.Claim>().Any(c => c.Subject == ScoreAnswer.Subject && c.SubjectId == a.Id)
            )
            .ToListAsync(cancel);
        var findings = await db
            .FindingCares.AsNoTracking()
            .Where(f => mine.Contains(f.OwnerId) && f.ClosedOn == null)
            .ToListAsync(cancel);
        return
        [
            .. answers.Select(a => new WaitingItem(
                region,
                T("Bawa bukti: ", "Bring evidence: ") + NameOf(a) + By(a.DueOn),
                ScorecardLinks.Sheet(region, a.Sheet.Model, a.Sheet.Year, a.Sheet.Innovation),
                a.At
            )),
            .. findings
                .Where(f => FindingEdition.Current.Find(f.Finding) is not null)
                .Select(f => new WaitingItem(
                    region,
                    T("Tutup temuan: ", "Close a finding: ")
                        + FindingEdition.Current.Find(f.Finding)!.Text.Text
                        + By(f.DueOn),
                    ScorecardLinks.Checklist(region),
                    f.WrittenAt
                )),
        ];
    }

    private static string NameOf(ScoreAnswer answer)
    {
        var model = ScoringModel.Of(answer.Sheet.Model);
        return $"{model.Indicator(answer.Indicator)?.Name.Text ?? answer.Indicator} ({model.Name} {answer.Sheet.Year})";
    }

    private static string By(DateOnly? day) =>
        day is { } due ? T($", paling lambat {Dates.Day(due)}", $", by {Dates.Day(due)}") : "";
}
