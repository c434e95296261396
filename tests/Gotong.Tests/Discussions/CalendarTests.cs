using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Discussions;

/// <summary>A person's dates, read by a calendar program without signing in.</summary>
public abstract class CalendarTests(TestApp app)
{
    [Fact]
    public async Task The_calendar_holds_what_is_asked_of_me_until_its_address_is_renewed_or_ended()
    {
        var at = await Together.OpenAsync(app);
        await at.AskAsync();
        var due = await app.InAsync(at.Region, db => db.Set<Request>().Select(r => r.DueOn).SingleAsync());

        var first = await MakeAsync(at.Banker);
        var calendar = await ReadAsync(first);
        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains($"DTSTART;VALUE=DATE:{due:yyyyMMdd}", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Jawab permintaan", calendar, StringComparison.Ordinal);
        Assert.Equal(1, Count(calendar));

        // Somebody else's calendar holds nothing of it.
        var stranger = await app.AsAsync(at.Region, Role.Mentor);
        Assert.Equal(0, Count(await ReadAsync(await MakeAsync(stranger))));

        var second = await MakeAsync(at.Banker);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(first)).Status);
        Assert.Equal(1, Count(await ReadAsync(second)));
        var page = await at.Banker.GetAsync("/saya/kalender");
        Assert.DoesNotContain(second, page.Body, StringComparison.Ordinal); // shown once
        await page.Form("/saya/kalender/akhiri").SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(second)).Status);
    }

    private static int Count(string calendar) => calendar.Split("BEGIN:VEVENT").Length - 1;

    private static async Task<string> MakeAsync(Browser browser)
    {
        var made = await (await browser.GetAsync("/saya/kalender")).Form("/saya/kalender").SendAsync();
        Assert.Equal(HttpStatusCode.OK, made.Status);
        return new Uri(made.Document.QuerySelector("#tautan")!.TextContent.Trim()).AbsolutePath;
    }

    private async Task<string> ReadAsync(string path)
    {
        var answer = await app.Anonymous().Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        // Long lines are folded.
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(
            "\r\n ",
            "",
            StringComparison.Ordinal
        );
    }
}

public sealed class CalendarOnSqlite(SqliteApp app) : CalendarTests(app), IClassFixture<SqliteApp>;

public sealed class CalendarOnPostgres(PostgresApp app) : CalendarTests(app), IClassFixture<PostgresApp>;
