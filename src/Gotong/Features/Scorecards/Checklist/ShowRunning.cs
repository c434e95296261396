using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Scorecards.Checklist;

/// <summary>Programs that run against those planned, by dimension, and what shows that each runs.</summary>
public static class ShowRunning
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScorecardLinks.RunningPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<RunningPage>(
            new
            {
                Model = new RunningView(
                    visit.Region,
                    FrameworkEdition.Of(visit.Region.Framework),
                    await RegionFactsReader.ProgramsAsync(db, visit, cancel)
                ),
            }
        );
}

public sealed record RunningView(Region Region, FrameworkEdition Framework, IReadOnlyList<RunningProgram> Programs)
{
    public IReadOnlyList<(Dimension Dimension, IReadOnlyList<RunningProgram> Programs)> ByDimension { get; } =
    [
        .. Framework.Dimensions.Select(d =>
            (d, (IReadOnlyList<RunningProgram>)[.. Programs.Where(p => p.Dimension == d.Key)])
        ),
    ];

    public int Running => Programs.Where(p => p.Runs).DistinctBy(p => p.Number).Count();
    public int Planned => Programs.DistinctBy(p => p.Number).Count();
}
