using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>On the page of evidence: the answers it stands behind. Strangers are told of published scorecards alone.</summary>
public static class ClaimedAnswers
{
    public static async Task<IReadOnlyList<(Guid Subject, string Name, string Href)>> NameAsync(
        GotongDb db,
        Visit visit,
        IReadOnlyCollection<Guid> subjects,
        CancellationToken cancel
    )
    {
        var answers = await db
            .ScoreAnswers.AsNoTracking()
            .Include(a => a.Sheet)
            .Where(a => subjects.Contains(a.Id))
            .OrderBy(a => a.Sheet.Year)
            .ThenBy(a => a.Sheet.Model)
            .ThenBy(a => a.Indicator)
            .ToListAsync(cancel);
        return
        [
            .. answers
                .Where(a => ScorecardPermissions.MaySee(visit.Actor, a.Sheet))
                .Select(a => (a.Id, NameOf(a), HrefOf(visit, a))),
        ];
    }

    private static string NameOf(ScoreAnswer answer)
    {
        var (sheet, model) = (answer.Sheet, ScoringModel.Of(answer.Sheet.Model));
        var indicator = model.Indicator(answer.Indicator)?.Name.Text ?? answer.Indicator;
        return T("Jawaban kartu nilai ", "Scorecard answer ")
            + $"{model.Name} {sheet.Year}: {indicator}"
            + (sheet.Innovation > 0 ? T($" (inisiatif {sheet.Innovation})", $" (initiative {sheet.Innovation})") : "");
    }

    private static string HrefOf(Visit visit, ScoreAnswer answer)
    {
        var (region, sheet) = (visit.Region, answer.Sheet);
        return ScorecardPermissions.Confirm.Admits(visit.Actor)
            ? ScorecardLinks.Answer(region, sheet.Model, sheet.Year, sheet.Innovation, answer.Indicator)
            : ScorecardLinks.Sheet(region, sheet.Model, sheet.Year, sheet.Innovation);
    }
}
