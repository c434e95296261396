using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gotong.Features.Roadmap.Api;

/// <summary>The roadmap as JSON, whoever asks: published initiatives only, and what they wait for among these.</summary>
public static class ShowPublishedRoadmap
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(RoadmapLinks.ApiPath, HandleAsync).Allow(Access.Anyone).WithName("roadmap");

    private static async Task<Ok<PublishedRoadmap>> HandleAsync(
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var roadmap = await RegionRoadmap.HereAsync(db, indexes, memory, cancel);
        var known = roadmap.VisibleTo(Actor.Anonymous);
        return TypedResults.Ok(
            new PublishedRoadmap([
                .. known
                    .Values.OrderBy(i => i.Number)
                    .Select(i => new PublishedSchedule(
                        i.Number,
                        i.Starts.ToString(),
                        i.Ends.ToString(),
                        i.IsProposed,
                        [
                            .. i
                                .Needs.Where(n => known.ContainsKey(n.Id))
                                .Select(n => new PublishedDependency(known[n.Id].Number, n.Kind.ToString())),
                        ],
                        [.. i.Milestones.Select(m => new PublishedMilestone(m.Name, m.DueOn, m.IsReached))]
                    )),
            ])
        );
    }
}

public sealed record PublishedRoadmap(IReadOnlyList<PublishedSchedule> Schedules);

/// <param name="Starts">First quarter, e.g. 2027-3.</param>
/// <param name="Proposed">Nobody wrote it: it comes from the years of costs and effects.</param>
public sealed record PublishedSchedule(
    int Initiative,
    string Starts,
    string Ends,
    bool Proposed,
    IReadOnlyList<PublishedDependency> Needs,
    IReadOnlyList<PublishedMilestone> Milestones
);

/// <param name="Kind">Started: the other must have begun. Finished: it must have ended.</param>
public sealed record PublishedDependency(int Initiative, string Kind);

public sealed record PublishedMilestone(string Name, DateOnly DueOn, bool Reached);
