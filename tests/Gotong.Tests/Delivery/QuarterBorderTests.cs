using System.Net;
using CsCheck;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Delivery;

/// <summary>A quarter ends at midnight where the region is: first in WIT, an hour later in WITA, last in WIB.</summary>
public sealed class QuarterBorderTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task At_one_moment_the_quarter_has_ended_in_the_east_and_not_yet_in_the_west()
    {
        (string Code, string Zone)[] places =
        [
            ("65.01", "Asia/Jakarta"),
            ("65.02", "Asia/Makassar"),
            ("65.03", "Asia/Jayapura"),
        ];
        var works = new List<Works>();
        foreach (var (code, zone) in places)
            works.Add(await Works.OpenAsync(app, code, zone));
        // 31 March 2026, 23.30 WIB = 1 April, 00.30 WITA = 1 April, 01.30 WIT.
        app.Clock.SetUtcNow(new(2026, 3, 31, 16, 30, 0, TimeSpan.Zero));
        HttpStatusCode[] expected =
        [
            HttpStatusCode.UnprocessableEntity,
            HttpStatusCode.SeeOther,
            HttpStatusCode.SeeOther,
        ];
        foreach (var (index, work) in works.Index())
        {
            var browser = await app.AsAsync(work.Owner);
            var form = (await browser.GetAsync(work.Report("2026-1"))).Form(work.Report("2026-1"));
            var answer = await form.Fill("langkah", "Melatih kader.").SendAsync();
            Assert.True(expected[index] == answer.Status, $"{work.Region.TimeZone}: {answer.Status} {answer.Errors}");
        }
        // An hour later it has ended everywhere.
        app.Clock.SetUtcNow(new(2026, 3, 31, 17, 0, 0, TimeSpan.Zero));
        var west = await app.AsAsync(works[0].Owner);
        var late = (await west.GetAsync(works[0].Report("2026-1"))).Form(works[0].Report("2026-1"));
        Assert.Equal(HttpStatusCode.SeeOther, (await late.Fill("langkah", "Melatih kader.").SendAsync()).Status);
    }

    [Theory]
    [InlineData("Asia/Jakarta", 15, 59, 59, false)]
    [InlineData("Asia/Jakarta", 17, 0, 0, true)]
    [InlineData("Asia/Makassar", 15, 59, 59, false)]
    [InlineData("Asia/Makassar", 16, 0, 0, true)]
    [InlineData("Asia/Jayapura", 14, 59, 59, false)]
    [InlineData("Asia/Jayapura", 15, 0, 0, true)]
    public void A_report_is_late_from_the_midnight_after_its_day(
        string zone,
        int hour,
        int minute,
        int second,
        bool late
    )
    {
        // The reports of the fourth quarter are due on 15 January.
        var at = new DateTimeOffset(2026, 1, 15, hour, minute, second, TimeSpan.Zero);
        var today = Dates.DayOf(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal(late, ReportDue.IsLate(null, Quarter.Of(2025, 4), today));
    }

    [Fact]
    public void Each_period_is_asked_for_in_exactly_one_quarter_whatever_the_lag()
    {
        Gen.Select(Gen.Int[0, 500], Gen.Int[2018 * 4, 2060 * 4], Gen.Enum<Frequency>())
            .Sample(
                (lag, index, frequency) =>
                {
                    var quarter = new Quarter(index);
                    var here = ValuePeriods.DueIn(quarter, frequency, lag);
                    Assert.Empty(here.Intersect(ValuePeriods.DueIn(quarter.Next, frequency, lag)));
                    Assert.All(here, p => Assert.True(p.To.AddDays(lag) <= ReportDue.DayOf(quarter)));
                    var year = Enumerable.Range(0, 16).SelectMany(q => ValuePeriods.DueIn(quarter + q, frequency, lag));
                    var perYear = frequency switch
                    {
                        Frequency.Monthly => 12,
                        Frequency.Quarterly => 4,
                        Frequency.HalfYearly => 2,
                        _ => 1,
                    };
                    Assert.InRange(year.Distinct().Count(), 4 * perYear - perYear, 4 * perYear + perYear);
                }
            );
    }

    [Fact]
    public void An_initiative_owes_while_it_runs_and_only_then()
    {
        (Quarter, Quarter) runs = (Quarter.Of(2026, 2), Quarter.Of(2026, 4));
        var since = Quarter.Of(2025, 1);
        Assert.False(ReportDue.Owes(InitiativeState.InMasterplan, since, runs, Quarter.Of(2026, 1)));
        Assert.True(ReportDue.Owes(InitiativeState.InMasterplan, since, runs, Quarter.Of(2026, 4)));
        Assert.False(ReportDue.Owes(InitiativeState.InMasterplan, since, runs, Quarter.Of(2027, 1)));
        Assert.True(ReportDue.Owes(InitiativeState.InMasterplan, since, null, Quarter.Of(2027, 1)));
        Assert.False(ReportDue.Owes(InitiativeState.Accepted, since, null, Quarter.Of(2027, 1)));
    }

    [Fact]
    public void A_thousand_times_is_always_questioned_and_the_same_value_never()
    {
        Gen.Select(Gen.Decimal[0.01m, 99m], Gen.Bool)
            .Sample(
                (value, large) =>
                {
                    Assert.NotNull(Doubt.OfValue(large ? value * 1000 : value / 1000, [value], "bayi"));
                    Assert.Null(Doubt.OfValue(value, [value], "%"));
                }
            );
        Assert.NotNull(Doubt.OfValue(-1, [3, 4], null));
        Assert.NotNull(Doubt.OfValue(101, [], "persen"));
        Assert.NotNull(Doubt.OfValue(7, [], null, low: 8));
        Assert.Null(Doubt.OfValue(decimal.MaxValue, [], null));
        Assert.NotNull(Doubt.OfValue(decimal.MaxValue, [0.0000000000000000000000000001m], null));
        Assert.NotNull(Doubt.OfMoney(120_000, 0, 900_000_000, 0));
        Assert.Null(Doubt.OfMoney(100_000_000, 0, 400_000_000, 0));
    }
}
