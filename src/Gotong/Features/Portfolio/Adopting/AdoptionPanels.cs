using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Adopting;

/// <summary>On the page of a decision, what it adopts; on the region's first page, what was adopted last.</summary>
public static class AdoptionPanels
{
    public static async Task<Panel?> OfDecisionAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var decision = (Decision)record;
        var scenario = await room
            .Db.Scenarios.AsNoTracking()
            .SingleOrDefaultAsync(s => s.DecisionId == decision.Id, cancel);
        return scenario is null || !ScenarioPermissions.MaySee(room.Visit.Actor, scenario)
            ? null
            : new(typeof(AdoptionPanel), new AdoptionView(room.Visit.Region, scenario, OfDecision: true));
    }

    public static async Task<Panel?> OfRegionAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var scenario = await room
            .Db.Scenarios.AsNoTracking()
            .Where(s => s.State == ScenarioState.Adopted)
            .OrderByDescending(s => s.AdoptedAt)
            .FirstOrDefaultAsync(cancel);
        return scenario is null
            ? null
            : new(typeof(AdoptionPanel), new AdoptionView(room.Visit.Region, scenario, OfDecision: false));
    }
}

public sealed record AdoptionView(Region Region, Scenario Scenario, bool OfDecision);
