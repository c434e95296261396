namespace Gotong.Features.Priorities;

/// <summary>What a person, or the command line, agreed to take of a difference.</summary>
public sealed record Acceptance(Func<DifferenceItem, bool> Takes, RestingSource Resting)
{
    /// <summary>The difference that was looked at; null takes whatever there is.</summary>
    public string? Seen { get; init; }

    /// <summary>What the file brings; nothing is removed.</summary>
    public static Acceptance WhatItBrings { get; } = new(i => i.Kind != DifferenceKind.Gone, RestingSource.None);
}

/// <summary>The plan moved while a person looked at the difference.</summary>
public sealed class DifferenceMoved : Exception;
