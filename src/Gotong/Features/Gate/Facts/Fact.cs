using Gotong.Features.Codes;
using Gotong.Features.Initiatives;

namespace Gotong.Features.Gate;

/// <summary>One thing known of an initiative: a text with its length, or a count.</summary>
/// <param name="Says">The figures behind it, as a sentence in the reader's language.</param>
public readonly record struct Fact(string Text, int Size, string? Says = null)
{
    public bool IsThere => Size > 0;

    public static Fact Of(string? text) => text?.Trim() is { } trimmed ? new(trimmed, trimmed.Length) : default;

    public static Fact Of(int count, string? says = null) => new("", count, says);

    public static Fact Of(bool holds, string? says = null) => new("", holds ? 1 : 0, says);
}

public enum FactKind
{
    Text,
    Count,

    /// <summary>It is so, or it is not.</summary>
    Yes,

    /// <summary>One of <see cref="KnownFact.Choices"/>.</summary>
    Choice,
}

/// <summary>A fact as rules may name it: what it is called, and how it is found.</summary>
/// <param name="Name">In the middle of a sentence.</param>
/// <param name="Choices">Its values with their words.</param>
public sealed record KnownFact(
    FactKind Kind,
    Phrase Name,
    Func<Initiative, GateGround, Fact> Of,
    Func<IReadOnlyList<(string Value, string Words)>>? Choices = null
);
