using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.Board;

/// <summary>Where the region stands in five seconds: the stages, what blocks, who must act.</summary>
public static class ShowBoard
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.BoardPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var process = await ProcessStanding.LoadAsync(db, visit.Region, cancel);
        var earlier = await db
            .DraftingProcesses.AsNoTracking()
            .Where(p => process == null || p.Number < process.Process.Number)
            .OrderByDescending(p => p.Number)
            .ToListAsync(cancel);
        return Page.Of<BoardPage>(
            new { Model = new BoardView(visit.Region, visit.Actor, process, earlier, visit.Today) }
        );
    }
}

public sealed record BoardView(
    Region Region,
    Actor Actor,
    ProcessStanding? Process,
    IReadOnlyList<DraftingProcess> Earlier,
    DateOnly Today
)
{
    public bool MayStart => BimtekPermissions.MayRun(Actor) && Process?.Current is null;
}
