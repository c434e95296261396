using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>The questionnaire of one year with its answers, and the year before it for comparison.</summary>
public sealed record AssessmentView(
    Visit Visit,
    RegionAssessment Assessment,
    IReadOnlyDictionary<string, AssessmentAnswer> Answers,
    AssessmentScore? Before,
    int? BeforeYear
)
{
    public Region Region => Visit.Region;
    public int Year => Assessment.Year;
    public ReadinessEdition Edition { get; } = ReadinessEdition.Of(Assessment.Edition);
    public AssessmentScore Score { get; } = AssessmentScore.Of(ReadinessEdition.Of(Assessment.Edition), Answers.Values);
    public bool MayAnswer => ReadinessPermissions.MayAnswer(Visit.Actor, Assessment);

    public AssessmentAnswer? AnswerTo(ReadinessQuestion question) => Answers.GetValueOrDefault(question.Key);

    /// <summary>What is not at its best, or does not count for want of evidence; the worst first.</summary>
    public IEnumerable<(ReadinessQuestion Question, AssessmentAnswer? Answer)> Gaps =>
        Edition
            .Questions.Select(q => (Question: q, Answer: AnswerTo(q)))
            .Where(g => g.Answer?.Counted is not { } score || score < GapBelow)
            .OrderBy(g => g.Answer?.Counted ?? -1);

    /// <summary>From this score on a question is no gap.</summary>
    public const int GapBelow = 3;

    /// <summary>The newest the visitor may read; null: none.</summary>
    public static async Task<AssessmentView?> NewestAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = db.RegionAssessments.AsNoTracking();
        var newest = await (visit.Actor.IsMember ? all : all.Where(a => a.PublishedAt != null))
            .OrderByDescending(a => a.Year)
            .FirstOrDefaultAsync(cancel);
        return newest is null ? null : await LoadAsync(db, visit, newest, cancel);
    }

    public static async Task<AssessmentView?> FindAsync(GotongDb db, Visit visit, int year, CancellationToken cancel) =>
        await db.RegionAssessments.SingleOrDefaultAsync(a => a.Year == year, cancel) is { } assessment
        && ReadinessPermissions.MaySee(visit.Actor, assessment)
            ? await LoadAsync(db, visit, assessment, cancel)
            : null;

    private static async Task<AssessmentView> LoadAsync(
        GotongDb db,
        Visit visit,
        RegionAssessment assessment,
        CancellationToken cancel
    )
    {
        var answers = await AnswersAsync(db, assessment.Id, cancel);
        var before = await db
            .RegionAssessments.AsNoTracking()
            .Where(a => a.Year < assessment.Year && a.Edition == assessment.Edition)
            .OrderByDescending(a => a.Year)
            .FirstOrDefaultAsync(cancel);
        // What the year before was is told in public only once it is public itself.
        if (before is not null && !ReadinessPermissions.MaySee(visit.Actor, before))
            before = null;
        return new(
            visit,
            assessment,
            answers.ToDictionary(a => a.Question, StringComparer.Ordinal),
            before is null
                ? null
                : AssessmentScore.Of(ReadinessEdition.Of(before.Edition), await AnswersAsync(db, before.Id, cancel)),
            before?.Year
        );
    }

    private static Task<List<AssessmentAnswer>> AnswersAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .AssessmentAnswers.AsNoTracking()
            .Include(a => a.Owner!.Account)
            .Where(a => a.AssessmentId == id)
            .ToListAsync(cancel);
}
