using Gotong.Features.Organizations;
using Gotong.Methods.Networks;

namespace Gotong.Features.Networks;

/// <summary>Who works with whom, from the initiatives one kind of reader sees.</summary>
/// <param name="WithPage">Organizations whose own page this reader may open.</param>
public sealed record RegionNetwork(
    CollaborationNetwork Read,
    IReadOnlyDictionary<Guid, Organization> Organizations,
    IReadOnlySet<Guid> WithPage
)
{
    public Organization Of(OrganizationStanding standing) => Organizations[standing.Organization.Id];

    public Organization At(int place) => Of(Read.Standings[place]);

    /// <summary>Agencies of the region that carry something.</summary>
    public int CarryingOpd => Opd.Count(s => s.Carried > 0);
    public int AloneOpd => Opd.Count(s => s.IsAlone);

    /// <summary>Agencies that carry nothing one can see.</summary>
    public int IdleOpd => Opd.Count(s => s.Carried == 0);

    private IEnumerable<OrganizationStanding> Opd => Read.Standings.Where(s => Of(s).Kind == OrganizationKind.Opd);
}
