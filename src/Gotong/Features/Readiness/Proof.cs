using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Readiness;

/// <summary>
/// One thing that must be there before an initiative can begin: an instrument, a gap in the infrastructure, money of a
/// year. What somebody says of it counts only with evidence; how ready it is, is computed (<see cref="Confidence"/>).
/// </summary>
public abstract class Proof : RegionalRecord
{
    public const int LongestText = 1000;
    public const int LongestCode = 80;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;

    /// <summary>What the initiative named as needed first, and this answers; null: it came up later.</summary>
    public Guid? NeedId { get; init; }
    public Need? Need { get; init; }

    /// <summary>Who sees to it, and by when.</summary>
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>Who wrote it last, and when; set on every change, so that a changed part raises the version.</summary>
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public List<ProofEvidence> Evidence { get; init; } = [];

    public abstract NeedKind Kind { get; }

    public void Assign(Guid? ownerId, DateOnly? dueOn) => (OwnerId, DueOn) = (ownerId, dueOn);

    public void Sign(Guid memberId, DateTimeOffset at) => (WrittenBy, WrittenAt) = (memberId, at);

    /// <summary>The same file twice is one piece of evidence.</summary>
    public bool Show(string name, string hash, long bytes, Guid memberId, DateTimeOffset at)
    {
        if (Evidence.Exists(e => e.FileHash == hash))
            return false;
        Evidence.Add(
            new()
            {
                RegionId = RegionId,
                ProofId = Id,
                Proof = this,
                Name = name,
                FileHash = hash,
                Bytes = bytes,
                MemberId = memberId,
                At = at,
            }
        );
        return true;
    }
}

/// <summary>A legal instrument, from "there is none" to "it is in force".</summary>
public sealed class Instrument : Proof
{
    public override NeedKind Kind => NeedKind.Regulation;
    public InstrumentKind Form { get; private set; }

    /// <summary>What it rules on.</summary>
    public string Subject { get; private set; } = "";
    public InstrumentStage Stage { get; private set; }
    public string? OfficialNumber { get; private set; }
    public DateOnly? EnactedOn { get; private set; }

    public void Write(
        InstrumentKind form,
        string subject,
        InstrumentStage stage,
        string? officialNumber,
        DateOnly? enactedOn
    ) => (Form, Subject, Stage, OfficialNumber, EnactedOn) = (form, subject, stage, officialNumber, enactedOn);
}

public enum InstrumentKind
{
    /// <summary>Decree of the head of region.</summary>
    Sk,

    /// <summary>Regulation of the head of region: Perbup or Perwali.</summary>
    Perkada,

    /// <summary>Regulation of region and DPRD.</summary>
    Perda,

    /// <summary>Memorandum of understanding.</summary>
    Mou,

    /// <summary>Agreement of cooperation (perjanjian kerja sama).</summary>
    Pks,
}

public enum InstrumentStage
{
    None,
    Drafted,
    Harmonised,
    Enacted,
}

/// <summary>What is needed, what is there, and what is still missing between the two.</summary>
public sealed class InfrastructureGap : Proof
{
    public override NeedKind Kind => NeedKind.Infrastructure;
    public InfrastructureKind Area { get; private set; }
    public string Needed { get; private set; } = "";
    public string Present { get; private set; } = "";
    public string Gap { get; private set; } = "";

    /// <summary>Since when it is closed; null: open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public void Write(InfrastructureKind area, string needed, string present, string gap, DateOnly? closedOn) =>
        (Area, Needed, Present, Gap, ClosedOn) = (area, needed, present, gap, closedOn);
}

public enum InfrastructureKind
{
    Physical,
    Network,
    Data,

    /// <summary>What people must be able to do.</summary>
    Skills,
}

/// <summary>How far the money of one year and source is. What is needed stands in the initiative's own cost lines.</summary>
public sealed class BudgetProof : Proof
{
    public override NeedKind Kind => NeedKind.Budget;
    public required int Year { get; init; }

    /// <summary>Key in the list of funding sources.</summary>
    public required string Source { get; init; }
    public BudgetStage Stage { get; private set; }
    public long Amount { get; private set; }

    /// <summary>Code of the sub kegiatan or account under which it stands.</summary>
    public string? Code { get; private set; }

    public void Write(BudgetStage stage, long amount, string? code) => (Stage, Amount, Code) = (stage, amount, code);
}

public enum BudgetStage
{
    Indicative,
    Proposed,
    InRkpd,

    /// <summary>In APBD and DPA.</summary>
    InApbd,
    Realised,
}

/// <summary>Somebody says that nothing of this kind is needed, and why. A statement: ready only with evidence.</summary>
public sealed class NothingNeeded : Proof
{
    public override NeedKind Kind => Of;
    public required NeedKind Of { get; init; }
    public string Reason { get; private set; } = "";

    public void Write(string reason) => Reason = reason;
}

/// <summary>A file that shows it.</summary>
public sealed class ProofEvidence : RegionalPart
{
    public const int LongestName = 200;

    public required Guid ProofId { get; init; }
    public Proof Proof { get; init; } = null!;
    public override Record Whole => Proof;
    public required string Name { get; init; }

    /// <summary>Names the file in the region's store.</summary>
    public required string FileHash { get; init; }
    public required long Bytes { get; init; }
    public required Guid MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}
