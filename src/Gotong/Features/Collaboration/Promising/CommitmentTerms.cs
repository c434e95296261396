using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Accounts;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Collaboration;

/// <summary>What is promised, in the words that are signed.</summary>
public sealed class CommitmentTerms : CommitmentPart
{
    /// <summary>1, and one more each time it is renegotiated.</summary>
    public required int Edition { get; init; }
    public required CommitmentKind Kind { get; init; }
    public required string What { get; init; }

    /// <summary>How both will know that it was kept.</summary>
    public required string Measure { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>What the giver needs first.</summary>
    public string? Conditions { get; init; }

    /// <summary>All that the public reads of it.</summary>
    public required string PublicText { get; init; }

    /// <summary>Numbers of the sustainable development goals it serves, for the giver's own report: "6 13".</summary>
    public string? Sdgs { get; init; }
    public required Guid WrittenBy { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    public IEnumerable<CommitmentMoney> MoneyOf(Commitment commitment) =>
        commitment.Money.Where(m => m.Edition == Edition).OrderBy(m => m.Year);

    /// <summary>
    /// SHA-256 of the words as they are signed; the same words, the same hash. The parties are not in it: they are the
    /// promise's own, a new receiver voids signatures, and an organization that is merged into another is still the same.
    /// </summary>
    public string Hash(Commitment commitment)
    {
        string?[] words =
        [
            commitment.Id.ToString(),
            Edition.ToString(CultureInfo.InvariantCulture),
            Kind.ToString(),
            What,
            Measure,
            DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Conditions,
            PublicText,
            Sdgs,
            .. MoneyOf(commitment)
                .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Year} {m.Source} {m.Amount}")),
        ];
        // Lengths stand before the words, so that no two texts read alike.
        var text = string.Concat(words.Select(w => $"{w?.Length ?? 0}:{w}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>New words of a promise, read from a form.</summary>
public sealed record TermsText(
    CommitmentKind Kind,
    string What,
    string Measure,
    DateOnly DueOn,
    string? Conditions,
    string PublicText,
    string? Sdgs,
    string? Source,
    IReadOnlyList<(int Year, long Amount)> Amounts
);

public enum CommitmentKind
{
    Money,
    Goods,
    People,
    Data,
    Land,
    Access,
    Training,
    Regulation,
}

/// <summary>Money promised for one year. A subject of its own: it is never part of a priority's pagu.</summary>
public sealed class CommitmentMoney : MoneyLine
{
    public required Guid CommitmentId { get; init; }
    public Commitment Commitment { get; init; } = null!;
    public required int Edition { get; init; }
    public override Record Whole => Commitment;
}

/// <summary>These words were signed for one side: by a member here, or on paper that the team brought.</summary>
public sealed class CommitmentSignature : CommitmentPart
{
    public required int Edition { get; init; }
    public required Side Side { get; init; }

    /// <summary>Who signed here, or who brought the paper.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>As it was typed.</summary>
    public required string Name { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Hash of the words that were signed.</summary>
    public required string TextHash { get; init; }

    /// <summary>By what they showed that it is they; null: on paper.</summary>
    public ProofWay? Proof { get; init; }

    /// <summary>Who signed the file with a certificate, and when, as the file says; null: a scan, or not on paper.</summary>
    public string? Certified { get; init; }

    /// <summary>The sheet signed on paper, kept as a file; null: signed here.</summary>
    public string? FileHash { get; init; }
    public string? FileName { get; init; }
}

/// <summary>The giver says what was done, with evidence.</summary>
public sealed class CommitmentReport : CommitmentPart
{
    public required string Text { get; init; }
    public string? FileHash { get; init; }
    public string? FileName { get; init; }
    public required Guid By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Why the receiver does not see it as kept.</summary>
    public string? SentBack { get; internal set; }
}

public abstract class CommitmentPart : RegionalPart
{
    public required Guid CommitmentId { get; init; }
    public Commitment Commitment { get; init; } = null!;
    public override Record Whole => Commitment;
}
