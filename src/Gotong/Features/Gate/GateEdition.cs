using Gotong.Features.Codes;

namespace Gotong.Features.Gate;

/// <summary>The rules an initiative is held against: Gotong's defaults, not law, as the region has changed them.</summary>
/// <param name="Off">Defaults a region has switched off, and why.</param>
/// <param name="EffectiveFrom">Of a region's own edition.</param>
public sealed record GateEdition(
    string Key,
    Phrase Name,
    Phrase Note,
    IReadOnlyList<GateRule> Rules,
    IReadOnlyList<OffRule>? Off = null,
    DateOnly? EffectiveFrom = null
)
{
    public static GateEdition Current { get; } = EditionFile.Read<GateEdition>("Gate.Editions.gotong-2026-2").Checked();

    /// <summary>A mistake of the edition we ship stops the start, not a visitor.</summary>
    public GateEdition Checked() =>
        Contradictions.Of(this) is [var first, ..]
            ? throw new InvalidOperationException($"{Key}: {first.Place}: {first.Problem}")
            : this;
}

/// <summary>A default that a region does not ask.</summary>
public sealed record OffRule(GateRule Rule, string Reason);

/// <param name="Group">Where it stands on the review sheet.</param>
/// <param name="When">The rule speaks only when this holds; always, when it is left out.</param>
/// <param name="Require">What must hold. When it does not, the rule gives a finding.</param>
/// <param name="What">What is missing.</param>
/// <param name="Mend">How to mend it, as a verb.</param>
/// <param name="Ground">Where the rule comes from: a regulation with its article, or Gotong.</param>
/// <param name="Step">The question whose answer mends it.</param>
/// <param name="Regional">What the region did to it: added, or made a refusal of a warning, and why.</param>
public sealed record GateRule(
    string Id,
    Severity Severity,
    GateGroup Group,
    Condition Require,
    Phrase What,
    Phrase Why,
    Phrase Mend,
    Phrase Ground,
    string Step,
    Condition? When = null,
    Phrase? Regional = null
)
{
    public IEnumerable<string> Facts => [.. Require.Facts, .. When?.Facts ?? []];

    public bool AppliesTo(InitiativeFacts facts) => When?.Holds(facts) != false;

    /// <summary>Null when the initiative passes this rule.</summary>
    public Finding? Judge(InitiativeFacts facts) =>
        !AppliesTo(facts) || Require.Holds(facts)
            ? null
            : new(Id, Severity, What.Text, Why.Text, Mend.Text, Ground.Text, Step) { Figures = FiguresOf(facts) };

    /// <summary>The figures behind what it says, also when it is content.</summary>
    public string? FiguresOf(InitiativeFacts facts)
    {
        var says = Facts.Distinct().Select(f => facts[f].Says).OfType<string>().ToList();
        return says.Count == 0 ? null : string.Join(' ', says);
    }
}

public enum Severity
{
    /// <summary>Cannot be submitted.</summary>
    Refuse,

    /// <summary>Can be submitted; the reviewers see it.</summary>
    Warn,
}

/// <summary>The parts of a review sheet.</summary>
public enum GateGroup
{
    /// <summary>Priority, problem, usual and new way.</summary>
    Basis,

    /// <summary>What it will change, and whether that is likely.</summary>
    Effect,

    /// <summary>Who answers for it and who carries it along.</summary>
    People,
    Money,

    /// <summary>Asked of applications only.</summary>
    Digital,

    /// <summary>What the masterplan needs to place it.</summary>
    Place,

    /// <summary>What a region has added.</summary>
    Regional,
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
)
{
    /// <summary>The figures behind it.</summary>
    public string? Figures { get; init; }

    /// <summary>Set where the council lifts a refusal for a time: by which decision, until when. It then warns.</summary>
    public string? Lifted { get; init; }
}
