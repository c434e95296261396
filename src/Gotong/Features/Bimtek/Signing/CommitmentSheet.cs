using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Bimtek;

/// <summary>
/// A commitment with those who sign it. Once it is fixed its words and signers never change again: they are hashed, and
/// the hash stands on the sheet.
/// </summary>
public sealed class CommitmentSheet : RegionalRecord
{
    public const int CodeLength = 16;
    public const int LongestTitle = 200;
    public const int LongestText = 10_000;
    public const int MostSigners = 200;

    /// <summary>Number within the region.</summary>
    public required int Number { get; init; }
    public string Title { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The stage that asks for it; null: a sheet beside the process, which no stage counts.</summary>
    public Guid? StageId { get; private set; }
    public List<SheetSigner> Signers { get; init; } = [];

    public DateTimeOffset? FixedAt { get; private set; }

    /// <summary>What was hashed, kept as it was.</summary>
    public string? Canonical { get; private set; }

    /// <summary>SHA-256 of <see cref="Canonical"/>.</summary>
    public string? Hash { get; private set; }

    /// <summary>When it was shown to all; null: members only.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsFixed => FixedAt is not null;
    public string? Code => Hash?[..CodeLength];
    public int Signed => Signers.Count(s => s.IsSigned);

    public void Write(string title, DateOnly day, string text, IReadOnlyList<SheetName> signers, Guid? stageId)
    {
        if (IsFixed)
            throw new InvalidOperationException("A fixed sheet does not change.");
        (Title, Day, Text, StageId) = (title, day, text.ReplaceLineEndings("\n"), stageId);
        Signers.Clear();
        Signers.AddRange(
            signers.Select(
                (s, index) =>
                    new SheetSigner
                    {
                        RegionId = RegionId,
                        SheetId = Id,
                        Sheet = this,
                        Order = index + 1,
                        Name = s.Name,
                        Office = s.Office,
                        Organization = s.Organization,
                        AccountId = s.AccountId,
                    }
            )
        );
    }

    public void Fix(Region region, DateTimeOffset at)
    {
        if (IsFixed || Signers.Count == 0)
            throw new InvalidOperationException("Only an open sheet with signers is fixed.");
        Canonical = Compose(region);
        Hash = HashOf(Canonical);
        FixedAt = at;
    }

    public void Publish(DateTimeOffset at)
    {
        if (!IsFixed)
            throw new InvalidOperationException("Only a fixed sheet is published.");
        PublishedAt ??= at;
    }

    /// <summary>The kept words give the kept hash, and words and signers still say what was kept.</summary>
    public bool IsWhole =>
        Canonical is not null && HashOf(Canonical) == Hash && Canonical.EndsWith(Body(), StringComparison.Ordinal);

    /// <summary>Everything the hash stands for, in one order: region, sheet, words, signers.</summary>
    private string Compose(Region region) => $"Gotong lembar komitmen 1\n{region.Code} {region.Name}\n{Body()}";

    private string Body()
    {
        var text = new StringBuilder();
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Number}\n{Title}\n{Day:yyyy-MM-dd}\n\n{Text}\n\n"
        );
        foreach (var signer in Signers.OrderBy(s => s.Order))
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{signer.Order}\t{signer.Name}\t{signer.Office}\t{signer.Organization}\n"
            );
        return text.ToString();
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>Somebody named on a sheet, and how they signed.</summary>
public sealed class SheetSigner : RegionalPart
{
    public const int LongestName = 200;
    public const int LongestCertified = 600;

    public required Guid SheetId { get; init; }
    public CommitmentSheet Sheet { get; init; } = null!;

    /// <summary>From 1, as they stand on the sheet.</summary>
    public required int Order { get; init; }
    public required string Name { get; init; }
    public required string Office { get; init; }
    public required string Organization { get; init; }

    /// <summary>Who signs by account; null: on paper only.</summary>
    public Guid? AccountId { get; init; }

    public DateTimeOffset? SignedAt { get; private set; }
    public SigningWay? Way { get; private set; }

    /// <summary>By what they showed that it is they; null: on a paper.</summary>
    public ProofWay? Proof { get; private set; }

    /// <summary>Who signed the file with a certificate, and when, as the file says; null: a scan, or not on a paper.</summary>
    public string? Certified { get; private set; }

    /// <summary>The signed paper or file, in the region's store.</summary>
    public string? FileHash { get; private set; }

    /// <summary>Who brought the signed paper.</summary>
    public Guid? BroughtBy { get; private set; }
    public override Record Whole => Sheet;

    public bool IsSigned => SignedAt is not null;

    public void SignByAccount(ProofWay proof, DateTimeOffset at)
    {
        Sign(SigningWay.Account, at);
        Proof = proof;
    }

    /// <param name="certified">What its certified signature says; null: a scan.</param>
    public void SignByFile(string fileHash, string? certified, Guid broughtBy, DateTimeOffset at)
    {
        Sign(SigningWay.File, at);
        (FileHash, Certified, BroughtBy) = (fileHash, certified, broughtBy);
    }

    private void Sign(SigningWay way, DateTimeOffset at)
    {
        if (!Sheet.IsFixed || IsSigned)
            throw new InvalidOperationException("Only a fixed sheet is signed, and by each once.");
        (Way, SignedAt) = (way, at);
    }
}

public enum SigningWay
{
    /// <summary>Typed name, and shown once more who it is.</summary>
    Account,

    /// <summary>A scan of the sheet signed by hand, or a certified PDF.</summary>
    File,
}

/// <summary>A signer as written in the form.</summary>
public sealed record SheetName(string Name, string Office, string Organization, Guid? AccountId);
