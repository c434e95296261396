using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>The days on which each body met and is to meet, and what follows from them.</summary>
public static class RhythmReader
{
    public static async Task<IReadOnlyList<BodyRhythm>> ReadAsync(
        GotongDb db,
        Region region,
        CancellationToken cancel,
        bool publishedOnly = false
    )
    {
        var periods = await db.MeetingPeriods.AsNoTracking().ToDictionaryAsync(p => p.Body, p => p.Months, cancel);
        var days = await db
            .Meetings.AsNoTracking()
            .Where(m => m.State == MeetingState.Held || m.State == MeetingState.Planned)
            .Where(m => !publishedOnly || m.PublishedAt != null)
            .Select(m => new
            {
                m.Body,
                m.State,
                m.StartsAt,
            })
            .ToListAsync(cancel);
        var zone = MeetingWords.ZoneOf(region);
        var today = Dates.DayOf(db.Clock.GetUtcNow(), zone);
        var began = await BeganAsync(db, region, zone, cancel);
        return
        [
            .. Enum.GetValues<MeetingBody>()
                .Select(body => new BodyRhythm(
                    body,
                    periods.GetValueOrDefault(body, MeetingPeriod.Usual(body)),
                    DaysOf(body, MeetingState.Held).Append(began).Min(),
                    today,
                    DaysOf(body, MeetingState.Held),
                    DaysOf(body, MeetingState.Planned)
                )),
        ];

        IReadOnlyList<DateOnly> DaysOf(MeetingBody body, MeetingState state) =>
            [.. days.Where(d => d.Body == body && d.State == state).Select(d => Dates.DayOf(d.StartsAt, zone))];
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
