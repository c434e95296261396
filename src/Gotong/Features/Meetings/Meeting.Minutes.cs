using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gotong.Features.Regions;

namespace Gotong.Features.Meetings;

/// <summary>
/// The minutes (berita acara): drafted point by point, then fixed in one act. Fixed words never change again: they are
/// hashed, and the hash stands on the document. What was wrong is put right by an addendum beside them.
/// </summary>
public sealed partial class Meeting
{
    public const int LongestName = 200;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Who led it and who took the notes, as they are to sign.</summary>
    public string LedBy { get; private set; } = "";
    public string NotedBy { get; private set; } = "";
    public DateTimeOffset? FixedAt { get; private set; }

    /// <summary>What was hashed, kept as it was.</summary>
    public string? Canonical { get; private set; }

    /// <summary>SHA-256 of <see cref="Canonical"/>.</summary>
    public string? Hash { get; private set; }

    /// <summary>When its public part was shown to all; null: not.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsPublic => PublishedAt is not null;
    public IEnumerable<Attendance> Present => Listed.Where(a => a.Presence == Presence.Present);

    /// <summary>What still keeps the minutes from being fixed.</summary>
    public IReadOnlyList<MinutesGap> Gaps(DateTimeOffset now)
    {
        var gaps = new List<MinutesGap>();
        if (StartsAt > now)
            gaps.Add(new(MinutesGapKind.NotBegun));
        if (Points.Count == 0)
            gaps.Add(new(MinutesGapKind.NoAgenda));
        if (!Present.Any())
            gaps.Add(new(MinutesGapKind.NobodyPresent));
        else if (Attendances.Exists(a => a.Presence == Presence.Expected))
            gaps.Add(new(MinutesGapKind.NotNoted));
        foreach (var point in Agenda)
        {
            if (!point.IsWritten)
                gaps.Add(new(MinutesGapKind.NotWritten, point));
            if (point.Votes > Present.Count())
                gaps.Add(new(MinutesGapKind.TooManyVotes, point));
        }
        return gaps;
    }

    public void Fix(Region region, string ledBy, string notedBy, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ledBy);
        ArgumentException.ThrowIfNullOrWhiteSpace(notedBy);
        RequireOpen();
        if (Gaps(at).Count > 0)
            throw new InvalidOperationException("Minutes with a gap are not fixed.");
        (LedBy, NotedBy) = (ledBy, notedBy);
        Canonical = Compose(region.Code, region.Name);
        Hash = HashOf(Canonical);
        FixedAt = at;
        State = MeetingState.Held;
    }

    public void AddAddendum(string text, string reason, string by, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        RequireHeld();
        Addenda.Add(
            new()
            {
                RegionId = RegionId,
                MeetingId = Id,
                Meeting = this,
                Text = text,
                Reason = reason,
                By = by,
                At = at,
            }
        );
    }

    public void Publish(DateTimeOffset at)
    {
        RequireHeld();
        if (Body != MeetingBody.Forum)
            throw new InvalidOperationException("Only the Forum meets in public.");
        PublishedAt ??= at;
    }

    /// <summary>The kept words give the kept hash, and what is shown still says what was kept.</summary>
    public bool IsWhole
    {
        get
        {
            if (Canonical is null || HashOf(Canonical) != Hash)
                return false;
            using var kept = JsonDocument.Parse(Canonical);
            var region = kept.RootElement.GetProperty("Region");
            return Compose(region[0].GetString()!, region[1].GetString()!) == Canonical;
        }
    }

    /// <summary>
    /// Everything the hash stands for, in one order. JSON, so that no text can be taken for another. Minutes that name a
    /// decision have a form of their own around the first one, so that older minutes keep their hash.
    /// </summary>
    private string Compose(string regionCode, string regionName) =>
        Points.Exists(p => p.DecisionId is not null)
            ? JsonSerializer.Serialize(
                new
                {
                    Format = "gotong-minutes-2",
                    Region = new[] { regionCode, regionName },
                    Minutes = ComposeFirst(regionCode, regionName),
                    Decisions = Agenda
                        .Where(p => p.DecisionId is not null)
                        .Select(p => new
                        {
                            p.Order,
                            p.DecisionId,
                            p.Outcome,
                            p.OutcomeInEnglish,
                        }),
                },
                Json
            )
            : ComposeFirst(regionCode, regionName);

    private string ComposeFirst(string regionCode, string regionName) =>
        JsonSerializer.Serialize(
            new
            {
                Format = "gotong-minutes-1",
                Region = new[] { regionCode, regionName },
                Number,
                Body,
                Title,
                StartsAt = StartsAt.UtcDateTime,
                EndsAt = EndsAt?.UtcDateTime,
                Place,
                LedBy,
                NotedBy,
                Attendances = Attendances
                    .OrderBy(a => a.Name, StringComparer.Ordinal)
                    .ThenBy(a => a.Id)
                    .Select(a => new
                    {
                        a.Name,
                        a.Organization,
                        a.Presence,
                    }),
                Agenda = Agenda.Select(p => new
                {
                    p.Title,
                    p.Presenter,
                    p.Said,
                    p.Decided,
                    p.Way,
                    p.VotesFor,
                    p.VotesAgainst,
                    p.VotesAbstained,
                    p.FollowedUpBy,
                    p.FollowedUpUntil,
                    Papers = Papers.Where(f => f.PointId == p.Id).Select(f => f.FileHash).Order(StringComparer.Ordinal),
                }),
                Promises = Promises.Select(p => p.Number).Order(),
            },
            Json
        );

    /// <summary>What a reader has before them: minutes are fixed as they were read.</summary>
    public long Reading => Stamp.Of(Compose("", ""));

    private void RequireHeld()
    {
        if (State != MeetingState.Held)
            throw new InvalidOperationException($"The minutes of a meeting that is {State} are not fixed.");
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>One thing that keeps minutes from being fixed.</summary>
public sealed record MinutesGap(MinutesGapKind Kind, AgendaPoint? Point = null);

public enum MinutesGapKind
{
    NotBegun,
    NoAgenda,
    NobodyPresent,
    NotNoted,
    NotWritten,
    TooManyVotes,
}
