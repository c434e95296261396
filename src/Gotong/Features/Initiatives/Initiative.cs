using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Initiatives;

/// <summary>
/// A new way of reaching a priority. Begins with five answers; the gate asks for the rest. Its state is the last row
/// of its <see cref="Transitions"/>, repeated in <see cref="State"/> for lists.
/// </summary>
public sealed partial class Initiative : RegionalRecord
{
    /// <summary>Number within the region, as people quote it: "inisiatif 12".</summary>
    public required int Number { get; init; }
    public required string Title { get; set; }
    public required Guid StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Typed by the team for its organization, which did not type itself.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>Last time somebody changed a word of it; set on every change, so that a changed part raises the version.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The priority it serves; null only for an old one whose priority is gone.</summary>
    public Guid? PriorityId { get; set; }
    public Priority? Priority { get; set; }

    /// <summary>What it was in the table it came from, so that the same table again does not double it.</summary>
    public string? ImportKey { get; private set; }

    // The five questions.
    public string? Problem { get; set; }

    /// <summary>What shows the problem: figure, document, survey, with source and date.</summary>
    public string? ProblemEvidence { get; set; }
    public string? RootCause { get; set; }
    public string? UsualWay { get; set; }
    public string? NewWay { get; set; }

    // What the gate asks further.
    public SolutionKind Kind { get; set; } = SolutionKind.NonDigital;

    /// <summary>Why nothing less than a new application will do.</summary>
    public string? WhyNewApplication { get; set; }
    public Horizon? Horizon { get; set; }
    public string? Beneficiaries { get; set; }
    public Guid? LeadOrganizationId { get; set; }
    public Organization? LeadOrganization { get; set; }
    public Guid? OwnerId { get; set; }
    public Membership? Owner { get; set; }
    public Guid? DeputyId { get; set; }
    public Membership? Deputy { get; set; }

    /// <summary>Why no partner outside the government takes part, if so.</summary>
    public string? NoPartnerReason { get; set; }
    public Origin? Origin { get; set; }

    public List<Effect> Effects { get; init; } = [];
    public List<InitiativeDimension> Dimensions { get; init; } = [];
    public List<InitiativePlace> Places { get; init; } = [];
    public List<InitiativePartner> Partners { get; init; } = [];
    public List<CostLine> Costs { get; init; } = [];
    public List<Need> Needs { get; init; } = [];
    public List<Transition> Transitions { get; init; } = [];
}

public enum SolutionKind
{
    /// <summary>A better way without new software: the default.</summary>
    NonDigital,

    /// <summary>Uses an application that exists.</summary>
    ExistingApplication,

    /// <summary>Needs a new application: the hardest to defend.</summary>
    NewApplication,
}

public enum Horizon
{
    /// <summary>Up to 1 year.</summary>
    Short,

    /// <summary>Up to 5 years.</summary>
    Medium,

    /// <summary>Up to 10 years.</summary>
    Long,
}

public static class Horizons
{
    public const int MostYears = 10;

    /// <summary>How long an initiative of this term runs at most.</summary>
    public static int Years(this Horizon horizon) =>
        horizon switch
        {
            Horizon.Short => 1,
            Horizon.Medium => 5,
            _ => MostYears,
        };
}

public enum Origin
{
    HeadOfRegion,
    Musrenbang,
    Pokir,
    NationalMandate,
    Own,
}

/// <summary>How we will know: an indicator, by how much, by when.</summary>
public sealed partial class Effect : InitiativePart
{
    /// <summary>An indicator of the plan; null when it is described in <see cref="Measure"/>.</summary>
    public Guid? IndicatorId { get; internal set; }
    public Indicator? Indicator { get; internal set; }

    /// <summary>The measure in words, when the plan has no indicator for it.</summary>
    public string? Measure { get; init; }
    public string? Unit { get; init; }

    /// <summary>The value expected at the end, not the difference.</summary>
    public required decimal Expected { get; init; }

    /// <summary>The value today, when known.</summary>
    public decimal? Baseline { get; init; }
    public required int ByYear { get; init; }
}

/// <summary>Where it stands in one edition of a dimension framework.</summary>
public sealed class InitiativeDimension : InitiativePart
{
    /// <summary>Key of the edition, e.g. <c>kominfo-2017</c>.</summary>
    public required string Framework { get; init; }
    public required string Dimension { get; init; }
    public string? SubDimension { get; init; }
}

public sealed class InitiativePlace : InitiativePart
{
    /// <summary>Code of a kecamatan or desa/kelurahan.</summary>
    public required string AreaCode { get; init; }
}

/// <summary>An organization that takes a part, and which.</summary>
public sealed class InitiativePartner : InitiativePart
{
    public required Guid OrganizationId { get; init; }
    public Organization Organization { get; init; } = null!;
    public required string Part { get; set; }

    /// <summary>What it said to the request; null: named, but not asked yet.</summary>
    public PartnerAnswer? Answer { get; internal set; }
}

/// <summary>What an organization said when it was asked for a part.</summary>
public enum PartnerAnswer
{
    /// <summary>Asked, no answer yet.</summary>
    Waiting,
    Accepted,

    /// <summary>Accepted in part: the part says which.</summary>
    InPart,

    /// <summary>Carries nothing; the reason stands in the request.</summary>
    Rejected,
}

/// <summary>Money it needs in one year from one source.</summary>
public sealed class CostLine : MoneyLine
{
    /// <summary>Official codes it will have in the budget, where known: what is done, what is bought, from which fund.</summary>
    public string? SubKegiatan { get; set; }
    public string? Account { get; set; }
    public string? SourceCode { get; set; }

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public override Record Whole => Initiative;
}

/// <summary>What must be there first.</summary>
public sealed class Need : InitiativePart
{
    public required NeedKind Kind { get; init; }
    public required string Text { get; init; }
}

public enum NeedKind
{
    Regulation,
    Infrastructure,
    Budget,
}

public abstract class InitiativePart : RegionalPart
{
    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public override Record Whole => Initiative;
}
