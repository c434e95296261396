namespace Gotong.Methods.Networks;

/// <summary>An organization as far as collaboration is measured.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">Any word that sorts organizations into kinds; compared as it is.</param>
/// <param name="Label">Its name, for messages and pictures.</param>
/// <param name="IsOutside">Outside the government.</param>
public sealed record NetworkOrganization(Guid Id, string Kind, string Label, bool IsOutside);

/// <summary>Something organizations carry together, or one alone.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Dimensions">Where it stands in a framework; none: it is counted under the empty word.</param>
/// <param name="Since">The day that places it in the trend.</param>
/// <param name="Parts">Who takes part. An organization named twice counts once: it leads if one of the two leads.</param>
public sealed record NetworkInitiative(
    Guid Id,
    IReadOnlyList<string> Dimensions,
    DateOnly Since,
    IReadOnlyList<NetworkPart> Parts
);

/// <summary>One organization in one initiative.</summary>
/// <param name="OrganizationId">Key of an organization given.</param>
/// <param name="Leads">It leads; else it is a partner.</param>
/// <param name="Kept">Weight of the commitments this organization has kept here, zero or more; 0 when none are known.</param>
public sealed record NetworkPart(Guid OrganizationId, bool Leads, double Kept = 0);

/// <summary>How one organization stands among the others.</summary>
/// <param name="Organization">Who.</param>
/// <param name="Led">Initiatives it leads.</param>
/// <param name="Carried">Initiatives it takes any part in, those it leads included.</param>
/// <param name="With">Other organizations it is tied to.</param>
/// <param name="Between">
/// Pairs of other organizations whose shortest way leads over this one, a part of a pair where several ways are equally
/// short (<see cref="Betweenness"/>).
/// </param>
/// <param name="Group">Number of its connected group; organizations without a tie are a group of their own.</param>
public sealed record OrganizationStanding(
    NetworkOrganization Organization,
    int Led,
    int Carried,
    int With,
    double Between,
    int Group
)
{
    /// <summary>A silo: carries something, and never with another.</summary>
    public bool IsAlone => Carried > 0 && With == 0;
}

/// <summary>Two organizations that work together, by their places in the list given.</summary>
/// <param name="From">The lower of the two places, from 0.</param>
/// <param name="To">The higher.</param>
/// <param name="Shared">Initiatives both take part in.</param>
/// <param name="Kept">Kept commitments of the two in these.</param>
public sealed record Tie(int From, int To, int Shared, double Kept);

/// <summary>How many initiatives of one dimension have an organization of one kind among those who carry them.</summary>
/// <param name="Dimension">As given.</param>
/// <param name="Kind">As given.</param>
/// <param name="Initiatives">One or more.</param>
public sealed record HeatCell(string Dimension, string Kind, int Initiatives);

/// <summary>One month or year of the trend.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Initiatives">Those that begin in it.</param>
/// <param name="WithOutside">Those of them that have a partner outside the government.</param>
public sealed record TrendPoint(DateOnly Start, int Initiatives, int WithOutside)
{
    /// <summary>The part with a partner outside, 0 to 1.</summary>
    public double Share => Initiatives == 0 ? 0 : (double)WithOutside / Initiatives;
}
