using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Gate;

/// <summary>One thing known of an initiative: a text with its length, or a count.</summary>
public readonly record struct Fact(string Text, int Size)
{
    public bool IsThere => Size > 0;

    public static Fact Of(string? text) => text?.Trim() is { } trimmed ? new(trimmed, trimmed.Length) : default;

    public static Fact Of(int count) => new("", count);

    public static Fact Of(bool holds) => new("", holds ? 1 : 0);
}

/// <summary>All that the rules may look at, gathered once from an initiative that is loaded whole.</summary>
public sealed class InitiativeFacts
{
    /// <summary>Every fact by its name in the rules.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Initiative, FrameworkEdition, Fact>> Known = new Dictionary<
        string,
        Func<Initiative, FrameworkEdition, Fact>
    >(StringComparer.Ordinal)
    {
        ["priority"] = (i, _) => Fact.Of(i.PriorityId is not null),
        ["ownTitle"] = (i, _) => Fact.Of(i.HasOwnTitle),
        ["problem"] = (i, _) => Fact.Of(i.Problem),
        ["evidence"] = (i, _) => Fact.Of(i.ProblemEvidence),
        ["rootCause"] = (i, _) => Fact.Of(i.RootCause),
        ["usualWay"] = (i, _) => Fact.Of(i.UsualWay),
        ["newWay"] = (i, _) => Fact.Of(i.NewWay),
        ["effects"] = (i, _) => Fact.Of(i.Effects.Count),
        ["effectsWithBaseline"] = (i, _) => Fact.Of(i.Effects.Count(e => e.Baseline is not null)),
        ["effectsOfThePlan"] = (i, _) => Fact.Of(i.Effects.Count(e => e.IndicatorId is not null)),
        // Unknown directions are given the benefit of the doubt.
        ["noEffectBackwards"] = (i, _) => Fact.Of(i.Effects.TrueForAll(e => e.MovesRight != false)),
        ["lead"] = (i, _) => Fact.Of(i.LeadOrganizationId is not null),
        ["owner"] = (i, _) => Fact.Of(i.OwnerId is not null),
        ["livingOwner"] = (i, _) => Fact.Of(i.Owner is { EndedAt: null }),
        ["livingDeputy"] = (i, _) => Fact.Of(i.Deputy is { EndedAt: null }),
        ["partners"] = (i, _) => Fact.Of(i.Partners.Count),
        ["outsidePartners"] = (i, _) => Fact.Of(i.Carriers.Count(p => p.Organization.Kind.IsOutside())),
        ["partnersAsked"] = (i, _) => Fact.Of(i.Partners.TrueForAll(p => p.Answer is not null)),
        ["noPartRejected"] = (i, _) => Fact.Of(i.Partners.TrueForAll(p => p.Answer != PartnerAnswer.Rejected)),
        ["noPartnerReason"] = (i, _) => Fact.Of(i.NoPartnerReason),
        ["costs"] = (i, _) => Fact.Of(i.Costs.Count),
        ["costYears"] = (i, _) => Fact.Of(i.Costs.Select(c => c.Year).Distinct().Count()),
        ["kind"] = (i, _) => Fact.Of(i.Kind.ToString()),
        ["whyNewApplication"] = (i, _) => Fact.Of(i.WhyNewApplication),
        ["horizon"] = (i, _) => Fact.Of(i.Horizon?.ToString()),
        ["dimension"] = (i, f) => Fact.Of(i.DimensionIn(f.Key)?.Dimension),
        ["subDimension"] = (i, f) => Fact.Of(i.DimensionIn(f.Key)?.SubDimension),
        ["dimensionHasParts"] = (i, f) =>
            Fact.Of(i.DimensionIn(f.Key) is { } d ? f.Dimension(d.Dimension)?.SubDimensions.Count ?? 0 : 0),
        ["beneficiaries"] = (i, _) => Fact.Of(i.Beneficiaries),
        ["places"] = (i, _) => Fact.Of(i.Places.Count),
        ["needs"] = (i, _) => Fact.Of(i.Needs.Count),
        ["origin"] = (i, _) => Fact.Of(i.Origin?.ToString()),
    };

    private readonly Dictionary<string, Fact> _facts;

    public InitiativeFacts(IEnumerable<KeyValuePair<string, Fact>> facts) =>
        _facts = new(facts, StringComparer.Ordinal);

    public Fact this[string name] => _facts.GetValueOrDefault(name);

    public static InitiativeFacts Of(Initiative initiative, FrameworkEdition framework) =>
        new(Known.Select(k => KeyValuePair.Create(k.Key, k.Value(initiative, framework))));
}
