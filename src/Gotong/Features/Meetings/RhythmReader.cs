using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>The days on which each body met and is to meet, and what follows from them.</summary>
public static class RhythmReader
{
    public static async Task<IReadOnlyList<BodyRhythm>> ReadAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var ground = await GroundAsync(db, region, cancel);
        return [.. Enum.GetValues<MeetingBody>().Select(body => ground.Of(body))];
    }

    public static async Task<RhythmGround> GroundAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var zone = region.Zone;
        var meetings = await db
            .Meetings.AsNoTracking()
            .Where(m => m.State != MeetingState.CalledOff)
            .Select(m => new
            {
                m.Body,
                m.State,
                m.StartsAt,
                m.PublishedAt,
            })
            .ToListAsync(cancel);
        return new(
            [
                .. meetings.Select(m => new MeetingDay(
                    m.Body,
                    m.State,
                    Dates.DayOf(m.StartsAt, zone),
                    m.PublishedAt is not null
                )),
            ],
            await db.MeetingPeriods.AsNoTracking().ToDictionaryAsync(p => p.Body, p => p.Months, cancel),
            await BeganAsync(db, region, zone, cancel),
            Dates.DayOf(db.Clock.GetUtcNow(), zone)
        );
    }

    /// <summary>Nobody is asked to have met before the masterplan's first year, nor before the region came here.</summary>
    private static async Task<DateOnly> BeganAsync(
        GotongDb db,
        Region region,
        TimeZoneInfo zone,
        CancellationToken cancel
    )
    {
        var first = await db.Set<LedgerEntry>()
            .OrderBy(e => e.Position)
            .Select(e => (DateTimeOffset?)e.At)
            .FirstOrDefaultAsync(cancel);
        var plan = new DateOnly(region.PeriodStart, 1, 1);
        var here = Dates.DayOf(first ?? db.Clock.GetUtcNow(), zone);
        return here > plan ? here : plan;
    }
}

/// <summary>What the rhythm of every body follows from.</summary>
public sealed record RhythmGround(
    IReadOnlyList<MeetingDay> Days,
    IReadOnlyDictionary<MeetingBody, int> Months,
    DateOnly Began,
    DateOnly Today
)
{
    /// <param name="published">Only from meetings that were published.</param>
    public BodyRhythm Of(MeetingBody body, bool published = false)
    {
        var held = In(MeetingState.Held);
        return new(
            body,
            Months.GetValueOrDefault(body, MeetingPeriod.Usual(body)),
            held.Append(Began).Min(),
            Today,
            held,
            In(MeetingState.Planned)
        );

        IReadOnlyList<DateOnly> In(MeetingState state) =>
            [.. Days.Where(d => d.Body == body && d.State == state && (d.IsPublic || !published)).Select(d => d.Day)];
    }
}

public sealed record MeetingDay(MeetingBody Body, MeetingState State, DateOnly Day, bool IsPublic);

/// <param name="Began">The day from which it was to meet, or on which it first did.</param>
public sealed record BodyRhythm(
    MeetingBody Body,
    int Months,
    DateOnly Began,
    DateOnly Today,
    IReadOnlyList<DateOnly> Held,
    IReadOnlyList<DateOnly> Planned
)
{
    private const int MonthsBack = 24;
    private const int MonthsAhead = 3;

    public MeetingRhythm Rhythm => MeetingRhythm.Of(Held, Began, Months, Today);
    public string Sentence => MeetingWords.Sentence(Body, Rhythm);
    public IReadOnlyList<RhythmMonth> Strip =>
        MeetingRhythm.Strip(Held, Planned, Began, Months, Today, MonthsBack, MonthsAhead);
}
