using Gotong.Features.Organizations;

namespace Gotong.Features.Gate;

/// <summary>
/// The vocabulary of the rules. Exactly one of:
/// <code>
/// {"has": "problem"}                              the fact is there (a text that is not blank, a count above zero)
/// {"has": "problem", "atLeast": 20}               a text of at least 20 characters, or a count of at least 20
/// {"has": "kind", "is": "NewApplication"}         the fact is exactly this
/// {"differ": ["usualWay", "newWay"]}              both are there and do not say the same
/// {"any": [ ... ]}   {"all": [ ... ]}             one of these, all of these
/// </code>
/// There is no "not": so nothing that is taken away can ever satisfy a condition.
/// </summary>
public sealed record Condition(
    string? Has = null,
    int? AtLeast = null,
    string? Is = null,
    IReadOnlyList<string>? Differ = null,
    IReadOnlyList<Condition>? Any = null,
    IReadOnlyList<Condition>? All = null
)
{
    public bool Holds(InitiativeFacts facts) =>
        this switch
        {
            { Has: { } name } => HoldsOf(facts[name]),
            { Differ: [var one, var other] } => facts[one].IsThere
                && facts[other].IsThere
                && Organization.KeyOf(facts[one].Text) != Organization.KeyOf(facts[other].Text),
            { Any: { } any } => any.Any(c => c.Holds(facts)),
            { All: { } all } => all.All(c => c.Holds(facts)),
            _ => throw new InvalidOperationException("A condition of the gate says nothing."),
        };

    /// <summary>Every fact it looks at.</summary>
    public IEnumerable<string> Facts =>
        [.. Has is null ? [] : new[] { Has }, .. Differ ?? [], .. (Any ?? All ?? []).SelectMany(c => c.Facts)];

    private bool HoldsOf(Fact fact) =>
        fact.IsThere && (Is is null || fact.Text == Is) && (AtLeast is null || fact.Size >= AtLeast);
}
