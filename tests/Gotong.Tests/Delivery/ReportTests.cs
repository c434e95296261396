using System.Net;
using Gotong.Features.Delivery;
using Gotong.Features.Priorities;
using Gotong.Features.Roadmap;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>A quarter is reported, verified, sent back, closed and corrected; on both databases.</summary>
public abstract class ReportTests(TestApp app)
{
    private static int regions;

    private Task<Works> OpenAsync() => Works.OpenAsync(app, $"64.{Interlocked.Increment(ref regions):00}");

    [Fact]
    public async Task What_the_owner_sends_counts_once_the_planner_verified_it()
    {
        var works = await OpenAsync();
        var page = await works.SendAsync();
        Assert.Contains("menunggu pemeriksaan", page.Text, StringComparison.Ordinal);
        var sent = Assert.Single(await works.ReportsAsync());
        Assert.Equal((ReportState.Sent, 1), (sent.State, sent.Edition));
        Assert.Equal(120_000_000, Assert.Single(sent.Spending).Amount);
        await app.InAsync(
            works.Region,
            async db =>
            {
                Assert.All(await db.Milestones.ToListAsync(), m => Assert.Null(m.ReachedOn));
                Assert.All(await db.Measurements.ToListAsync(), m => Assert.Equal(MeasurementState.Reported, m.State));
            }
        );
        await works.VerifyAsync();
        await app.InAsync(
            works.Region,
            async db =>
            {
                Assert.Equal(
                    new DateOnly(2025, 11, 20),
                    (await db.Milestones.SingleAsync(m => m.Id == works.FirstMilestone)).ReachedOn
                );
                Assert.All(await db.Measurements.ToListAsync(), m => Assert.Equal(MeasurementState.Verified, m.State));
                var actual = await db.IndicatorValues.SingleAsync(v => v.Kind == IndicatorValueKind.Actual);
                Assert.Equal((2025, 16.2m, "SSGI 2025"), (actual.Period, actual.Value, actual.Source));
            }
        );
        var record = await works.OwnerBrowser.GetAsync(works.At("/inisiatif/1"));
        Assert.Contains("Kemajuan fisik 40%", record.Text, StringComparison.Ordinal);
        var stranger = await app.Anonymous().GetAsync(works.Report());
        Assert.Contains("Timbangan menunggu lelang.", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sri Rahayu", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_read_nothing_of_what_is_not_verified_but_see_that_it_is_late()
    {
        var works = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(works.Report())).Status);
        var board = await app.Anonymous().GetAsync(works.At("/laporan?triwulan=2025-4"));
        Assert.Contains("1 laporan terlambat", board.Text, StringComparison.Ordinal);
        Assert.Contains(
            "terlambat, seharusnya 15 Januari 2026",
            (await app.Anonymous().GetAsync(works.At("/inisiatif/1"))).Text,
            StringComparison.Ordinal
        );
        await works.SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(works.Report())).Status);
        board = await works.OwnerBrowser.GetAsync(works.At("/laporan?triwulan=2025-4"));
        Assert.Contains("(terlambat)", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_a_thousand_times_off_is_questioned_and_taken_only_with_a_reason()
    {
        var works = await OpenAsync();
        var key = works.Value(works.Leading, "20251231");
        var form = (await works.FilledAsync()).Fill(key, "240.000").Fill("uang-apbd", "120 miliar");
        var asked = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("1.200 kali nilai sebelumnya", asked.Errors, StringComparison.Ordinal);
        Assert.Contains("rencana setahun Rp400 juta", asked.Errors, StringComparison.Ordinal);
        Assert.Empty(await works.ReportsAsync());
        var again = asked.Form(works.Report());
        Assert.Equal("240.000", again[key]);
        var unreasoned = await again.Fill(key + "-yakin", "1").Fill("uang-apbd", "120 juta").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.Status);
        await unreasoned.Form(works.Report()).Fill(key + "-alasan", "Kini semua puskesmas dihitung.").SubmitAsync();
        var measured = await app.InAsync(
            works.Region,
            db => db.Measurements.SingleAsync(m => m.LeadingIndicatorId != null)
        );
        Assert.Equal((240_000m, "Kini semua puskesmas dihitung."), (measured.Value, measured.Reason));
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("1,000,000")]
    [InlineData("dua")]
    public async Task A_number_that_can_mean_two_things_is_refused(string text)
    {
        var works = await OpenAsync();
        var refused = await (await works.FilledAsync())
            .Fill(works.Value(works.Indicator, "20251231"), text)
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("tidak terbaca dengan pasti", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_percentage_over_a_hundred_is_questioned_and_a_milestone_of_tomorrow_refused()
    {
        var works = await OpenAsync();
        var refused = await (await works.FilledAsync())
            .Fill(works.Value(works.Indicator, "20251231"), "162")
            .Fill(works.Reached(works.FirstMilestone) + "-on", "2026-01-01")
            .SendAsync();
        Assert.Contains("lebih dari seratus", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("31 Desember 2025", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_back_is_mended_in_place_and_what_was_verified_by_a_new_edition()
    {
        var works = await OpenAsync();
        await works.SendAsync();
        var judge = (await works.PlannerBrowser.GetAsync(works.Report())).Form(works.Report(rest: "/periksa"));
        var unreasoned = await judge.Fill("jawaban", "Returned").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.Status);
        await unreasoned
            .Form(works.Report(rest: "/periksa"))
            .Fill("jawaban", "Returned")
            .Fill("sebab", "Unggah foto timbangan.")
            .SubmitAsync();
        var form = await works.OwnerBrowser.GetAsync(works.Report());
        Assert.Contains("Unggah foto timbangan.", form.Text, StringComparison.Ordinal);
        await form.Form(works.Report()).Fill("uang-apbd", "121.000.000").SubmitAsync();
        await works.VerifyAsync();
        var only = Assert.Single(await works.ReportsAsync());
        Assert.Equal((ReportState.Verified, 121_000_000), (only.State, only.Spending.Single().Amount));

        var correct = (await works.OwnerBrowser.GetAsync(works.Report(rest: "/perbaiki"))).Form(works.Report());
        var refused = await correct.Fill(works.Value(works.Indicator, "20251231"), "15,9").SendAsync();
        Assert.Contains("Alasan perbaikan", refused.Errors, StringComparison.Ordinal);
        await refused.Form(works.Report()).Fill("alasan", "Angka akhir SSGI terbit.").SubmitAsync();
        var stranger = await app.Anonymous().GetAsync(works.Report());
        Assert.Contains("16,2", stranger.Text, StringComparison.Ordinal); // until the correction is verified
        await works.VerifyAsync();
        var reports = await works.ReportsAsync();
        Assert.Equal([1, 2], reports.Select(r => r.Edition));
        Assert.Equal("Angka akhir SSGI terbit.", reports[1].CorrectionReason);
        var values = await app.InAsync(
            works.Region,
            db => db.Measurements.Where(m => m.IndicatorId != null).OrderBy(m => m.Id).ToListAsync()
        );
        Assert.Equal([MeasurementState.Replaced, MeasurementState.Verified], values.Select(v => v.State));
        Assert.Equal(values[0].Id, values[1].ReplacesId);
        Assert.Equal(
            15.9m,
            (
                await app.InAsync(
                    works.Region,
                    db => db.IndicatorValues.SingleAsync(v => v.Kind == IndicatorValueKind.Actual)
                )
            ).Value
        );
        var old = await works.OwnerBrowser.GetAsync(works.Report(rest: "?edisi=1"));
        Assert.Contains("edisi lama", old.Text, StringComparison.Ordinal);
        Assert.Contains("16,2", old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_quarter_takes_a_report_only_as_a_correction_with_its_reason()
    {
        var works = await OpenAsync();
        var form = await works.FilledAsync();
        await (await works.PlannerBrowser.GetAsync(works.At("/laporan?triwulan=2025-4")))
            .Form(works.At("/laporan/2025-4/kunci"))
            .SubmitAsync();
        var refused = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("sudah dikunci", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await works.ReportsAsync());
        await refused.Form(works.Report()).Fill("alasan", "Owner cuti; data baru lengkap.").SubmitAsync();
        var report = Assert.Single(await works.ReportsAsync());
        Assert.Equal("Owner cuti; data baru lengkap.", report.CorrectionReason);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await works.OwnerBrowser.PostAsync(works.At("/laporan/2025-3/kunci"), new Dictionary<string, string>())
            ).Status
        );
    }

    [Fact]
    public async Task A_stale_form_shows_both_texts_and_a_form_sent_twice_acts_once()
    {
        var works = await OpenAsync();
        var first = await works.FilledAsync();
        var second = (await works.FilledAsync()).Fill("kendala", "Kader sedang panen.");
        await first.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, (await first.SendAsync()).Status);
        Assert.Single(await works.ReportsAsync());
        var stale = await second.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Kader sedang panen.", stale.Text, StringComparison.Ordinal);
        Assert.Contains("Timbangan menunggu lelang.", stale.Text, StringComparison.Ordinal);
        await stale.Form(works.Report()).SubmitAsync();
        Assert.Equal("Kader sedang panen.", Assert.Single(await works.ReportsAsync()).Obstacles);
    }

    [Fact]
    public async Task Half_a_report_is_kept_for_its_writer_alone()
    {
        var works = await OpenAsync();
        var form = (await works.OwnerBrowser.GetAsync(works.Report())).Form(works.Report());
        await form.Fill("kendala", "<b>belum</b> selesai").SendAsync(FormFields.Later);
        Assert.Empty(await works.ReportsAsync());
        var again = await works.OwnerBrowser.GetAsync(works.Report());
        Assert.Equal("<b>belum</b> selesai", again.Form(works.Report())["kendala"]);
        Assert.DoesNotContain(
            "belum</b>",
            (await works.PlannerBrowser.GetAsync(works.Report())).Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_sent_a_report_does_not_verify_it()
    {
        var works = await OpenAsync();
        await (await works.PlannerBrowser.GetAsync(works.Report()))
            .Form(works.Report())
            .Fill("langkah", "Melatih kader.")
            .SubmitAsync();
        var page = await works.PlannerBrowser.GetAsync(works.Report());
        Assert.DoesNotContain("/periksa\"", page.Body, StringComparison.Ordinal);
        var report = Assert.Single(await works.ReportsAsync());
        var forced = await works.PlannerBrowser.PostAsync(
            works.Report(rest: "/periksa"),
            new Dictionary<string, string>
            {
                ["jawaban"] = "Verified",
                [FormFields.Token] = await app.TokenAsync(works.PlannerBrowser, works.Planner),
                [FormFields.Version] = Versions.Text(report.Version),
            }
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
    }

    [Fact]
    public async Task A_file_sent_with_a_report_becomes_evidence_once_and_shows_also_the_value()
    {
        var works = await OpenAsync();
        var photo = new byte[] { 0xFF, 0xD8, 0xFF, 0xD9 };
        var form = await works.FilledAsync();
        await form.Fill(works.Value(works.Indicator, "20251231") + "-bukti", "berkas")
            .Attach("berkas", "timbangan.jpg", photo)
            .Attach("berkas", "salinan.jpg", photo)
            .SubmitAsync();
        var evidence = await app.InAsync(works.Region, db => db.Evidence.Include(e => e.Claims).SingleAsync());
        Assert.Equal(EvidenceKind.Photo, evidence.Kind);
        Assert.Equal(["measurement", "report"], evidence.Claims.Select(c => c.Subject).Order());
        var refused = await (await works.OwnerBrowser.GetAsync(works.Report(rest: "/perbaiki")))
            .Form(works.Report())
            .Attach("berkas", "foto.jpg", "MZ"u8.ToArray())
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Timbangan menunggu lelang.", refused.Form(works.Report())["kendala"]);
    }

    [Fact]
    public async Task The_owner_is_asked_and_the_planner_after_it()
    {
        var works = await OpenAsync();
        Assert.Contains(
            "Laporan triwulan 4 2025 terlambat: Timbangan keliling",
            (await works.OwnerBrowser.VisitAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        await works.SendAsync();
        Assert.Contains(
            "Periksa 1 laporan triwulan 4 2025",
            (await works.PlannerBrowser.VisitAsync("/saya")).Text,
            StringComparison.Ordinal
        );
    }
}

public sealed class ReportsOnSqlite(SqliteApp app) : ReportTests(app), IClassFixture<SqliteApp>;

public sealed class ReportsOnPostgres(PostgresApp app) : ReportTests(app), IClassFixture<PostgresApp>;
