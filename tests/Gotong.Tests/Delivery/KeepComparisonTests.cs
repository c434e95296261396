using System.Globalization;
using System.Net;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>Series of other regions come in, are compared with, replaced and taken away; on both databases. It is 2 March 2026.</summary>
public abstract class KeepComparisonTests(TestApp app)
{
    private const int First = 2014;

    [Fact]
    public async Task A_table_of_other_regions_makes_both_pages_say_faster_for_everybody()
    {
        var (running, planner) = await OpenAsync();
        await running.MeasureAsync(Own(jump: -4));
        var preview = await UploadAsync(running, planner, Table(12));
        Assert.Contains(
            "144 nilai dari 12 daerah, 2014 – 2025; 0 masalah, 0 nilai janggal",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("12 dari 12 masa", preview.Text, StringComparison.Ordinal);
        var form = preview.Form();
        var refused = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Sumber: isi dulu.", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(running));
        var good = refused.Form().Fill("sumber", "BPS <b>Jatim</b>").Fill("catatan", "Tetangga");
        var kept = await good.SubmitAsync();
        Assert.Contains("12 tempat, 2014 – 2025, 144 nilai", kept.Text, StringComparison.Ordinal);
        await good.SendAsync(); // again: acts once
        Assert.Equal(1, await CountAsync(running));
        foreach (var page in (string[])["/inisiatif/1/percepatan", await TrendAsync(running)])
        {
            var text = await running.PublicAsync(page);
            Assert.Contains(
                "lebih cepat dari daerah pembanding, mungkin sekali (selang 90%: -",
                text,
                StringComparison.Ordinal
            );
            Assert.Contains("1 dari 13 sejauh ini", text, StringComparison.Ordinal);
            Assert.Contains("BPS <b>Jatim</b>", text, StringComparison.Ordinal);
            Assert.Contains("Bobot dalam campuran", text, StringComparison.Ordinal);
            Assert.Contains("Ini perbandingan, bukan sebab", text, StringComparison.Ordinal);
        }
        var sheet = await app.Anonymous().Http.GetAsync(running.At(await PathAsync(running) + "/daerah.xlsx"));
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        var acts = await app.InAsync(
            running.Region,
            db => db.Set<LedgerEntry>().Where(e => e.Name == "comparison.stored").ToListAsync()
        );
        Assert.Equal(Visibility.Public, Assert.Single(acts).Visibility);
    }

    [Fact]
    public async Task A_few_regions_are_too_few_and_the_preview_says_so_before()
    {
        var (running, planner) = await OpenAsync();
        await running.MeasureAsync(Own(jump: -4));
        var preview = await UploadAsync(running, planner, Table(3));
        Assert.Contains("Untuk kesimpulan perlu 9 daerah", preview.Text, StringComparison.Ordinal);
        await preview.Form().Fill("sumber", "BPS").SubmitAsync();
        Assert.Contains(
            "terlalu sedikit untuk dibandingkan: 3 daerah, perlu 9",
            await running.PublicAsync("/inisiatif/1/percepatan"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_nothing_is_stored_in_part()
    {
        var (running, planner) = await OpenAsync();
        var preview = await UploadAsync(
            running,
            planner,
            "Kabupaten/Kota;Tahun;Nilai\r\nKabupaten Ngawi;2023;12,5\r\n<img src=x onerror=a()>;2023;1\r\n"
        );
        Assert.Contains(
            "<img src=x onerror=a()>” tidak ada dalam daftar resmi",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(preview.Document.Forms, f => f.Action.EndsWith(preview.Path, StringComparison.Ordinal));
        var upload = (await planner.GetAsync(running.At(await PathAsync(running)))).Form();
        var forced = await planner.PostAsync(preview.Path, Fields(upload[FormFields.Token]!, "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Equal(0, await CountAsync(running));
        var none = await UploadAsync(running, planner, "Nama;Alamat\r\nSri;Plaosan\r\n", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        Assert.Contains("tidak berisi tabel pembanding", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_values_are_taken_only_by_who_says_to_have_looked()
    {
        var (running, planner) = await OpenAsync();
        var preview = await UploadAsync(running, planner, Table(12) + "Kota Batu;2020;1700\r\nKota Batu;2021;1700\r\n");
        Assert.Contains("kira-kira", preview.Text, StringComparison.Ordinal);
        var unsure = await preview.Form().Fill("sumber", "BPS").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        Assert.Contains("Ada nilai yang janggal", unsure.Errors, StringComparison.Ordinal);
        await unsure.Form().Fill("yakin", "1").SubmitAsync();
        Assert.Equal(1, await CountAsync(running));
    }

    [Fact]
    public async Task A_new_file_takes_the_place_of_the_old_and_who_comes_late_is_told()
    {
        var (running, planner) = await OpenAsync();
        var first = await UploadAsync(running, planner, Table(12));
        var late = await UploadAsync(running, planner, Table(11));
        await first.Form().Fill("sumber", "BPS").SubmitAsync();
        var moved = await late.Form().Fill("sumber", "BPS").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, moved.Status);
        Assert.Contains("Menggantikan edisi 1", moved.Text, StringComparison.Ordinal);
        Assert.Contains("0 nilai berubah, 0 baru, 12 hilang", moved.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(running));
        var kept = await moved.Form().Fill("sumber", "BPS").SubmitAsync();
        Assert.Contains("11 tempat", kept.Text, StringComparison.Ordinal);
        Assert.Contains("sudah diganti", kept.Text, StringComparison.Ordinal);
        var remove = kept.Form(kept.Path + "/daerah/hapus");
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await kept.Form(kept.Path + "/daerah/hapus").Fill("version", "1").SendAsync()).Status
        );
        var gone = await remove.SubmitAsync();
        Assert.Contains("Belum ada seri daerah lain", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(gone.Path + "/daerah.xlsx")).Status);
        Assert.Equal(2, await CountAsync(running));
    }

    [Fact]
    public async Task Only_planner_and_coordinator_bring_in_and_take_away_and_only_here()
    {
        var (running, planner) = await OpenAsync();
        var preview = await UploadAsync(running, planner, Table(12));
        await preview.Form().Fill("sumber", "BPS").SubmitAsync();
        var page = running.At(await PathAsync(running));
        var elsewhere = await app.OpenRegionAsync($"93.{Interlocked.Increment(ref regions)}");
        foreach (
            var person in new[]
            {
                await app.AddMemberAsync(running.Region, Role.Officer),
                await app.AddMemberAsync(running.Region, Role.Leader),
                await app.AddMemberAsync(elsewhere, Role.Planner),
            }
        )
        {
            var browser = await app.AsAsync(person);
            var fields = Fields(await app.TokenAsync(browser, person), "1");
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(preview.Path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync(preview.Path, fields)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync(page + "/daerah/hapus", fields)).Status);
        }
        Assert.Equal(1, await CountAsync(running));
        Assert.DoesNotContain("Bawa pembanding", (await app.Anonymous().GetAsync(page)).Text, StringComparison.Ordinal);
        var there = await app.AsAsync(elsewhere, Role.Planner);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await there.GetAsync(page.Replace(running.Region.Code, elsewhere.Code, StringComparison.Ordinal))).Status
        );
        Assert.Equal(0, await app.InAsync(elsewhere, db => db.ComparisonSets.CountAsync()));
    }

    [Fact]
    public async Task Kecamatan_of_the_initiative_are_held_against_the_others()
    {
        var (running, _) = await OpenAsync();
        var code = running.Region.Code;
        await running.ChangeAsync(async db =>
        {
            var initiative = await db.Initiatives.AsTracking().Include(i => i.Places).SingleAsync();
            initiative.Reach([$"{code}.01"], []);
            var indicator = await db.Set<Features.Priorities.Indicator>().FirstAsync();
            for (var n = 1; n <= 11; n++)
            for (var year = First; year <= 2025; year++)
                db.Add(
                    Part(
                        running,
                        indicator.Id,
                        $"kecamatan:{code}.{n:00}",
                        year,
                        Wave(year, n) + n - (n == 1 && year >= 2025 ? 5 : 0)
                    )
                );
        });
        var text = await running.PublicAsync("/inisiatif/1/percepatan");
        Assert.Contains("lebih cepat dari kecamatan lain, mungkin sekali", text, StringComparison.Ordinal);
        Assert.Contains("1 dari 11 sejauh ini", text, StringComparison.Ordinal);
        await running.ChangeAsync(async db =>
        {
            var initiative = await db.Initiatives.AsTracking().Include(i => i.Places).SingleAsync();
            initiative.Reach([code], [$"{code}.01"]);
        });
        Assert.Contains(
            "dan tidak di semuanya",
            await running.PublicAsync("/inisiatif/1/percepatan"),
            StringComparison.Ordinal
        );
    }

    private static int regions = 10;

    private static Dictionary<string, string> Fields(string token, string version) =>
        new()
        {
            [FormFields.Token] = token,
            [FormFields.Key] = Guid.CreateVersion7().ToString(),
            [FormFields.Version] = version,
            [KeepComparison.SourceField] = "BPS",
        };

    private async Task<(Running Running, Browser Planner)> OpenAsync()
    {
        await AreasAsync();
        var running = await Running.OpenAsync(app);
        await running.ChangeAsync(async db =>
            (await db.Set<Features.Priorities.Rpjmd>().AsTracking().SingleAsync()).Publish(app.Clock.GetUtcNow())
        );
        return (running, await app.AsAsync(running.Region, Role.Planner));
    }

    /// <summary>The official list is no part of the tests' database: kabupaten of East Java, and one kota.</summary>
    private Task AreasAsync() =>
        app.InAsync(
            null,
            async db =>
            {
                if (await db.Areas.AnyAsync(a => a.Code == "35.01"))
                    return;
                var known = await db.Areas.Select(a => a.Code).ToListAsync();
                db.AddRange(
                    AreaSeed
                        .Read()
                        .Where(a => a.Code.Length <= 5 && a.Code.StartsWith("35", StringComparison.Ordinal))
                        .Where(a => !known.Contains(a.Code))
                );
                await db.SaveChangesAsync();
            }
        );

    private static (DateOnly, decimal)[] Own(double jump) =>
        [
            .. Enumerable
                .Range(First, 12)
                .Select(y => (new DateOnly(y, 12, 31), (decimal)(15 + Wave(y, 0) + (y >= 2025 ? jump : 0)))),
        ];

    private static string Table(int regions)
    {
        var text = new StringBuilder("Kabupaten/Kota;Tahun;Nilai\r\n");
        for (var n = 1; n <= regions; n++)
        for (var year = First; year <= 2025; year++)
            text.Append(
                CultureInfo.GetCultureInfo("id-ID"),
                $"35.{n:00};{year};{15 + 0.3 * (n - 6.5) + Wave(year, n):0.####}\r\n"
            );
        return text.ToString();
    }

    private static double Wave(int year, int n) => 0.2 * Math.Sin(1.7 * year + 2.3 * n);

    private Measurement Part(Running running, Guid indicator, string part, int year, double value) =>
        new()
        {
            RegionId = running.Region.Id,
            IndicatorId = indicator,
            Frequency = Frequency.Yearly,
            From = new(year, 1, 1),
            To = new(year, 12, 31),
            Disaggregation = part,
            Value = (decimal)value,
            Source = "Dinkes",
            SourceOn = new(year, 12, 31),
            State = MeasurementState.Verified,
            RecordedBy = running.Owner.Membership!.Id,
            RecordedAt = app.Clock.GetUtcNow(),
        };

    private Task<int> CountAsync(Running running) => app.InAsync(running.Region, db => db.ComparisonSets.CountAsync());

    private async Task<string> PathAsync(Running running) => $"/indikator/{await IndicatorAsync(running)}/pembanding";

    private async Task<string> TrendAsync(Running running) => $"/indikator/{await IndicatorAsync(running)}/laju";

    private Task<Guid> IndicatorAsync(Running running) =>
        app.InAsync(running.Region, db => db.Set<Features.Priorities.Indicator>().Select(i => i.Id).FirstAsync());

    private async Task<WebPage> UploadAsync(Running running, Browser browser, string text, bool follow = true)
    {
        var path = running.At(await PathAsync(running));
        var form = (await browser.GetAsync(path)).Form(path).Attach("berkas", "bps.csv", Encoding.UTF8.GetBytes(text));
        return follow ? await form.SubmitAsync() : await form.SendAsync();
    }
}

public sealed class KeepComparisonOnSqlite(SqliteApp app) : KeepComparisonTests(app), IClassFixture<SqliteApp>;

public sealed class KeepComparisonOnPostgres(PostgresApp app) : KeepComparisonTests(app), IClassFixture<PostgresApp>;
