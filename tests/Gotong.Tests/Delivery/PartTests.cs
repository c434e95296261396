using System.Net;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Parts;
using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Regions.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>Values by kecamatan, gender and age: told with the report, verified and corrected with it; on both databases. It is 2 March 2026.</summary>
public abstract class PartTests(TestApp app)
{
    private static int regions = 10;

    [Fact]
    public async Task Parts_are_told_with_the_whole_verified_with_it_and_shown_to_everybody_then()
    {
        var works = await OpenAsync();
        var page = await works.OwnerBrowser.GetAsync(works.Report());
        Assert.Contains("Menurut kecamatan (3, boleh dikosongkan)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Menurut umur (2, boleh dikosongkan)", page.Text, StringComparison.Ordinal);
        var form = await works.FilledAsync();
        await form.Fill(Key(works, "gender-l"), "17,5")
            .Fill(Key(works, "gender-p"), "14,9")
            .Fill(Key(works, "age-2up"), "16")
            .SubmitAsync();
        var trend = works.At($"/indikator/{works.Indicator}/laju");
        Assert.Contains(
            "menurut jenis kelamin",
            (await works.PlannerBrowser.GetAsync(trend)).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "menurut jenis kelamin",
            (await app.Anonymous().GetAsync(trend)).Text,
            StringComparison.Ordinal
        );
        var sent = await works.PlannerBrowser.GetAsync(works.Report());
        Assert.Contains("perempuan", sent.Text, StringComparison.Ordinal);
        await works.VerifyAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var shown = (await app.Anonymous().GetAsync(trend)).Text;
        Assert.Contains("dari 14,9 % (perempuan) sampai 17,5 % (laki-laki)", shown, StringComparison.Ordinal);
        Assert.Contains("Bagian diukur tersendiri, tidak dijumlahkan.", shown, StringComparison.Ordinal);
        Assert.Contains("SSGI 2025", shown, StringComparison.Ordinal);
        var kept = await MeasuredAsync(works);
        Assert.Equal(
            ["", "age:2+", "gender:l", "gender:p"],
            kept.Select(m => m.Disaggregation).Order(StringComparer.Ordinal)
        );
        Assert.All(kept, m => Assert.Equal((MeasurementState.Verified, "SSGI 2025"), (m.State, m.Source)));
    }

    [Fact]
    public async Task A_correction_replaces_the_part_that_changed_and_leaves_the_others()
    {
        var works = await OpenAsync();
        var form = await works.FilledAsync();
        await form.Fill(Key(works, "gender-l"), "17,5").Fill(Key(works, "gender-p"), "14,9").SubmitAsync();
        await works.VerifyAsync();
        var correct = (await works.OwnerBrowser.GetAsync(works.Report(rest: "/perbaiki"))).Form(works.Report());
        Assert.Equal("17,5", correct[Key(works, "gender-l")]);
        await correct.Fill("alasan", "Salah ketik.").Fill(Key(works, "gender-l"), "16,9").SubmitAsync();
        await works.VerifyAsync();
        var men = (await MeasuredAsync(works)).Where(m => m.Disaggregation == "gender:l").OrderBy(m => m.Id).ToList();
        Assert.Equal(
            [(17.5m, MeasurementState.Replaced), (16.9m, MeasurementState.Verified)],
            men.Select(m => (m.Value, m.State))
        );
        Assert.Equal(("Salah ketik.", men[0].Id), (men[1].Reason, men[1].ReplacesId));
        Assert.Single(await MeasuredAsync(works), m => m.Disaggregation == "gender:p");
    }

    [Fact]
    public async Task A_part_alone_needs_its_source_and_no_whole_is_made_of_it()
    {
        var works = await OpenAsync();
        var form = await works.FilledAsync();
        var refused = await form.Fill(works.Value(works.Indicator, "20251231"), "")
            .Fill(works.Value(works.Indicator, "20251231") + "-sumber", "")
            .Fill(Key(works, "gender-p"), "14,9")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Sumber nilai Prevalensi stunting", refused.Errors, StringComparison.Ordinal);
        await refused
            .Form(works.Report())
            .Fill(works.Value(works.Indicator, "20251231") + "-sumber", "Dinkes")
            .SubmitAsync();
        Assert.Equal("gender:p", Assert.Single(await MeasuredAsync(works)).Disaggregation);
        await works.VerifyAsync();
        Assert.Null(
            await app.InAsync(
                works.Region,
                db =>
                    db.Set<Features.Priorities.IndicatorValue>()
                        .SingleOrDefaultAsync(v => v.Kind == Features.Priorities.IndicatorValueKind.Actual)
            )
        );
    }

    [Fact]
    public async Task A_part_a_hundred_times_off_or_no_number_is_questioned_like_the_whole()
    {
        var works = await OpenAsync();
        var form = await works.FilledAsync();
        var refused = await form.Fill(Key(works, $"kecamatan-{works.Region.Code}.01"), "12,5")
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.02"), "1250")
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.03"), "<script>x</script>")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("lebih dari seratus", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("“<script>x</script>” tidak terbaca", refused.Errors, StringComparison.Ordinal);
        Assert.Empty(await MeasuredAsync(works));
        var sure = Key(works, $"kecamatan-{works.Region.Code}.02");
        await refused
            .Form(works.Report())
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.03"), "11")
            .Fill(sure + Asked.SureEnding, "1")
            .Fill(sure + Asked.WhyEnding, "Memang begitu.")
            .SubmitAsync();
        Assert.Contains(await MeasuredAsync(works), m => m is { Value: 1250m, Reason: "Memang begitu." });
    }

    [Fact]
    public async Task Fewer_than_five_people_are_told_to_members_alone_and_nothing_gives_them_away()
    {
        var works = await OpenAsync();
        await app.InAsync(
            works.Region,
            async db =>
            {
                var measured = await db
                    .Indicators.AsTracking()
                    .Include(i => i.Priority)
                    .SingleAsync(i => i.Id == works.Indicator);
                measured.Unit = "orang";
                await db.SaveActAsync(new("tests.counted", default, "satuan", "unit") { Agent = "tests" });
            }
        );
        var form = await works.FilledAsync();
        await form.Fill(Key(works, $"kecamatan-{works.Region.Code}.01"), "13")
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.02"), "3")
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.03"), "27")
            .Fill(Key(works, "gender-l"), "0")
            .Fill(Key(works, "gender-p"), "43")
            .SubmitAsync();
        await works.VerifyAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var trend = works.At($"/indikator/{works.Indicator}/laju");

        var shown = await app.Anonymous().GetAsync(trend);
        Assert.Contains(
            "2025: dari kurang dari 5 sampai 27 orang (Kecamatan Uji D)",
            shown.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("dari 0 orang (laki-laki) sampai 43 orang (perempuan)", shown.Text, StringComparison.Ordinal);
        var parts = shown.Document.QuerySelectorAll("[aria-labelledby=bagian-kecamatan-judul] td, .part-list li");
        Assert.Contains(parts, p => p.TextContent.Contains("<5", StringComparison.Ordinal));
        Assert.Contains(parts, p => p.TextContent.Contains("ditutup", StringComparison.Ordinal));
        Assert.DoesNotContain(parts, p => p.TextContent.Trim() is "3" or "13");
        Assert.DoesNotContain("13 orang", shown.Body, StringComparison.Ordinal);
        Assert.Contains("“<5”: satu sampai 4 orang", shown.Text, StringComparison.Ordinal);

        var report = await app.Anonymous().GetAsync(works.Report());
        Assert.DoesNotContain("Kecamatan Uji", report.Text, StringComparison.Ordinal);
        Assert.Contains(report.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == trend);

        Assert.Contains(
            "dari 3 orang (Kecamatan Uji C) sampai 27 orang",
            (await works.PlannerBrowser.GetAsync(trend)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Kecamatan Uji C",
            (await works.PlannerBrowser.GetAsync(works.Report())).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Kecamatan_are_drawn_where_their_borders_are_known_also_those_without_a_value()
    {
        var works = await OpenAsync();
        var admin = await app.AsAsync(works.Region, Role.RegionAdmin);
        var borders = Geo.Collection([
            .. Enumerable.Range(1, 3).Select(n => Geo.Feature($"{works.Region.Code}.0{n}", Geo.Square(n - 1))),
        ]);
        var preview = await (await admin.GetAsync(works.At("/batas")))
            .Form(works.At("/batas"))
            .Attach("berkas", "batas.geojson", Encoding.UTF8.GetBytes(borders))
            .SubmitAsync();
        await preview.Form().SubmitAsync();
        var form = await works.FilledAsync();
        await form.Fill(Key(works, $"kecamatan-{works.Region.Code}.01"), "12,5")
            .Fill(Key(works, $"kecamatan-{works.Region.Code}.02"), "20")
            .SubmitAsync();
        await works.VerifyAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var page = await app.Anonymous().GetAsync(works.At($"/indikator/{works.Indicator}/laju"));
        Assert.Equal(
            [
                ("map-3", "Kecamatan Uji C: 20 %"),
                ("map-1", "Kecamatan Uji B: 12,5 %"),
                ("map-0", "Kecamatan Uji D: belum ada"),
            ],
            page.Document.QuerySelectorAll("svg.map > g")
                .Select(g => (g.ClassName!, g.QuerySelector("title")!.TextContent))
        );
        Assert.Equal(
            ["belum ada", "12,5 %", "20 %"],
            page.Document.QuerySelectorAll(".tile-key li").Select(l => l.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Age_groups_are_read_from_the_profile_or_refused_in_words()
    {
        var works = await OpenAsync();
        var path = works.At($"/indikator/profil/{works.Indicator}/ubah");
        var form = (await works.PlannerBrowser.GetAsync(path)).Form(path);
        var refused = await form.Fill("umur", "0-5, 4-9").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("tidak tumpang tindih", refused.Errors, StringComparison.Ordinal);
        await refused.Form(path).Fill("umur", "0–4; 5-14, 60+").SubmitAsync();
        Assert.Contains(
            "Menurut umur (3,",
            (await works.OwnerBrowser.GetAsync(works.Report())).Text,
            StringComparison.Ordinal
        );
    }

    private static string Key(Works works, string part) => works.Value(works.Indicator, "20251231") + "-" + part;

    private Task<List<Measurement>> MeasuredAsync(Works works) =>
        app.InAsync(
            works.Region,
            db => db.Measurements.Where(m => m.IndicatorId != null).OrderBy(m => m.Id).ToListAsync()
        );

    private async Task<Works> OpenAsync()
    {
        var code = $"67.{Interlocked.Increment(ref regions)}";
        await app.InAsync(
            null,
            async db =>
            {
                if (!await db.Areas.AnyAsync(a => a.Code == "67"))
                    db.Add(AreaSeed.Of("67", "Provinsi Uji"));
                if (!await db.Areas.AnyAsync(a => a.Code == code))
                    db.AddRange([
                        AreaSeed.Of(code, $"Kabupaten {code}"),
                        .. Enumerable
                            .Range(1, 3)
                            .Select(n => AreaSeed.Of($"{code}.0{n}", $"Kecamatan Uji {(char)('A' + n)}")),
                    ]);
                await db.SaveChangesAsync();
            }
        );
        var works = await Works.OpenAsync(app, code);
        await app.InAsync(
            works.Region,
            async db =>
            {
                db.Add(
                    new IndicatorProfile
                    {
                        RegionId = works.Region.Id,
                        IndicatorId = works.Indicator,
                        Symbol = "stunting",
                        Disaggregations = "kecamatan gender age",
                        AgeGroups = "0-1 2+",
                    }
                );
                (await db.Set<Features.Priorities.Rpjmd>().AsTracking().SingleAsync()).Publish(app.Clock.GetUtcNow());
                await db.SaveActAsync(new("tests.profiled", default, "profil", "profile") { Agent = "tests" });
            }
        );
        return works;
    }
}

public sealed class PartsOnSqlite(SqliteApp app) : PartTests(app), IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("0-4, 5-14,15-24 25-59; 60+", "0-4 5-14 15-24 25-59 60+")]
    [InlineData("0–4", "0-4")]
    [InlineData("5-4", null)]
    [InlineData("0-4, 4-9", null)]
    [InlineData("60+, 0-4", null)]
    [InlineData("tua", null)]
    [InlineData("0-999", null)]
    public void Age_groups_go_from_young_to_old_and_none_lies_over_another(string text, string? stored) =>
        Assert.Equal(stored, PartNames.ReadAges(text));

    [Fact]
    public void A_part_without_a_past_is_held_against_the_others_of_its_kind()
    {
        Assert.Null(Doubt.OfPart(900, [], [120, 40], "orang"));
        Assert.NotNull(Doubt.OfPart(90_000, [], [120, 40, 300], "orang"));
        Assert.NotNull(Doubt.OfPart(90_000, [120], [], "orang"));
        Assert.Null(Doubt.OfPart(90, [120], [90_000, 80_000], "orang"));
        Assert.Null(Doubt.OfPart(5, [], [4, 6], "orang", low: 100));
        Assert.NotNull(Doubt.OfPart(5, [], [4, 6], "%", low: 10));
    }
}

public sealed class PartsOnPostgres(PostgresApp app) : PartTests(app), IClassFixture<PostgresApp>;
