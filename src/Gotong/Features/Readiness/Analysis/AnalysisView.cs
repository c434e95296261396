using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>A form of the analysis: what is typed in it, what is saved, and where it leads.</summary>
/// <param name="Saved">What the record holds now.</param>
/// <param name="Version">Of the record; 0: it is new.</param>
public sealed record AnalysisView(Region Region, string Action, Answers Text, Answers Saved, long Version)
{
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }

    /// <summary>The text comes from a draft of the reader's own.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The version the text was written against; an old draft keeps its own.</summary>
    public long Base { get; init; } = Version;
}
