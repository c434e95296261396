using System.Net;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Realisation;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Files;
using Gotong.Platform.Import;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>A sheet as SIPD writes it, against what the owners reported; on both databases.</summary>
public abstract class RealisationTests(TestApp app)
{
    private const string Code = "2.16.03.2.02.0020";
    private static int regions;

    [Fact]
    public async Task The_difference_is_shown_and_what_is_ticked_becomes_a_new_edition()
    {
        var works = await CodedAsync();
        var form = (await works.OwnerBrowser.GetAsync(works.Report())).Form(works.Report());
        await form.Fill($"uang-apbd-{Code}", "120.000.000").Fill("langkah", "Melatih kader.").SubmitAsync();
        await works.VerifyAsync();
        var page = await UploadAsync(
            works,
            "realisasi.csv",
            $"Kode Sub Kegiatan;Uraian;Sumber Dana;Oktober;November;Desember\r\n{Code};Kader;APBD;20.000.000;50.000.000;55.000.000\r\n9.99.99.2.01.0001;Lain;APBD;1.000.000;;\r\n"
        );
        Assert.Contains("lembar lebih Rp5 juta", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 kode tanpa inisiatif", page.Text, StringComparison.Ordinal);
        var take = page.Form(page.Path.Split('?')[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await take.SendAsync()).Status);
        var field = take.Names.Single(n => n.StartsWith("ambil-", StringComparison.Ordinal));
        var after = await take.Fill(field, "1").SubmitAsync();
        Assert.Contains("1 cocok", after.Text, StringComparison.Ordinal);
        var reports = await works.ReportsAsync();
        Assert.Equal([ReportState.Verified, ReportState.Sent], reports.Select(r => r.State));
        Assert.Equal(125_000_000, Assert.Single(reports[1].Spending).Amount);
        Assert.Equal("Realisasi dari realisasi.csv", reports[1].CorrectionReason);
        Assert.Equal("Melatih kader.", reports[1].NextSteps);
        Assert.Equal(HttpStatusCode.Conflict, (await take.Fill("formKey", "").SendAsync()).Status);
    }

    [Fact]
    public async Task What_nobody_reported_and_what_is_a_thousand_times_off_is_said()
    {
        var works = await CodedAsync();
        var page = await UploadAsync(works, "r.csv", $"Kode;Triwulan 4\r\n{Code};120.000.000\r\n");
        Assert.Contains("belum dilaporkan", page.Text, StringComparison.Ordinal);
        var form = (await works.OwnerBrowser.GetAsync(works.Report())).Form(works.Report());
        await form.Fill($"uang-apbd-{Code}", "120.000.000").SubmitAsync();
        page = await UploadAsync(works, "r2.csv", $"Kode;Triwulan 4\r\n{Code};120.000\r\n");
        Assert.Contains("kira-kira seribu kali", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_such_a_table_is_refused_in_words()
    {
        var works = await CodedAsync();
        var refused = await UploadAsync(works, "x.csv", "Nama;Alamat\r\nSri;Plaosan\r\n", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("kode sub kegiatan", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await works.PlannerBrowser.GetAsync(works.At($"/laporan/realisasi/{new string('0', 64)}"))).Status
        );
    }

    private async Task<Works> CodedAsync()
    {
        var works = await Works.OpenAsync(app, $"68.{Interlocked.Increment(ref regions):00}");
        await app.InAsync(
            works.Region,
            async db =>
            {
                var initiative = (await db.FindInitiativeAsync(1))!;
                initiative.Cost(2025, "apbd", MoneyStage.Indicative, 400_000_000, new CostCodes(Code, null, null));
                await db.SaveActAsync(new("tests.coded", default, "kode", "coded") { Agent = "tests" });
            }
        );
        return works;
    }

    private static async Task<WebPage> UploadAsync(Works works, string name, string text, bool follow = true)
    {
        var form = (await works.PlannerBrowser.GetAsync(works.At("/laporan/realisasi")))
            .Form(works.At("/laporan/realisasi"))
            .Fill("tahun", "2025")
            .Attach("berkas", name, Encoding.UTF8.GetBytes(text));
        return follow ? await form.SubmitAsync() : await form.SendAsync();
    }
}

public sealed class RealisationOnSqlite(SqliteApp app) : RealisationTests(app), IClassFixture<SqliteApp>
{
    [Fact]
    public void Workbooks_and_rows_by_month_are_read_alike_and_what_is_unclear_is_named_by_row_and_column()
    {
        var sheet = SheetFile.Write(
            "SIPD",
            [
                ["Kode Sub Kegiatan", "Anggaran", "Bulan", "Realisasi"],
                ["2.16.03.2.02.0020", "900.000.000", "Januari", "10.000.000"],
                ["2.16.03.2.02.0020", "900.000.000", "Maret", "2.500.000,50"],
                ["2.16.03.2.02.0020", "900.000.000", "April", "1,000,000"],
                ["2.16.03.2.02", "900.000.000", "April", "99"],
                ["2.16.03.2.02.0020", "", "Smarch", "5"],
            ]
        );
        using var stream = new MemoryStream(sheet);
        var draft = RealisationReader.Read(stream, "sipd.xlsx");
        Assert.Equal(new RealisedLine("2.16.03.2.02.0020", null, 1, 12_500_001), Assert.Single(draft.Lines));
        Assert.Equal([(4, "D"), (6, "C")], draft.Problems.Select(p => (p.Row, p.Column)));
    }

    [Theory]
    [InlineData("Januari", 1)]
    [InlineData("Mei", 2)]
    [InlineData("Sep", 3)]
    [InlineData("TW IV", 4)]
    [InlineData("Triwulan 2", 2)]
    [InlineData("12", 4)]
    [InlineData("Kode", null)]
    [InlineData("TW 5", null)]
    public void A_month_or_quarter_is_known_by_its_name(string text, int? quarter) =>
        Assert.Equal(quarter, RealisationColumns.QuarterOf(text));
}

public sealed class RealisationOnPostgres(PostgresApp app) : RealisationTests(app), IClassFixture<PostgresApp>;
