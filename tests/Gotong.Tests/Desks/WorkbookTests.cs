using System.Net;
using Gotong.Documents;
using Gotong.Features.Desks.Workbook;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Desks;

/// <summary>The workbook of a desk goes out prefilled, comes back, and becomes drafts; twice is once.</summary>
public sealed class WorkbookTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions = 60;

    [Fact]
    public async Task It_goes_out_prefilled_and_comes_back_as_drafts()
    {
        var (region, plan, officer, path) = await OpenAsync();
        var rows = await DownloadAsync(officer, path);
        Assert.Equal(WorkbookColumns.Key.Indonesian, rows[0][0]);
        Assert.Equal(($"P:{plan.Sasaran.Id:N}", "Stunting turun"), (rows[1][0], rows[1][1]));
        Set(rows, 1, "Masalah", "Ibu hamil tidak periksa.");
        Set(rows, 1, "Akar masalah", "Bidan datang sebulan sekali.");
        Set(rows, 1, "Jangka waktu", InitiativeWords.Of(Horizon.Medium));
        Set(rows, 1, "Ukuran hasil", "Prevalensi stunting");
        Set(rows, 1, "Nilai yang diharapkan", "9,5");
        Set(rows, 1, "Tercapai pada tahun", "2029");
        var preview = await UploadAsync(officer, path, rows);
        Assert.Contains(
            "1 inisiatif baru, 0 diubah, 0 tetap, 0 baris tidak masuk.",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await app.InAsync(region, db => db.Initiatives.CountAsync()));
        await preview.Form().SubmitAsync();
        var made = await app.InAsync(region, db => db.FindInitiativeAsync(1));
        Assert.Equal("Ibu hamil tidak periksa.", made!.Problem);
        Assert.Equal("Bidan datang sebulan sekali.", made.RootCause);
        Assert.Equal(Horizon.Medium, made.Horizon);
        Assert.Equal(
            (9.5m, 2029, "Prevalensi stunting"),
            (made.Effects[0].Expected, made.Effects[0].ByYear, made.Effects[0].Name)
        );

        preview = await UploadAsync(officer, path, rows);
        Assert.Contains("0 inisiatif baru, 0 diubah, 1 tetap", preview.Text, StringComparison.Ordinal);

        rows = await DownloadAsync(officer, path);
        Assert.Equal("Ibu hamil tidak periksa.", Get(rows, 1, "Masalah"));
        Assert.Equal("9,5", Get(rows, 1, "Nilai yang diharapkan"));
        Set(rows, 1, "Nilai yang diharapkan", "8");
        Set(rows, 1, "Cara baru", "Bidan berkeliling dengan mobil sayur.");
        Set(rows, 1, "Masalah", "");
        preview = await UploadAsync(officer, path, rows);
        Assert.Contains("inisiatif 1 diubah: Cara baru, Nilai yang diharapkan", preview.Text, StringComparison.Ordinal);
        await preview.Form().SubmitAsync();
        made = await app.InAsync(region, db => db.FindInitiativeAsync(1));
        Assert.Equal("Ibu hamil tidak periksa.", made!.Problem);
        Assert.Equal("Bidan berkeliling dengan mobil sayur.", made.NewWay);
        Assert.Equal(8m, Assert.Single(made.Effects).Expected);
        var acts = await app.InAsync(
            region,
            db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "desk.workbook-returned")
        );
        Assert.Equal(2, acts);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_by_row_and_column_and_the_rest_comes_in()
    {
        var (region, plan, officer, path) = await OpenAsync();
        var rows = await DownloadAsync(officer, path);
        var width = rows[0].Length;
        rows.Add([.. rows[1]]);
        rows.Add([.. rows[1]]);
        rows.Add([.. new string[width]]);
        Set(rows, 1, "Masalah", "Yang benar.");
        Set(rows, 2, "Akar masalah", "Tanpa masalah.");
        Set(rows, 3, "Masalah", "Tahun yang salah.");
        Set(rows, 3, "Ukuran hasil", "Waktu tunggu");
        Set(rows, 3, "Nilai yang diharapkan", "cepat");
        Set(rows, 3, "Tercapai pada tahun", "1999");
        rows[4][0] = "bukan kunci";
        Set(rows, 4, "Masalah", "Dari mana ini?");
        var preview = await UploadAsync(officer, path, rows);
        Assert.Contains(
            "1 inisiatif baru, 0 diubah, 0 tetap, 3 baris tidak masuk.",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Baris 3, Masalah: isi dulu masalahnya", preview.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Baris 4, Nilai yang diharapkan: Angka: “cepat” tidak terbaca.",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("kunci “bukan kunci” tidak dikenal", preview.Text, StringComparison.Ordinal);
        await preview.Form().SubmitAsync();
        Assert.Equal("Yang benar.", (await app.InAsync(region, db => db.Initiatives.SingleAsync())).Problem);
    }

    [Fact]
    public async Task A_draft_that_moved_on_meanwhile_is_not_written_over()
    {
        var (region, plan, officer, path) = await OpenAsync();
        var start = await officer.GetAsync($"/{region.Code}/rencana/{plan.Sasaran.Id}/lihat-lebih-dalam");
        await start.Form(start.Path).Fill("problem", "Semula.").SubmitAsync();
        var rows = await DownloadAsync(officer, path);
        var step = $"/{region.Code}/inisiatif/1/tanya/masalah";
        await (await officer.GetAsync(step)).Form(step).Fill("problem", "Diubah di web.").SubmitAsync();
        Set(rows, 1, "Masalah", "Diubah di Excel.");
        var preview = await UploadAsync(officer, path, rows);
        Assert.Contains("sudah diubah orang lain sejak isian ini diunduh", preview.Text, StringComparison.Ordinal);
        Assert.Equal("Diubah di web.", (await app.InAsync(region, db => db.Initiatives.SingleAsync())).Problem);
    }

    [Fact]
    public async Task Another_file_is_refused_in_words_and_another_desk_is_not_there()
    {
        var (region, plan, officer, path) = await OpenAsync();
        var page = await officer.GetAsync(path);
        var refused = await page.Form(path).Attach("berkas", "x.csv", "a,b\n1,2\n"u8.ToArray()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("bukan isian meja", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form(path).SendAsync()).Status);
        var long_ =
            WorkbookColumns.Key.Indonesian + "\n" + string.Concat(Enumerable.Repeat($"P:{plan.Sasaran.Id:N}\n", 501));
        refused = await page.Form(path)
            .Attach("berkas", "x.csv", System.Text.Encoding.UTF8.GetBytes(long_))
            .SendAsync();
        Assert.Contains("lebih dari 500 baris", refused.Errors, StringComparison.Ordinal);
        var other = await app.AsAsync(region, Role.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path + ".xlsx")).Status);
    }

    private async Task<(Region Region, PlanTree Plan, Browser Officer, string Path)> OpenAsync()
    {
        var region = await app.OpenRegionAsync($"35.{Interlocked.Increment(ref regions)}");
        var plan = await PlanTree.AddAsync(app, region);
        var officer = await app.AsAsync(await app.AddMemberAsync(region, Role.Officer, null, plan.Opd.Id));
        return (region, plan, officer, $"/{region.Code}/meja/{plan.Opd.Id}/isian");
    }

    private static async Task<List<string[]>> DownloadAsync(Browser browser, string path)
    {
        using var stream = new MemoryStream(await browser.Http.GetByteArrayAsync(path + ".xlsx"));
        using var file = TableFile.Open(stream, "isian.xlsx");
        var width = WorkbookColumns.Answers.Count + 2;
        return [.. file.Sheets[0].Rows().Select(r => Enumerable.Range(0, width).Select(c => r[c].Text).ToArray())];
    }

    private static async Task<WebPage> UploadAsync(Browser browser, string path, List<string[]> rows)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(
            stream,
            [
                new(
                    "Isian",
                    [.. rows[0].Select(h => new SheetColumn(h))],
                    rows.Skip(1).Select(r => (IReadOnlyList<object?>)r)
                ),
            ]
        );
        var form = (await browser.GetAsync(path)).Form(path);
        return await form.Attach("berkas", "isian.xlsx", stream.ToArray()).SubmitAsync();
    }

    private static void Set(List<string[]> rows, int row, string column, string text) =>
        rows[row][Array.IndexOf(rows[0], column)] = text;

    private static string Get(List<string[]> rows, int row, string column) => rows[row][Array.IndexOf(rows[0], column)];
}
