using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;
using IcalCalendar = Ical.Net.Calendar;

namespace Gotong.Features.Regions.Calendar;

/// <summary>The calendar that a program reads by its secret address: all regions of one person.</summary>
public static class ReadCalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(CalendarLinks.FeedPattern, HandleAsync)
            .Allow(Access.Anyone) // the token in the address is the key
            .RequireRateLimiting(AccountsFeature.GuessLimit);

    private static async Task<IResult> HandleAsync(
        string token,
        GotongDb db,
        IEnumerable<CalendarSource> sources,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        var hash = SecretToken.HashOf(token);
        if (
            await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == hash, cancel) is not { } feed
        )
            return Results.NotFound();
        var calendar = new IcalCalendar { ProductId = "-//Gotong//ID" };
        calendar.AddProperty("X-WR-CALNAME", T("Gotong: tanggal saya", "Gotong: my dates"));
        db.Tenant.ActAs(feed.AccountId);
        foreach (var (region, _) in await ShowMe.RegionsAsync(db, cancel))
        {
            // Each region is asked from inside: nothing is read across its wall.
            db.Tenant.Enter(region.Id);
            var actor = await VisitMiddleware.ActorOf(db, feed.AccountId, cancel);
            foreach (var source in sources)
                calendar.Events.AddRange(
                    (await source.FindAsync(db, region, actor, cancel)).Select(d => EventOf(d, region, address, db))
                );
        }
        return Results.Text(new CalendarSerializer().SerializeToString(calendar), ContentType);
    }

    /// <summary>One date as a file, to be put into any calendar.</summary>
    public static string FileOf(CalendarDate date, Region region, PublicAddress address, GotongDb db)
    {
        var calendar = new IcalCalendar { ProductId = "-//Gotong//ID" };
        calendar.Events.Add(EventOf(date, region, address, db));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOf(CalendarDate date, Region region, PublicAddress address, GotongDb db) =>
        new()
        {
            Uid = $"{date.Key}@{region.Code}.gotong",
            Summary = date.Words,
            Description = region.Name,
            Location = date.Place,
            DtStamp = Utc(db.Clock.GetUtcNow()),
            DtStart = date.Start is { } start ? Utc(start) : new CalDateTime(date.Day),
            DtEnd =
                date.Start is null ? new CalDateTime(date.Day.AddDays(1))
                : date.End is { } end ? Utc(end)
                : null,
            Url = new Uri(address.Of(Href.To(date.Path))),
        };

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);
}
