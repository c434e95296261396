namespace Gotong.Documents;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    /// <summary>Lets a plain string stand where an inline is asked for.</summary>
    public static implicit operator Inline(string value) => new Text(value);
}

/// <summary>Plain text. A line feed is a line break; characters that XML cannot carry are dropped or shown as U+FFFD.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>Strong emphasis.</summary>
public sealed record Bold(IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>Light emphasis.</summary>
public sealed record Italic(IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>A link. A target that is neither allowed nor known is written as its text alone.</summary>
/// <param name="Target">An absolute http or https address, or "#" and the anchor of a heading, table or figure of this document.</param>
/// <param name="Inlines">What is read; links inside a link lose their target.</param>
public sealed record Link(string Target, IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>A trace mark behind a figure: a small raised number that leads to the record and version the figure came from.
/// All sources are listed, numbered, at the end of the document, so that paper is traceable too.</summary>
/// <param name="Record">The record in plain words, such as "Indeks Pembangunan Manusia 2024".</param>
/// <param name="Version">The version of that record.</param>
/// <param name="Address">Absolute http or https address of that version; anything else is not linked.</param>
public sealed record Source(string Record, long Version, string Address) : Inline;
