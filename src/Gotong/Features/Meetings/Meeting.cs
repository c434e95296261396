using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Meetings;

/// <summary>
/// A meeting of one of the bodies that carry the masterplan. It is planned, and held once its minutes are fixed, see
/// <see cref="Fix"/>; or it is called off with a reason.
/// </summary>
public sealed partial class Meeting : RegionalRecord
{
    public const int LongestTitle = 200;
    public const int LongestPlace = 300;
    public const int LongestReason = 1000;
    public const int MostPoints = 60;

    /// <summary>Number within the region, as people quote it: "rapat 4".</summary>
    public required int Number { get; init; }
    public required MeetingBody Body { get; init; }
    public required Guid PlannedBy { get; init; }
    public string Title { get; private set; } = "";
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>When it is expected to end; null: not said.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>A room, or the address of a meeting online.</summary>
    public string Place { get; private set; } = "";
    public MeetingState State { get; private set; }
    public string? CalledOffBecause { get; private set; }

    public List<AgendaPoint> Points { get; init; } = [];
    public List<MeetingPaper> Papers { get; init; } = [];
    public List<Attendance> Attendances { get; init; } = [];
    public List<MeetingPromise> Promises { get; init; } = [];
    public List<MeetingAddendum> Addenda { get; init; } = [];

    public bool IsOpen => State == MeetingState.Planned;
    public IEnumerable<AgendaPoint> Agenda => Points.OrderBy(p => p.Order);
    public IEnumerable<Attendance> Listed => Attendances.OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase);

    public void Plan(string title, DateTimeOffset startsAt, DateTimeOffset? endsAt, string place)
    {
        RequireOpen();
        if (endsAt <= startsAt)
            throw new InvalidOperationException("A meeting ends after it begins.");
        (Title, StartsAt, EndsAt, Place) = (title, startsAt, endsAt, place);
    }

    public void CallOff(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        RequireOpen();
        (State, CalledOffBecause) = (MeetingState.CalledOff, reason);
    }

    public AgendaPoint AddPoint(string title, string presenter)
    {
        RequireOpen();
        if (Points.Count >= MostPoints)
            throw new InvalidOperationException("No more points fit on one agenda.");
        var point = new AgendaPoint
        {
            RegionId = RegionId,
            MeetingId = Id,
            Meeting = this,
            Order = 1 + Points.Select(p => p.Order).DefaultIfEmpty().Max(),
        };
        point.Plan(title, presenter);
        Points.Add(point);
        return point;
    }

    public void RemovePoint(AgendaPoint point)
    {
        RequireOpen();
        Papers.RemoveAll(p => p.PointId == point.Id);
        Points.Remove(point);
        foreach (var (index, left) in Agenda.ToList().Index())
            left.Order = index + 1;
    }

    /// <summary>Changes places with the point before it; the first one stays.</summary>
    public void RaisePoint(AgendaPoint point)
    {
        RequireOpen();
        if (Agenda.LastOrDefault(p => p.Order < point.Order) is { } before)
            (point.Order, before.Order) = (before.Order, point.Order);
    }

    public void AddPaper(AgendaPoint point, string name, string fileHash, Guid memberId, DateTimeOffset at)
    {
        RequireOpen();
        Papers.Add(
            new()
            {
                RegionId = RegionId,
                MeetingId = Id,
                Meeting = this,
                PointId = point.Id,
                Name = name,
                FileHash = fileHash,
                MemberId = memberId,
                At = at,
            }
        );
    }

    public void RemovePaper(MeetingPaper paper)
    {
        RequireOpen();
        Papers.Remove(paper);
    }

    /// <summary>Puts a person on the list, once.</summary>
    /// <param name="memberId">Null: somebody without an account.</param>
    public void Invite(string name, string organization, Guid? organizationId, Guid? memberId)
    {
        RequireOpen();
        if (memberId is not null && Attendances.Exists(a => a.MemberId == memberId))
            return;
        Attendances.Add(
            new()
            {
                RegionId = RegionId,
                MeetingId = Id,
                Meeting = this,
                Name = name,
                Organization = organization,
                OrganizationId = organizationId,
                MemberId = memberId,
            }
        );
    }

    public void Uninvite(Attendance attendance)
    {
        RequireOpen();
        Attendances.Remove(attendance);
    }

    public Attendance? AttendanceOf(Actor actor) =>
        Attendances.Find(a => a.MemberId is { } id && actor.Memberships.Any(m => m.Id == id));

    /// <summary>Which promises were made here.</summary>
    /// <param name="picked">Of those the writer may see.</param>
    /// <param name="seen">All that the writer may see: what another linked and this one cannot see stays.</param>
    public void LinkPromises(IReadOnlyCollection<(Guid Id, int Number)> picked, IReadOnlyCollection<Guid> seen)
    {
        RequireOpen();
        Promises.RemoveAll(p => seen.Contains(p.CommitmentId) && !picked.Any(x => x.Id == p.CommitmentId));
        Promises.AddRange(
            picked
                .Where(x => !Promises.Exists(p => p.CommitmentId == x.Id))
                .Select(x => new MeetingPromise
                {
                    RegionId = RegionId,
                    MeetingId = Id,
                    Meeting = this,
                    CommitmentId = x.Id,
                    Number = x.Number,
                })
        );
    }

    internal void RequireOpen()
    {
        if (!IsOpen)
            throw new InvalidOperationException($"A meeting that is {State} does not change.");
    }
}

public enum MeetingBody
{
    /// <summary>Dewan Smart City: reviews the plan.</summary>
    Council,

    /// <summary>Forum Smart City: community, business, campus and government together.</summary>
    Forum,

    /// <summary>Tim Pelaksana: carries it out.</summary>
    Team,
}

public enum MeetingState
{
    Planned,

    /// <summary>Its minutes are fixed.</summary>
    Held,
    CalledOff,
}
