using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Regions.PublicPages;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.QuickWins;

/// <summary>
/// One page of one quick win, to be hung on a wall: at most twelve months, and an effect citizens see. What lacks one
/// of the two says so.
/// </summary>
public sealed record QuickWinSheet(
    Region Region,
    Initiative Initiative,
    RoadmapItem Item,
    IReadOnlyList<string> ConfirmedIn
)
{
    private const int MostQuarters = 4;

    public bool IsShort => Item.Quarters <= MostQuarters;

    /// <summary>Somebody outside the government is to notice it: who, and by what measure.</summary>
    public bool IsSeen => Initiative.Effects.Count > 0 && Initiative.Beneficiaries is not null;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.QuickWinPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel) =>
        await db.FindInitiativeAsync(number, cancel) is { } initiative
        && InitiativePermissions.MaySee(visit.Actor, initiative)
        && await OfAsync(db, visit, initiative, cancel) is { } sheet
            ? Page.Of<QuickWinPage>(new { Model = sheet })
            : Results.NotFound();

    /// <summary>The way to it, on the page of the initiative.</summary>
    public static async Task<Panel?> PanelAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (initiative.SubmittedAt is null)
            return null;
        var (db, visit) = (room.Db, room.Visit);
        var sheet = visit.Actor.IsAnonymous
            ? (
                await room.Memory.RecallAsync<Kept>(
                    db,
                    visit.Region.Code,
                    T($"quick win {initiative.Id} id", $"quick win {initiative.Id} en"),
                    async () => new(await OfAsync(db, visit, initiative, cancel)),
                    cancel
                )
            )?.Sheet
            : await OfAsync(db, visit, initiative, cancel);
        return sheet is null ? null : new(typeof(QuickWinPanel), sheet);
    }

    /// <summary>Null: neither of one year nor confirmed as a quick win.</summary>
    private static async Task<QuickWinSheet?> OfAsync(
        GotongDb db,
        Visit visit,
        Initiative initiative,
        CancellationToken cancel
    )
    {
        if (initiative.State == InitiativeState.Dropped)
            return null;
        var confirmed = await db.Set<QuickWin>()
            .Where(q => q.InitiativeId == initiative.Id)
            .Select(q => q.Dimension)
            .Distinct()
            .ToListAsync(cancel);
        if (initiative.Horizon != Horizon.Short && confirmed.Count == 0)
            return null;
        var items = await RoadmapReader.ReadAsync(db, db.Initiatives.Where(i => i.Id == initiative.Id), cancel);
        var framework = FrameworkEdition.Of(visit.Region.Framework);
        return new(
            visit.Region,
            initiative,
            RegionRoadmap.As(visit.Actor, items[0]),
            [.. confirmed.Select(d => framework.Dimension(d)?.Name.Text ?? d)]
        );
    }

    /// <summary>Most are none, and that is remembered too.</summary>
    private sealed record Kept(QuickWinSheet? Sheet);
}
