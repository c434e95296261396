using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;

namespace Gotong.Features.Gate;

/// <summary>Holds an initiative against an edition of rules. Pure: the same facts, the same findings.</summary>
public static class Gatekeeper
{
    public static IReadOnlyList<Finding> Evaluate(GateEdition edition, InitiativeFacts facts) =>
        [.. edition.Rules.Select(r => r.Judge(facts)).OfType<Finding>().OrderBy(f => f.Severity)];

    /// <summary>As the region judges today. The initiative is loaded whole.</summary>
    public static IReadOnlyList<Finding> Evaluate(Initiative initiative, Region region) =>
        Evaluate(GateEdition.Current, InitiativeFacts.Of(initiative, FrameworkEdition.Of(region.Framework)));

    public static bool Passes(this IReadOnlyList<Finding> findings) => findings.All(f => f.Severity != Severity.Refuse);
}
