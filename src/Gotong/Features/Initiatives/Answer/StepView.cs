using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.Answer;

/// <summary>What the page of one question shows.</summary>
public sealed record StepView
{
    public required Step Step { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }
    public required Answers Answers { get; init; }
    public required string Action { get; init; }

    /// <summary>Where one comes from: the initiative, or the priority.</summary>
    public required string BackHref { get; init; }
    public required string BackText { get; init; }

    /// <summary>The next open question, leaving this one as it is.</summary>
    public string? SkipHref { get; init; }
    public long? Version { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>The organization the team types for.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>When the half-typed text shown here was kept.</summary>
    public DateTimeOffset? DraftAt { get; init; }
    public IReadOnlyList<ConflictRow> Conflict { get; init; } = [];
    public string ConflictBy { get; init; } = "";
    public IReadOnlyList<StepRow> Rows { get; init; } = [];
    public IReadOnlyList<(string Text, string Href)> Doors { get; init; } = [];

    /// <summary>Answers what the gate would say; asked while typing.</summary>
    public string? LiveHref { get; init; }

    public int? Question => AllSteps.NumberOf(Step);
    public bool HasRows => Rows.Count > 0;
}

/// <summary>A row that can be taken away.</summary>
public sealed record StepRow(string Text, string RemoveHref);
