using Gotong.Features.Codes;

namespace Gotong.Features.Gate;

/// <summary>The rules an initiative is held against: Gotong's defaults, not law. Data, so that a region's own can follow.</summary>
public sealed record GateEdition(string Key, Phrase Name, Phrase Note, IReadOnlyList<GateRule> Rules)
{
    public static GateEdition Current { get; } = EditionFile.Read<GateEdition>("Gate.Editions.gotong-2026").Checked();

    /// <summary>A rule over a fact nobody gathers, or a second rule of the same name, is a mistake of the edition.</summary>
    public GateEdition Checked()
    {
        foreach (var rule in Rules)
        foreach (var fact in rule.Facts.Where(f => !InitiativeFacts.Known.ContainsKey(f)))
            throw new InvalidOperationException($"Rule {rule.Id} of {Key} asks for the unknown fact {fact}.");
        if (Rules.Select(r => r.Id).Distinct().Count() != Rules.Count)
            throw new InvalidOperationException($"A rule of {Key} stands twice.");
        return this;
    }
}

/// <param name="When">The rule speaks only when this holds; always, when it is left out.</param>
/// <param name="Require">What must hold. When it does not, the rule gives a finding.</param>
/// <param name="What">What is missing.</param>
/// <param name="Mend">How to mend it, as a verb.</param>
/// <param name="Ground">Where the rule comes from.</param>
/// <param name="Step">The question whose answer mends it.</param>
public sealed record GateRule(
    string Id,
    Severity Severity,
    Condition Require,
    Phrase What,
    Phrase Why,
    Phrase Mend,
    Phrase Ground,
    string Step,
    Condition? When = null
)
{
    public IEnumerable<string> Facts => [.. Require.Facts, .. When?.Facts ?? []];

    /// <summary>Null when the initiative passes this rule.</summary>
    public Finding? Judge(InitiativeFacts facts) =>
        When?.Holds(facts) == false || Require.Holds(facts)
            ? null
            : new(Id, Severity, What.Text, Why.Text, Mend.Text, Ground.Text, Step);
}

public enum Severity
{
    /// <summary>Cannot be submitted.</summary>
    Refuse,

    /// <summary>Can be submitted; the reviewers see it.</summary>
    Warn,
}

/// <summary>What a rule says of an initiative, in the reader's language.</summary>
public sealed record Finding(
    string Rule,
    Severity Severity,
    string What,
    string Why,
    string Mend,
    string Ground,
    string Step
);
