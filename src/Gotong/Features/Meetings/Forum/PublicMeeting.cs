using System.Text.RegularExpressions;
using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Forum;

/// <summary>What all may know of a Forum meeting: its day, which organizations came, what was decided and promised. Never who.</summary>
public sealed record PublicMeeting(
    int Number,
    string Title,
    DateOnly Day,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<PublicDecision> Decisions,
    IReadOnlyList<Promise> Promises
)
{
    /// <summary>What stands in the place of a person's name.</summary>
    private static string Withheld => Words.T("(nama)", "(name)");

    /// <param name="promises">Of the meeting; only what both sides signed is shown.</param>
    public static PublicMeeting Of(Meeting meeting, Region region, DateOnly today, IEnumerable<Commitment> promises) =>
        Of(meeting, today, promises) with
        {
            Day = region.DayOf(meeting.StartsAt),
        };

    /// <summary>Without the day, which only its region knows.</summary>
    public static PublicMeeting Of(Meeting meeting, DateOnly today, IEnumerable<Commitment> promises)
    {
        var names = NamesIn(meeting);
        return new(
            meeting.Number,
            WithoutNames(meeting.Title, names),
            default,
            [
                .. meeting
                    .Present.Select(a => a.Organization)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.CurrentCultureIgnoreCase),
            ],
            [
                .. meeting
                    .Agenda.Where(p => p.Decided.Length > 0)
                    .Select(p => new PublicDecision(
                        WithoutNames(p.Title, names),
                        WithoutNames(p.Decided, names),
                        MeetingWords.How(p)
                    )),
            ],
            [
                .. promises
                    .Where(c => c.IsPublic && c.State != CommitmentState.Withdrawn)
                    .OrderBy(c => c.Number)
                    .Select(c => new Promise(c, false, today)),
            ]
        );
    }

    public static async Task<PublicMeeting> ReadAsync(
        GotongDb db,
        Visit visit,
        Meeting meeting,
        CancellationToken cancel
    )
    {
        var ids = meeting.Promises.Select(p => p.CommitmentId).ToList();
        var promises = await db
            .Commitments.AsNoTracking()
            .Where(c => ids.Contains(c.Id) && c.AgreedAt != null)
            .Whole()
            .ToListAsync(cancel);
        return Of(meeting, visit.Region, visit.Today, promises);
    }

    /// <summary>Everybody whose name the meeting knows.</summary>
    private static List<string> NamesIn(Meeting meeting) =>
        [
            .. meeting
                .Attendances.Select(a => a.Name)
                .Append(meeting.LedBy.Split(',')[0])
                .Append(meeting.NotedBy.Split(',')[0])
                .Select(n => n.Trim())
                .Where(n => n.Length > 2)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(n => n.Length),
        ];

    private static string WithoutNames(string text, List<string> names) =>
        names.Aggregate(
            text,
            (left, name) =>
                Regex.Replace(
                    left,
                    $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])",
                    Withheld,
                    RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                    TimeSpan.FromSeconds(1)
                )
        );
}

public sealed record PublicDecision(string About, string Decided, string How);
