using Gotong.Features.Meetings;
using Gotong.Features.Readiness;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>What the platform knows of a region on one day, as far as scorecards ask. Pure: see <see cref="RegionFactsReader"/>.</summary>
/// <param name="Framework">Edition of the dimensions it sorts by.</param>
/// <param name="Dimensions">Keys of the dimensions of that edition.</param>
/// <param name="Instruments">Regulations of initiatives of the masterplan; those without evidence do not count.</param>
/// <param name="NeededThisYear">Rupiah that initiatives of the masterplan need this year.</param>
/// <param name="InBudget">Rupiah of it that stand in APBD, with evidence.</param>
/// <param name="Continued">Initiatives of the masterplan that go on after this year, and how many of them have money for it in plan or budget.</param>
/// <param name="Indicators">Indicators the masterplan aims at: how many, with a starting value, with an actual value, and how many of these reached their target.</param>
/// <param name="Outside">Promises of organizations outside the government that are due or ended, and how many were kept.</param>
/// <param name="QuickWins">Dimension and initiative of each confirmed quick win.</param>
/// <param name="Findings">Findings of the checklist, and how many are closed.</param>
/// <param name="Mapped">Newest value of indicators that are mapped to a standard, by "standard:number".</param>
public sealed record RegionFacts(
    DateOnly Today,
    string Framework,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<RegulationFact> Instruments,
    IReadOnlyList<BodyRhythm> Rhythms,
    IReadOnlyList<RunningProgram> Programs,
    long NeededThisYear,
    long InBudget,
    PartOf Continued,
    IndicatorFacts Indicators,
    PartOf Outside,
    IReadOnlyList<QuickWinFact> QuickWins,
    PartOf Findings,
    IReadOnlyDictionary<string, MappedValue> Mapped
);

/// <param name="Initiative">Number of the initiative it stands with.</param>
public sealed record RegulationFact(int Initiative, InstrumentKind Form, InstrumentStage Stage, bool HasEvidence);

public sealed record PartOf(int Part, int Whole);

public sealed record IndicatorFacts(int All, int WithBaseline, int WithActual, int Reached);

public sealed record QuickWinFact(string Dimension, int Initiative, bool Runs);

public sealed record MappedValue(decimal Value, string Unit, string Source, DateOnly On, Guid PriorityId);

/// <summary>What the platform proposes for an indicator, what that rests on, and where the records stand.</summary>
public sealed record ProposedAnswer(decimal Score, string Basis, string Href);
