using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Scorecards;

/// <summary>The answers of a region to one scoring model in one year. Members work at it; published, anyone reads it and nobody changes it.</summary>
public sealed class ScoreSheet : RegionalRecord
{
    /// <summary>Key of the model's edition.</summary>
    public required string Model { get; init; }
    public required int Year { get; init; }

    /// <summary>Number of the initiative it is about; 0: the region.</summary>
    public required int Innovation { get; init; }
    public required Guid StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsPublic => PublishedAt is not null;

    public void Publish(DateTimeOffset at) => PublishedAt ??= at;

    /// <summary>To be corrected.</summary>
    public void Withdraw() => PublishedAt = null;
}

/// <summary>What a person confirmed for one indicator, with the reason, and who brings what is missing. Its evidence are claims on it.</summary>
public sealed class ScoreAnswer : RegionalRecord
{
    public const int LongestReason = 2000;

    /// <summary>Subject of the claims that show an answer.</summary>
    public const string Subject = "score";

    public required Guid SheetId { get; init; }
    public ScoreSheet Sheet { get; init; } = null!;

    /// <summary>Key in the model.</summary>
    public required string Indicator { get; init; }

    /// <summary>Null: nobody confirmed one yet.</summary>
    public decimal? Score { get; private set; }
    public string Reason { get; private set; } = "";

    /// <summary>What the platform proposed at that moment; null: nothing.</summary>
    public decimal? Proposed { get; private set; }
    public Guid MemberId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Who brings what is missing, and by when.</summary>
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }
    public DateOnly? DueOn { get; private set; }

    public void Confirm(decimal? score, string reason, decimal? proposed, Guid memberId, DateTimeOffset at) =>
        (Score, Reason, Proposed, MemberId, At) = (score, reason, proposed, memberId, at);

    public void Assign(Guid? ownerId, DateOnly? dueOn) => (OwnerId, DueOn) = (ownerId, dueOn);

    /// <summary>Something was attached or taken away: the version moves.</summary>
    public void Touch(Guid memberId, DateTimeOffset at) => (MemberId, At) = (memberId, at);
}

/// <summary>Who sees to a finding of the checklist, by when, and when it was closed with what.</summary>
public sealed class FindingCare : RegionalRecord
{
    public const int LongestNote = 1000;

    /// <summary>Key in the edition of findings.</summary>
    public required string Finding { get; init; }
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public string Note { get; private set; } = "";

    /// <summary>The day it was closed; null: open.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    public void Write(Guid? ownerId, DateOnly? dueOn, string note, DateOnly? closedOn, Guid by, DateTimeOffset at) =>
        (OwnerId, DueOn, Note, ClosedOn, WrittenBy, WrittenAt) = (ownerId, dueOn, note, closedOn, by, at);
}

/// <summary>The ministry's own workbook for a model, and which of its cells hold which answer.</summary>
public sealed class ScoreWorkbook : RegionalRecord
{
    public required string Model { get; init; }
    public string FileHash { get; private set; } = "";
    public string FileName { get; private set; } = "";
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public List<WorkbookCell> Cells { get; init; } = [];

    /// <summary>A newer file of the same form keeps the cells.</summary>
    public void Take(string hash, string name, Guid by, DateTimeOffset at) =>
        (FileHash, FileName, AddedBy, AddedAt) = (hash, name, by, at);

    public void Map(
        IEnumerable<(string Indicator, WorkbookField Field, string Address)> cells,
        Guid by,
        DateTimeOffset at
    )
    {
        Cells.Clear();
        Cells.AddRange(
            cells.Select(c => new WorkbookCell
            {
                RegionId = RegionId,
                WorkbookId = Id,
                Workbook = this,
                Indicator = c.Indicator,
                Field = c.Field,
                Address = c.Address,
            })
        );
        (AddedBy, AddedAt) = (by, at);
    }
}

/// <summary>One cell of the ministry's workbook that Gotong fills.</summary>
public sealed class WorkbookCell : RegionalPart
{
    public const int LongestAddress = 60;

    public required Guid WorkbookId { get; init; }
    public ScoreWorkbook Workbook { get; init; } = null!;
    public required string Indicator { get; init; }
    public required WorkbookField Field { get; init; }

    /// <summary>Sheet and cell as Excel writes it: <c>Isian!C12</c>.</summary>
    public required string Address { get; init; }
    public override Record Whole => Workbook;
}

public enum WorkbookField
{
    Score,
    Reason,

    /// <summary>Numbers and titles of the evidence.</summary>
    Evidence,
}
