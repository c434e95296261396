using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Readiness.Overview;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Api;

/// <summary>Readiness as JSON, whoever asks: published initiatives and published assessments only.</summary>
public static class ShowPublishedReadiness
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(ReadinessLinks.ApiPath, HandleAsync).Allow(Access.Anyone).WithName("readiness");

    private static async Task<Ok<PublishedReadiness>> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var initiatives = await RegionReadiness.LoadAsync(db, Actor.Anonymous, visit.Today, cancel);
        var assessments = await db
            .RegionAssessments.AsNoTracking()
            .Where(a => a.PublishedAt != null)
            .OrderBy(a => a.Year)
            .ToListAsync(cancel);
        var answers = (
            await db.AssessmentAnswers.AsNoTracking().Where(a => a.Assessment.PublishedAt != null).ToListAsync(cancel)
        ).ToLookup(a => a.AssessmentId);
        return TypedResults.Ok(
            new PublishedReadiness(
                initiatives.All.Count,
                initiatives.OnCourse,
                [
                    .. initiatives.All.Select(i => new PublishedConfidence(
                        i.Initiative.Number,
                        i.Confidence.Overall.ToString(),
                        i.Confidence.Regulation.Level.ToString(),
                        i.Confidence.Infrastructure.Level.ToString(),
                        i.Confidence.Budget.Level.ToString()
                    )),
                ],
                [
                    .. assessments.Select(a => new PublishedAssessment(
                        a.Year,
                        a.Edition,
                        [
                            .. AssessmentScore
                                .Of(ReadinessEdition.Of(a.Edition), answers[a.Id])
                                .Elements.Select(e => new PublishedElement(
                                    e.Element.Key,
                                    Math.Round(e.Share, 4),
                                    e.Counted,
                                    e.Questions
                                )),
                        ]
                    )),
                ]
            )
        );
    }
}

/// <param name="OnCourse">How many have all three proofs on course or ready.</param>
public sealed record PublishedReadiness(
    int Initiatives,
    int OnCourse,
    IReadOnlyList<PublishedConfidence> Confidences,
    IReadOnlyList<PublishedAssessment> Assessments
);

/// <summary>NotOnCourse, OnCourse or Ready; the whole is as good as its worst proof.</summary>
public sealed record PublishedConfidence(
    int Initiative,
    string Overall,
    string Regulation,
    string Infrastructure,
    string Budget
);

public sealed record PublishedAssessment(int Year, string Edition, IReadOnlyList<PublishedElement> Elements);

/// <param name="Share">From 0 to 1 of what could be reached; what has no evidence counts as 0.</param>
public sealed record PublishedElement(string Key, decimal Share, int Answered, int Questions);
