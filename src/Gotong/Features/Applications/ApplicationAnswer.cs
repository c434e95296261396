using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Applications;

/// <summary>What an initiative said to an application that resembles it: one answer each, changed until it is decided.</summary>
public sealed class ApplicationAnswer : RegionalRecord
{
    public const int LongestReason = 1000;
    public const int ShortestReason = 15;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;

    /// <summary>What was answered: the id of an application of the region, or the key of a shared one.</summary>
    public required string Subject { get; init; }

    /// <summary>Of the region; null when it is a shared one, or when it was taken out.</summary>
    public Guid? ApplicationId { get; init; }
    public Application? Application { get; init; }

    /// <summary>How it was called when it was answered.</summary>
    public required string Name { get; set; }
    public AnswerKind Kind { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid AnsweredBy { get; private set; }
    public Membership Answerer { get; private set; } = null!;
    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>How alike they were, from 0 to 1, at that time.</summary>
    public decimal Score { get; private set; }

    /// <summary>The words of the proposal that were compared, hashed: other words make this an old answer.</summary>
    public string TextMark { get; private set; } = "";

    /// <summary>The initiative became one that uses this application.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    public void Say(AnswerKind kind, string reason, Guid by, decimal score, string textMark, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        (Kind, Reason, AnsweredBy, AnsweredAt) = (kind, reason, by, at);
        (Score, TextMark) = (score, textMark);
        if (!kind.Joins())
            JoinedAt = null;
    }

    public void Join(DateTimeOffset at)
    {
        if (!Kind.Joins())
            throw new InvalidOperationException("Only who uses or extends an application joins it.");
        JoinedAt ??= at;
    }
}

/// <summary>What an initiative does with an application that resembles it.</summary>
public enum AnswerKind
{
    /// <summary>Pakai ulang: uses it as it is.</summary>
    Reuse,

    /// <summary>Kembangkan: has it grow by what is missing.</summary>
    Extend,

    /// <summary>Gabung: both become one.</summary>
    Merge,

    /// <summary>Ganti: it is retired when the new one runs.</summary>
    Replace,

    /// <summary>Memang berbeda: looks alike and is not.</summary>
    Different,
}

public static class AnswerKinds
{
    /// <summary>Needs no application of its own any more.</summary>
    public static bool Joins(this AnswerKind kind) => kind is AnswerKind.Reuse or AnswerKind.Extend;
}
