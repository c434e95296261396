using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;

namespace Gotong.Features.Decisions.Lifting;

/// <summary>On the review sheet: the one way past a hard rule, for those who may put a question to the council.</summary>
public static class LiftPanels
{
    public static async Task<Panel?> OfReviewAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var (visit, initiative) = (room.Visit, (Initiative)record);
        if (!visit.Actor.IsMember)
            return null;
        var lifting = await DecisionLists.VisibleAsync(
            room.Db,
            visit,
            cancel,
            all => all.Where(d => d.InitiativeId == initiative.Id && d.Lift != null)
        );
        var mayOpen = DecisionPermissions.Open.Admits(visit.Actor);
        return lifting.Count == 0 && !mayOpen
            ? null
            : new(typeof(LiftPanel), new InitiativeLifts(visit.Region, initiative.Number, lifting, mayOpen));
    }
}

public sealed record InitiativeLifts(
    Region Region,
    int Initiative,
    IReadOnlyList<DecisionSight> Decisions,
    bool MayOpen
);
