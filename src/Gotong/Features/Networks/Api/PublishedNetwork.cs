namespace Gotong.Features.Networks.Api;

/// <summary>Who works with whom in published initiatives. Shares from 0 to 1.</summary>
/// <param name="BetweennessIsEstimate">Measured from a sample, because the network is large.</param>
public sealed record PublishedNetwork(
    int Initiatives,
    int WithOutsidePartner,
    double OutsidePartnerShare,
    bool BetweennessIsEstimate,
    IReadOnlyList<int> Groups,
    IReadOnlyList<PublishedNode> Organizations,
    IReadOnlyList<PublishedTie> Ties,
    IReadOnlyList<PublishedHeat> Heat,
    IReadOnlyList<PublishedPeriod> Trend
);

/// <param name="WorksAlone">Carries initiatives, and none with another organization.</param>
/// <param name="Betweenness">Pairs of others whose shortest way leads over it.</param>
public sealed record PublishedNode(
    Guid Id,
    string Name,
    string Kind,
    bool OutsideGovernment,
    int Led,
    int Carried,
    int WorksWith,
    bool WorksAlone,
    double Betweenness
);

public sealed record PublishedTie(Guid From, Guid To, int SharedInitiatives);

public sealed record PublishedHeat(string Dimension, string Kind, int Initiatives);

/// <param name="Start">First day of the month or year in which they were published.</param>
public sealed record PublishedPeriod(DateOnly Start, int Initiatives, int WithOutsidePartner);
