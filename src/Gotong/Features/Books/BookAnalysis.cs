using Gotong.Features.Codes;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books;

/// <summary>What Book 1 needs besides the data of every book: how ready the region is, its gaps, its SWOT.</summary>
public sealed record BookAnalysis(
    BookAssessment? Assessment,
    IReadOnlyList<DimensionGap> Gaps,
    IReadOnlyList<SwotEntry> Swot
)
{
    public static async Task<BookAnalysis> LoadAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var assessments = await db
            .RegionAssessments.AsNoTracking()
            .OrderByDescending(a => a.Year)
            .Take(2)
            .ToListAsync(cancel);
        BookAssessment? newest = null;
        if (assessments is [var now, ..])
        {
            var edition = ReadinessEdition.Of(now.Edition);
            var answers = await AnswersAsync(now);
            var before = assessments.Skip(1).FirstOrDefault(a => a.Edition == now.Edition);
            newest = new(
                now.Year,
                edition,
                AssessmentScore.Of(edition, answers),
                answers,
                before?.Year,
                before is null ? null : AssessmentScore.Of(edition, await AnswersAsync(before))
            );
        }
        var framework = FrameworkEdition.Of(region.Framework);
        var gaps = await db
            .DimensionGaps.AsNoTracking()
            .Include(g => g.Indicator)
            .Where(g => g.Framework == region.Framework)
            .ToListAsync(cancel);
        return new(
            newest,
            [.. gaps.OrderBy(g => framework.Dimensions.ToList().FindIndex(d => d.Key == g.Dimension))],
            await db
                .SwotEntries.AsNoTracking()
                .Where(s => s.Framework == region.Framework)
                .OrderBy(s => s.Id)
                .ToListAsync(cancel)
        );

        Task<List<AssessmentAnswer>> AnswersAsync(RegionAssessment assessment) =>
            db
                .AssessmentAnswers.AsNoTracking()
                .Include(a => a.Owner!.Account)
                .Where(a => a.AssessmentId == assessment.Id)
                .ToListAsync(cancel);
    }
}

/// <summary>The questionnaire of the newest year, and what the year before came to.</summary>
public sealed record BookAssessment(
    int Year,
    ReadinessEdition Edition,
    AssessmentScore Score,
    IReadOnlyList<AssessmentAnswer> Answers,
    int? BeforeYear,
    AssessmentScore? Before
);
