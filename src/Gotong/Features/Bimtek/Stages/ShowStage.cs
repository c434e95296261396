using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>One stage: why it is, what it asks for, what is there, what was said, and what happened to it.</summary>
public static class ShowStage
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.StagePath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int process,
        int stage,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is { } found
            ? Page.Of<StagePage>(new { Model = new StageView(visit.Region, visit.Actor, found.Stage) })
            : Results.NotFound();
}

/// <summary>What the pages of a stage share.</summary>
public sealed record StageView(Region Region, Actor Actor, StageStanding Standing)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>Somebody changed it after this visitor read it.</summary>
    public bool HasMovedOn { get; init; }

    public ProcessStage Stage => Standing.Stage;
    public bool MayWork => Standing.IsAtWork && BimtekPermissions.MayWorkAt(Actor, Stage);
    public bool MaySend => Standing.IsAtWork && BimtekPermissions.MayRun(Actor);
    public bool MayReview => Stage.State == StageState.Sent && BimtekPermissions.Review.Admits(Actor);

    /// <summary>Why nobody works on it now; null: they may.</summary>
    public string? WhyClosed =>
        Standing switch
        {
            { HeldBy: { } earlier } => Words.T(
                $"Tahap ini menunggu tahap {earlier.Stage.Order} diloloskan pembimbing.",
                $"This stage waits until the mentor clears stage {earlier.Stage.Order}."
            ),
            { Stage.State: StageState.Sent } => Words.T(
                "Tahap ini sedang ditelaah pembimbing; isinya tidak berubah selama itu.",
                "The mentor is reading this stage; it does not change meanwhile."
            ),
            { Stage.State: StageState.Cleared } => Words.T(
                "Tahap ini sudah lolos; isinya tidak berubah lagi.",
                "This stage is cleared; it does not change any more."
            ),
            _ => null,
        };
}
