using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek;

/// <summary>A process held against its edition and the records of today. Pure.</summary>
public sealed record ProcessStanding(
    DraftingProcess Process,
    ProcessEdition Edition,
    IReadOnlyList<StageStanding> Stages
)
{
    /// <summary>The one at work; null when all are cleared.</summary>
    public StageStanding? Current => Stages.FirstOrDefault(s => s.Stage.State != StageState.Cleared);

    public int Cleared => Stages.Count(s => s.Stage.State == StageState.Cleared);

    public StageStanding? At(int order) => Stages.FirstOrDefault(s => s.Stage.Order == order);

    public static ProcessStanding Of(DraftingProcess process, ProcessFacts facts)
    {
        var edition = ProcessEdition.Of(process.Edition);
        var stages = new List<StageStanding>();
        StageStanding? holding = null;
        var since = process.StartedAt;
        foreach (var stage in process.Stages.OrderBy(s => s.Order))
        {
            var outline = edition.Stages.First(s => s.Key == stage.Key);
            var standing = new StageStanding(
                stage,
                outline,
                [
                    .. outline.Items.Select(i =>
                    {
                        var check = stage.Checks.Find(c => c.Item == i.Key);
                        var live = i.Fact is { } fact ? facts[fact] : null;
                        return new ItemStanding(i, live is null ? check?.Done == true : i.Holds(live), live, check);
                    }),
                ],
                holding,
                stage.Moves.Count == 0 ? since : stage.StateAt
            );
            stages.Add(standing);
            since = stage.StateAt;
            if (stage.State != StageState.Cleared)
                holding ??= standing;
        }
        return new(process, edition, stages);
    }

    /// <summary>The latest process, or the one with this number; null: none.</summary>
    public static async Task<ProcessStanding?> LoadAsync(
        GotongDb db,
        Region region,
        CancellationToken cancel,
        int? number = null
    )
    {
        var process = await db
            .DraftingProcesses.Where(p => number == null || p.Number == number)
            .OrderByDescending(p => p.Number)
            .FirstOrDefaultAsync(cancel);
        if (process is null)
            return null;
        var stages = db.ProcessStages.Where(s => s.ProcessId == process.Id);
        await stages.Include(s => s.Owner!.Account).LoadAsync(cancel);
        await stages.SelectMany(s => s.Checks).Include(c => c.Member.Account).LoadAsync(cancel);
        await stages.SelectMany(s => s.Materials).LoadAsync(cancel);
        await stages.SelectMany(s => s.Moves).Include(m => m.Member.Account).LoadAsync(cancel);
        return Of(process, await ProcessFacts.LoadAsync(db, region, process, cancel));
    }

    /// <summary>The stage with all around it; null: no such stage.</summary>
    public static async Task<(ProcessStanding Process, StageStanding Stage)?> LoadStageAsync(
        GotongDb db,
        Region region,
        int process,
        int stage,
        CancellationToken cancel
    ) =>
        await LoadAsync(db, region, cancel, process) is { } standing && standing.At(stage) is { } found
            ? (standing, found)
            : null;
}

/// <param name="HeldBy">An earlier stage that is not cleared: this one waits for it.</param>
/// <param name="Since">Since when it stands as it does; a stage just begun, since the one before was cleared.</param>
public sealed record StageStanding(
    ProcessStage Stage,
    StageOutline Outline,
    IReadOnlyList<ItemStanding> Items,
    StageStanding? HeldBy,
    DateTimeOffset Since
)
{
    public IReadOnlyList<ItemStanding> Open => [.. Items.Where(i => i.Item.Required && !i.IsDone)];

    /// <summary>May be worked on now.</summary>
    public bool IsAtWork => HeldBy is null && Stage.IsOpen;

    public string? LastReason =>
        Stage.State == StageState.Returned
            ? Stage.Moves.Where(m => m.To == StageState.Returned).MaxBy(m => m.At)?.Reason
            : null;
}

/// <param name="Live">What the records say, for an item they can tell.</param>
/// <param name="Check">What a person said, for one they cannot.</param>
public sealed record ItemStanding(ChecklistItem Item, bool IsDone, FactCount? Live, StageCheck? Check);
