using System.Net;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>Where initiatives stand, on the pages that tell it. It is 2 March 2026.</summary>
public abstract class StatusPagesTests(TestApp app)
{
    [Fact]
    public async Task A_reported_initiative_tells_each_side_with_its_age()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4));
        await running.MakeReadyAsync();
        await running.MeasureAsync((new(2025, 12, 31), 16m));
        var team = await app.AsAsync(running.Region, Role.Coordinator);
        var page = await team.GetAsync(running.At("/inisiatif/1/status"));
        Assert.Contains("pada jalurnya", page.Text, StringComparison.Ordinal);
        Assert.Contains("Data laporan per 31 Desember 2025, 2 bulan lalu.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Segar sampai 15 April 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains("100% tercapai, 100% direncanakan", page.Text, StringComparison.Ordinal);
        Assert.Contains("BPS", page.Text, StringComparison.Ordinal);
        var record = await team.GetAsync(running.At("/inisiatif/1"));
        Assert.Contains("Pada jalurnya", record.Text, StringComparison.Ordinal);
        var list = await team.GetAsync(running.At("/status"));
        Assert.Contains("Dari 1 inisiatif, 1 pada jalurnya", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_stand_on_what_was_verified_only()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4), Features.Delivery.ReportState.Sent);
        var team = await app.AsAsync(running.Region, Role.Planner);
        Assert.Contains(
            "Segar sampai",
            (await team.GetAsync(running.At("/inisiatif/1/status"))).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Laporan terlambat",
            await running.PublicAsync("/inisiatif/1/status"),
            StringComparison.Ordinal
        );
        await running.ReportAsync(Quarter.Of(2025, 4), edition: 2);
        Assert.Contains("Segar sampai", await running.PublicAsync("/inisiatif/1/status"), StringComparison.Ordinal);
        Assert.Contains("1 inisiatif berjalan", await running.PublicAsync("/status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_edition_does_not_hide_the_one_before()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4));
        await running.ReportAsync(Quarter.Of(2025, 4), Features.Delivery.ReportState.Returned, edition: 2);
        var found = await app.InAsync(
            running.Region,
            db => LoadStatus.OneAsync(db, running.Region, running.InitiativeId, false, default)
        );
        Assert.Equal(StatusLevel.Green, found!.Status.Of(StatusAspect.Freshness).Level);
    }

    [Fact]
    public async Task One_initiative_and_the_whole_region_are_reckoned_alike()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4));
        await running.MeasureAsync((new(2024, 12, 31), 17m), (new(2025, 12, 31), 16m));
        await app.InAsync(
            running.Region,
            async db =>
            {
                var one = await LoadStatus.OneAsync(db, running.Region, running.InitiativeId, false, default);
                var all = await LoadStatus.AllAsync(db, running.Region, false, default);
                Assert.Equal(one!.Status.Aspects, Assert.Single(all).Status.Aspects);
                Assert.Equal(16m, one.Status.Of(StatusAspect.Effect).Is);
            }
        );
    }

    [Fact]
    public async Task What_is_remembered_of_all_statuses_ends_with_the_next_act()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 3)); // stale since 15 January
        var team = await app.AsAsync(running.Region, Role.Planner);
        await team.GetAsync(running.At("/status"));
        var page = await team.GetAsync(running.At("/inisiatif/1"));
        Assert.Contains("Data laporan per 30 September 2025", page.Text, StringComparison.Ordinal);
        await running.ReportAsync(Quarter.Of(2025, 4));
        page = await team.GetAsync(running.At("/inisiatif/1"));
        Assert.Contains("Data laporan per 31 Desember 2025", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_who_found_no_reports_and_no_quick_win_finds_the_first_ones()
    {
        var running = await Running.OpenAsync(app);
        var page = await running.PublicAsync("/inisiatif/1");
        Assert.DoesNotContain("Laporan triwulan", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lembar quick win", page, StringComparison.Ordinal);
        await running.ReportAsync(Quarter.Of(2025, 4));
        await running.ChangeAsync(async db =>
            (await db.Initiatives.AsTracking().SingleAsync()).Horizon = Horizon.Short
        );
        page = await running.PublicAsync("/inisiatif/1");
        Assert.Contains("Laporan triwulan", page, StringComparison.Ordinal);
        Assert.Contains("Lembar quick win", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_set_by_hand_stands_beside_the_computed_one_until_it_is_released()
    {
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 3)); // stale since 15 January
        var team = await app.AsAsync(running.Region, Role.Planner);
        var form = (await team.GetAsync(running.At("/inisiatif/1/status/tetapkan"))).Form();
        var wrong = await form.Fill("level", "Green").Fill("reason", "").Fill("until", "2030-01-01").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Tidak dapat “Pada jalurnya”", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Alasan: isi dulu.", wrong.Text, StringComparison.Ordinal);
        var good = wrong
            .Form()
            .Fill("level", "Amber")
            .Fill("reason", "<b>Jembatan</b> putus.")
            .Fill("until", "2026-03-20");
        var page = await good.SubmitAsync();
        Assert.Contains("<b>Jembatan</b> putus.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Menurut hitungan", page.Text, StringComparison.Ordinal);
        await good.SendAsync(); // again: acts once
        Assert.Equal(1, await app.InAsync(running.Region, db => db.StatusOverrides.CountAsync()));
        Assert.Contains("Jembatan", await running.PublicAsync("/inisiatif/1"), StringComparison.Ordinal);
        page = await page.Form(running.At("/inisiatif/1/status/lepas")).SubmitAsync();
        Assert.DoesNotContain("Jembatan", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_planner_and_coordinator_set_a_status_and_only_of_what_is_delivered()
    {
        var running = await Running.OpenAsync(app);
        foreach (var role in new[] { Role.Leader, Role.Officer, Role.Council })
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (
                    await (await app.AsAsync(running.Region, role)).GetAsync(running.At("/inisiatif/1/status/tetapkan"))
                ).Status
            );
        var team = await app.AsAsync(running.Region, Role.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(running.At("/inisiatif/9/status/tetapkan"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(running.At("/inisiatif/9/status"))).Status);
    }

    [Fact]
    public async Task The_day_is_the_region_s_own()
    {
        // Half past midnight of 16 April in Jayapura is half past ten of the evening before in Jakarta.
        var running = await Running.OpenAsync(app);
        await running.ReportAsync(Quarter.Of(2025, 4));
        var (east, west) = (
            new Region
            {
                Code = "x",
                Name = "x",
                TimeZone = "Asia/Jayapura",
                PeriodStart = 2026,
                PeriodEnd = 2035,
                Framework = "kominfo-2017",
            },
            running.Region
        );
        var late = new DateTimeOffset(2026, 4, 15, 15, 30, 0, TimeSpan.Zero);
        var facts = new StatusFacts(
            Quarter.Of(2025, 1),
            null,
            true,
            [],
            new(Quarter.Of(2025, 4), true),
            null,
            [],
            default,
            []
        );
        Assert.Equal(StatusCause.ReportLate, StatusMethod.Of(facts, east.DayOf(late)).Of(StatusAspect.Freshness).Cause);
        Assert.Equal(StatusCause.Fresh, StatusMethod.Of(facts, west.DayOf(late)).Of(StatusAspect.Freshness).Cause);
    }

    [Fact]
    public async Task Acceleration_says_too_early_and_never_why()
    {
        var running = await Running.OpenAsync(app);
        await running.MeasureAsync([
            .. Enumerable.Range(2016, 10).Select(y => (new DateOnly(y, 12, 31), 25m - (y - 2016) * 0.8m)),
        ]);
        var page = await running.PublicAsync("/inisiatif/1/percepatan");
        Assert.Contains("terlalu dini: 1 titik sejak mulai, perlu 4", page, StringComparison.Ordinal);
        Assert.Contains("bukan mengapa", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acceleration_says_faster_with_its_interval()
    {
        var running = await Running.OpenAsync(app);
        var quarters = Enumerable.Range(0, 20).Select(n => Quarter.Of(2021, 1) + n).ToList();
        await running.MeasureAsync(
            Features.Delivery.Frequency.Quarterly,
            [.. quarters.Select((q, n) => (q.LastDay, 20m - n * 0.1m - Math.Max(0, n - 15) * 1.0m + n % 3 * 0.05m))]
        );
        await running.ChangeAsync(async db =>
            (await db.Set<Features.Roadmap.Schedule>().AsTracking().SingleAsync()).Starts = Quarter.Of(2024, 4)
        );
        var page = await running.PublicAsync("/inisiatif/1/percepatan");
        Assert.Contains("lebih cepat dari sebelumnya, mungkin sekali (selang 90 %", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_of_a_published_plan_tells_where_it_goes()
    {
        var running = await Running.OpenAsync(app);
        await running.MeasureAsync([
            .. Enumerable
                .Range(2016, 10)
                .Select(y => (new DateOnly(y, 12, 31), 25m - (y - 2016) * 0.8m + y % 2 * 0.1m)),
        ]);
        var id = await app.InAsync(
            running.Region,
            db => db.Set<Features.Priorities.Indicator>().Select(i => i.Id).FirstAsync()
        );
        var path = running.At($"/indikator/{id}/laju");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(path)).Status); // the plan is not published
        var page = await (await app.AsAsync(running.Region, Role.Officer)).GetAsync(path);
        Assert.Contains("turun 0,8", page.Text, StringComparison.Ordinal);
        Assert.Contains("Menuju 2029: target sulit tercapai", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dapur keluarga", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_delivery_says_so()
    {
        var region = await app.OpenRegionAsync("33.77", "Kabupaten Baru");
        Assert.Contains(
            "Belum ada inisiatif yang diterima",
            (await (await app.AsAsync(region, Role.Planner)).GetAsync("/33.77/status")).Text,
            StringComparison.Ordinal
        );
        Assert.Contains("IKPA", (await app.Anonymous().GetAsync("/33.77/status/cara")).Text, StringComparison.Ordinal);
    }
}

public sealed class StatusPagesOnSqlite(SqliteApp app) : StatusPagesTests(app), IClassFixture<SqliteApp>;

public sealed class StatusPagesOnPostgres(PostgresApp app) : StatusPagesTests(app), IClassFixture<PostgresApp>;
