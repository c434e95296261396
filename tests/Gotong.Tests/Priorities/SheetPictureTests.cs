using System.Net;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Import;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public sealed class SheetPictureTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const string Plan = "Misi;Program;Warna;Target 2026\nMisi 1: Sehat;Program Gizi;Stunting;sembilan 9\n";

    private async Task<(Region Region, Browser Browser, WebPage Page)> PreviewAsync(
        string code,
        byte[] bytes,
        string name = "rencana.csv"
    )
    {
        var region = await app.OpenRegionAsync(code);
        var browser = await app.AsAsync(region, Role.Planner);
        return (region, browser, await UploadAsync(browser, code, bytes, name));
    }

    private static async Task<WebPage> UploadAsync(
        Browser browser,
        string code,
        byte[] bytes,
        string name = "rencana.csv"
    ) =>
        await (
            await (await browser.GetAsync($"/{code}/rencana/impor"))
                .Form($"/{code}/rencana/impor")
                .Attach("berkas", name, bytes)
                .SendAsync()
        ).FollowAsync();

    [Fact]
    public async Task The_meaning_of_a_column_is_changed_in_the_picture_kept_and_remembered_until_forgotten()
    {
        var (_, browser, preview) = await PreviewAsync("13.11", Sheets.Bytes(Plan));
        Assert.Contains("Kolom “Warna” tidak dibaca", preview.Text);

        var again = await preview.Form(preview.Path + "/arti").Fill("k2", "indicator:program").SubmitAsync();
        Assert.Contains("1 program dan 1 indikator", again.Text);
        Assert.Contains("1 program dan 1 indikator", (await browser.GetAsync(preview.Path)).Text);
        await again.Form(preview.Path).SubmitAsync();

        var next = await UploadAsync(
            browser,
            "13.11",
            Sheets.Bytes(Plan + "Misi 1: Sehat;Program Ibu;Ibu selamat;99\n")
        );
        Assert.Contains("Arti kolom dikenali dari impor tanggal", next.Text);
        Assert.Contains("2 program dan 2 indikator", next.Text);

        var forgotten = await next.Form(next.Path + "/lupakan").SubmitAsync();
        Assert.DoesNotContain("Arti kolom dikenali", forgotten.Text);
        Assert.Contains("Kolom “Warna” tidak dibaca", forgotten.Text);
    }

    [Fact]
    public async Task Another_region_does_not_know_what_was_remembered()
    {
        var (_, _, preview) = await PreviewAsync("13.12", Sheets.Bytes(Plan));
        var again = await preview.Form(preview.Path + "/arti").Fill("k2", "indicator:program").SubmitAsync();
        await again.Form(preview.Path).SubmitAsync();
        var (_, _, other) = await PreviewAsync("13.13", Sheets.Bytes(Plan));
        Assert.DoesNotContain("Arti kolom dikenali", other.Text);
    }

    [Fact]
    public async Task A_cell_is_corrected_in_place_and_the_ledger_says_so()
    {
        var (region, browser, preview) = await PreviewAsync("13.14", Sheets.Bytes(Plan.Replace("Warna", "Indikator")));
        var open = await browser.GetAsync(preview.Path + "?ubah=2.3");
        var form = open.Form(preview.Path + "/arti");
        Assert.Equal("sembilan 9", form["s2.3"]!.Trim());

        var unchanged = await form.SubmitAsync();
        Assert.DoesNotContain("dibetulkan", unchanged.Text);
        open = await browser.GetAsync(preview.Path + "?ubah=2.3");
        var corrected = await open.Form(preview.Path + "/arti").Fill("s2.3", "9,5").SubmitAsync();
        Assert.Contains("dibetulkan", corrected.Text);
        await corrected.Form(preview.Path).SubmitAsync();

        Assert.Equal(9.5m, await app.InAsync(region, db => db.IndicatorValues.Select(v => v.Value).SingleAsync()));
        var entry = await app.InAsync(region, db => db.Set<LedgerPayload>().Select(p => p.Json).ToListAsync());
        Assert.Contains(entry, text => text.Contains("D2: 9,5"));
    }

    [Fact]
    public async Task The_sheet_and_the_rows_of_the_headings_can_be_chosen()
    {
        var book = Samples
            .Workbook(
                (
                    "Program",
                    false,
                    [
                        ["Program", "Indikator"],
                        ["Program Gizi", "Stunting"],
                        ["Program Ibu", "Selamat"],
                    ]
                ),
                (
                    "Sasaran",
                    false,
                    [
                        ["Tujuan", "Sasaran", "Indikator"],
                        ["Sehat", "Gizi baik", "Stunting"],
                    ]
                )
            )
            .ToArray();
        var (_, _, preview) = await PreviewAsync("13.15", book, "dua.xlsx");
        Assert.Contains("1 sasaran", preview.Text);
        var other = await preview.Form(preview.Path + "/arti").Fill("lembar", "Program").SubmitAsync();
        Assert.Contains("2 program", other.Text);
        var lower = await other.Form(preview.Path + "/arti").Fill("judul1", "2").Fill("judul2", "2").SubmitAsync();
        Assert.Contains("1 program", lower.Text);
        var silly = await lower
            .Form(preview.Path + "/arti")
            .Fill("judul1", "-3")
            .Fill("judul2", "<script>")
            .SubmitAsync();
        Assert.Equal(HttpStatusCode.OK, silly.Status);
    }

    [Fact]
    public async Task A_table_is_pasted_with_or_without_its_merged_cells()
    {
        var region = await app.OpenRegionAsync("13.16");
        var browser = await app.AsAsync(region, Role.Planner);
        var page = await browser.GetAsync("/13.16/rencana/impor");
        var empty = await page.Form("/13.16/rencana/impor/tempel").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Belum ada yang ditempel", empty.Text);

        var text = await page.Form("/13.16/rencana/impor/tempel")
            .Fill("tabel", "Program\tIndikator\tTarget 2026\nProgram Gizi\tStunting\t9,5")
            .SubmitAsync();
        Assert.Contains("1 program dan 1 indikator", text.Text);

        page = await browser.GetAsync("/13.16/rencana/impor");
        var rich = await page.Form("/13.16/rencana/impor/tempel")
            .Fill("tabel", "apa saja")
            .Fill(
                "html",
                "<table><tr><td rowspan=3>Program</td></tr><tr><td>Indikator</td></tr></table><table><tr><th>Sasaran<th>Indikator<tr><td rowspan=2>Gizi baik<td>Stunting<tr><td>Balita ditimbang</table>"
            )
            .SubmitAsync();
        Assert.Contains("1 sasaran dan 2 indikator", rich.Text);
    }
}
