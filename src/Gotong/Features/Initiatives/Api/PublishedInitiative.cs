namespace Gotong.Features.Initiatives.Api;

public sealed record InitiativesPage(int Total, int Page, int PageSize, IReadOnlyList<PublishedInitiative> Initiatives);

/// <summary>What the public may know of an initiative. Money in whole rupiah.</summary>
public sealed record PublishedInitiative(
    Guid Id,
    int Number,
    long Version,
    string Title,
    string State,
    string Kind,
    string? Horizon,
    DateTimeOffset PublishedAt,
    PublishedPriority? Priority,
    string? LeadOrganization,
    string? Problem,
    string? ProblemEvidence,
    string? RootCause,
    string? UsualWay,
    string? NewWay,
    string? Beneficiaries,
    IReadOnlyList<PublishedEffect> Effects,
    IReadOnlyList<PublishedDimension> Dimensions,
    IReadOnlyList<string> AreaCodes,
    IReadOnlyList<PublishedPartner> Partners,
    IReadOnlyList<PublishedCost> Costs
)
{
    public static PublishedInitiative Of(Initiative i) =>
        new(
            i.Id,
            i.Number,
            i.Version,
            i.Title,
            i.State.ToString(),
            i.Kind.ToString(),
            i.Horizon?.ToString(),
            i.PublishedAt!.Value,
            i.Priority is { } p ? new(p.Id, p.Level.ToString(), p.Code, p.Name) : null,
            i.LeadOrganization?.Name,
            i.Problem,
            i.ProblemEvidence,
            i.RootCause,
            i.UsualWay,
            i.NewWay,
            i.Beneficiaries,
            [
                .. i.Effects.Select(e => new PublishedEffect(
                    e.Name,
                    e.IndicatorId,
                    e.Indicator?.Unit ?? e.Unit,
                    e.Baseline,
                    e.Expected,
                    e.ByYear
                )),
            ],
            [.. i.Dimensions.Select(d => new PublishedDimension(d.Framework, d.Dimension, d.SubDimension))],
            [.. i.Places.Select(x => x.AreaCode)],
            [
                .. i.Carriers.Select(x => new PublishedPartner(
                    x.Organization.Name,
                    x.Organization.Kind.ToString(),
                    x.Part
                )),
            ],
            [.. i.Costs.Select(c => new PublishedCost(c.Year, c.Source, c.Stage.ToString(), c.Amount))]
        );
}

public sealed record PublishedPriority(Guid Id, string Level, string? Code, string Name);

public sealed record PublishedEffect(
    string Measure,
    Guid? IndicatorId,
    string? Unit,
    decimal? Baseline,
    decimal Expected,
    int ByYear
);

public sealed record PublishedDimension(string Framework, string Dimension, string? SubDimension);

public sealed record PublishedPartner(string Name, string Kind, string Part);

public sealed record PublishedCost(int Year, string Source, string Stage, long Amount);
