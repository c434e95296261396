using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;

namespace Gotong.Features.Decisions.Showing;

/// <summary>Decisions on the page of the initiative they are about. Never shown to strangers and guests.</summary>
public static class DecisionPanels
{
    public static async Task<Panel?> OfInitiativeAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        if (!room.Visit.Actor.IsMember)
            return null;
        var initiative = (Initiative)record;
        var decisions = await DecisionLists.VisibleAsync(
            room.Db,
            room.Visit,
            cancel,
            all => all.Where(d => d.InitiativeId == initiative.Id)
        );
        var mayOpen = DecisionPermissions.Open.Admits(room.Visit.Actor);
        return decisions.Count == 0 && !mayOpen
            ? null
            : new(
                typeof(InitiativeDecisions),
                new InitiativeDecisionsView(room.Visit.Region, initiative.Number, decisions, mayOpen)
            );
    }
}

public sealed record InitiativeDecisionsView(
    Region Region,
    int Initiative,
    IReadOnlyList<DecisionSight> Decisions,
    bool MayOpen
);
