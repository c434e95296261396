using Gotong.Features.Codes;
using Gotong.Features.Initiatives;

namespace Gotong.Features.Gate;

/// <summary>All that the rules may look at, gathered once from an initiative that is loaded whole.</summary>
public sealed class InitiativeFacts
{
    /// <summary>Every fact by its name in the rules.</summary>
    public static readonly IReadOnlyDictionary<string, KnownFact> Known = new Dictionary<string, KnownFact>(
        PlainFacts.All.Concat(DigitalFacts.All).Concat(OverlapFacts.All).Concat(ComparedFacts.All),
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, Fact> _facts;

    public InitiativeFacts(IEnumerable<KeyValuePair<string, Fact>> facts) =>
        _facts = new(facts, StringComparer.Ordinal);

    public Fact this[string name] => _facts.GetValueOrDefault(name);

    public static InitiativeFacts Of(Initiative initiative, GateGround ground) =>
        new(Known.Select(k => KeyValuePair.Create(k.Key, k.Value.Of(initiative, ground))));
}
