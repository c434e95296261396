using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Bimtek;

/// <summary>One walk of the region through the stages of an edition, such as the four bimtek stages.</summary>
public sealed class DraftingProcess : RegionalRecord
{
    /// <summary>Number within the region; the latest is the one at work.</summary>
    public required int Number { get; init; }

    /// <summary>Key of the edition.</summary>
    public required string Edition { get; init; }
    public required Guid StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public List<ProcessStage> Stages { get; init; } = [];

    public static DraftingProcess Start(
        Guid regionId,
        int number,
        ProcessEdition edition,
        Guid memberId,
        DateTimeOffset at
    )
    {
        var process = new DraftingProcess
        {
            RegionId = regionId,
            Number = number,
            Edition = edition.Key,
            StartedBy = memberId,
            StartedAt = at,
        };
        foreach (var (index, stage) in edition.Stages.Index())
            process.Stages.Add(
                new()
                {
                    RegionId = regionId,
                    ProcessId = process.Id,
                    Process = process,
                    Order = index + 1,
                    Key = stage.Key,
                    StateAt = at,
                }
            );
        return process;
    }
}

/// <summary>A stage of a process: its days, who answers for it, what was said, and where it stands.</summary>
public sealed class ProcessStage : RegionalRecord
{
    public const int LongestAttendance = 10_000;

    public required Guid ProcessId { get; init; }
    public DraftingProcess Process { get; init; } = null!;

    /// <summary>From 1.</summary>
    public required int Order { get; init; }

    /// <summary>Key of the stage in the edition.</summary>
    public required string Key { get; init; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }

    /// <summary>Who came, one a line.</summary>
    public string Attendance { get; private set; } = "";

    /// <summary>In Markdown.</summary>
    public string Minutes { get; private set; } = "";

    /// <summary>The last of <see cref="Moves"/>, repeated for lists.</summary>
    public StageState State { get; private set; }
    public required DateTimeOffset StateAt { get; set; }

    public List<StageCheck> Checks { get; init; } = [];
    public List<StageMaterial> Materials { get; init; } = [];
    public List<StageMove> Moves { get; init; } = [];

    /// <summary>Its words and ticks may change: not while the mentor reads it, nor after.</summary>
    public bool IsOpen => State is StageState.Working or StageState.Returned;

    public void Plan(DateOnly? startsOn, DateOnly? endsOn, Guid? ownerId)
    {
        RequireOpen();
        (StartsOn, EndsOn, OwnerId) = (startsOn, endsOn, ownerId);
    }

    public void Write(string attendance, string minutes)
    {
        RequireOpen();
        (Attendance, Minutes) = (attendance, minutes);
    }

    /// <summary>What a person says of an item that no fact can tell.</summary>
    public void Tick(string item, bool done, string note, Guid memberId, DateTimeOffset at)
    {
        RequireOpen();
        var check = Checks.Find(c => c.Item == item);
        if (check is null)
            Checks.Add(
                check = new()
                {
                    RegionId = RegionId,
                    StageId = Id,
                    Stage = this,
                    Item = item,
                }
            );
        check.Say(done, note, memberId, at);
    }

    /// <param name="open">Required items that are still open: with one of them it is not sent.</param>
    public void Send(IReadOnlyCollection<string> open, Guid memberId, DateTimeOffset at)
    {
        if (open.Count > 0)
            throw new InvalidOperationException("A stage with an open item is not sent.");
        RequireOpen();
        Become(StageState.Sent, memberId, at, null);
    }

    public void Clear(Guid mentorId, DateTimeOffset at)
    {
        RequireSent();
        Become(StageState.Cleared, mentorId, at, null);
    }

    public void Return(string reason, Guid mentorId, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        RequireSent();
        Become(StageState.Returned, mentorId, at, reason);
    }

    private void Become(StageState next, Guid memberId, DateTimeOffset at, string? reason)
    {
        Moves.Add(
            new()
            {
                RegionId = RegionId,
                StageId = Id,
                Stage = this,
                From = State,
                To = next,
                MemberId = memberId,
                At = at,
                Reason = reason,
            }
        );
        State = next;
        StateAt = at;
    }

    private void RequireOpen()
    {
        if (!IsOpen)
            throw new InvalidOperationException($"A stage that is {State} does not change.");
    }

    private void RequireSent()
    {
        if (State != StageState.Sent)
            throw new InvalidOperationException($"A stage that is {State} does not wait for the mentor.");
    }
}

public enum StageState
{
    Working,

    /// <summary>The mentor reads it.</summary>
    Sent,

    /// <summary>With reasons; worked on again.</summary>
    Returned,
    Cleared,
}
