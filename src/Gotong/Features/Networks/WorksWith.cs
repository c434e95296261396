using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Networks;

/// <summary>On the page of an organization: with whom it works, most often first.</summary>
/// <param name="Initiatives">How many it carries, alone or with others.</param>
public sealed record WorksWith(
    Region Region,
    Organization Organization,
    int Initiatives,
    IReadOnlyList<(Organization Other, int Shared)> Others
)
{
    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var id = record.Id;
        var carried = await room
            .Db.Initiatives.VisibleTo(room.Visit.Actor)
            .Where(i => i.State != InitiativeState.Dropped)
            .Where(i => i.LeadOrganizationId == id || i.Partners.Any(p => p.OrganizationId == id))
            .Select(i => new { i.LeadOrganization, Partners = i.Partners.Select(p => p.Organization).ToList() })
            .AsNoTracking()
            .ToListAsync(cancel);
        if (carried.Count == 0)
            return null;
        var others = carried
            .SelectMany(i => i.Partners.Append(i.LeadOrganization).OfType<Organization>().DistinctBy(o => o.Id))
            .Where(o => o.Id != id)
            .GroupBy(o => o.Id)
            .Select(g => (g.First(), g.Count()))
            .OrderByDescending(o => o.Item2)
            .ThenBy(o => o.Item1.Name, StringComparer.CurrentCultureIgnoreCase);
        return new(
            typeof(WorksWithPanel),
            new WorksWith(room.Visit.Region, (Organization)record, carried.Count, [.. others])
        );
    }
}
