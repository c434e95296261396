using System.Net;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Files;
using Gotong.Platform.Import;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public sealed class ImportPagesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static async Task<WebPage> UploadAsync(Browser browser, string code, string name, byte[] bytes) =>
        await (await browser.GetAsync($"/{code}/rencana/impor"))
            .Form($"/{code}/rencana/impor")
            .Attach("berkas", name, bytes)
            .SendAsync();

    [Fact]
    public async Task A_planner_uploads_looks_and_puts_the_file_into_the_plan()
    {
        var region = await app.OpenRegionAsync("12.01");
        var browser = await app.AsAsync(region, Role.Planner);
        var uploaded = await UploadAsync(browser, "12.01", "rencana.csv", Sheets.Bytes(Sheets.Plan));
        Assert.Equal(HttpStatusCode.SeeOther, uploaded.Status);

        var preview = await uploaded.FollowAsync();
        Assert.Contains("2 misi, 2 tujuan, 2 sasaran, 3 program, 3 indikator dan 3 perangkat daerah", preview.Text);
        Assert.Equal(0, await app.InAsync(region, db => db.Priorities.CountAsync()));

        var tree = await preview.Form(preview.Path).SubmitAsync();
        Assert.Equal("/12.01/rencana", tree.Path.Split('?')[0]);
        Assert.Contains("Isi berkas sudah masuk ke rencana", tree.Text);
        Assert.Contains("Program Gizi", tree.Text);

        var again = await (await UploadAsync(browser, "12.01", "rencana.csv", Sheets.Bytes(Sheets.Plan))).FollowAsync();
        Assert.Contains("tidak ada yang akan berubah", again.Text);
    }

    [Fact]
    public async Task A_second_file_shows_its_difference_and_saves_what_is_ticked()
    {
        var region = await app.OpenRegionAsync("12.07");
        var browser = await app.AsAsync(region, Role.Planner);
        var first = await (await UploadAsync(browser, "12.07", "rencana.csv", Sheets.Bytes(Sheets.Plan))).FollowAsync();
        await first.Form(first.Path).SubmitAsync();

        var file =
            Sheets.Plan.Replace("9,5;", "8,5;").Replace("90,25;", "91;") + "Misi 3: Kota <b>hijau</b>;;;;;;;;;;\n";
        file = string.Join('\n', file.Split('\n').Where(l => !l.Contains("Program Akuntabilitas")));
        var preview = await (await UploadAsync(browser, "12.07", "lagi.csv", Sheets.Bytes(file))).FollowAsync();
        Assert.Contains("1 baru, 2 berubah, 4 tidak ada di berkas", preview.Text);
        Assert.Contains("Kota <b>hijau</b>", preview.Text);
        var boxes = preview.Document.QuerySelectorAll("input[name=ambil]").ToList();
        Assert.Equal(3, boxes.Count(b => b.HasAttribute("checked")));
        Assert.Equal(4, boxes.Count(b => !b.HasAttribute("checked")));

        var gone = boxes.First(b => b.ParentElement!.TextContent.Contains("Hapus Misi")).GetAttribute("value")!;
        var refused = await preview.Form(preview.Path).Fill("ambil", gone).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("tidak dapat dihapus selama masih ada isi di bawahnya", refused.Text);

        var target = boxes
            .First(b => b.ParentElement!.TextContent.Contains("Prevalensi stunting"))
            .GetAttribute("value")!;
        var saved = await preview.Form(preview.Path).Fill("ambil", target).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal(9, await app.InAsync(region, db => db.Priorities.CountAsync()));
        Assert.True(await app.InAsync(region, db => db.IndicatorValues.AnyAsync(v => v.Text == "8,5")));
        Assert.False(await app.InAsync(region, db => db.IndicatorValues.AnyAsync(v => v.Text == "91")));

        var stale = await preview
            .Form(preview.Path)
            .Fill("ambil", target)
            .Fill("formKey", Guid.CreateVersion7().ToString())
            .SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Rencana berubah sejak Anda membuka halaman ini", stale.Text);
    }

    [Fact]
    public async Task Another_region_does_not_see_the_uploaded_file()
    {
        var one = await app.OpenRegionAsync("12.02");
        var two = await app.OpenRegionAsync("12.03");
        var uploaded = await UploadAsync(
            await app.AsAsync(one, Role.Planner),
            "12.02",
            "rencana.csv",
            Sheets.Bytes(Sheets.Plan)
        );
        var hash = uploaded.Location!.Split('/')[^1];

        var other = await (await app.AsAsync(two, Role.Planner)).GetAsync($"/12.03/rencana/impor/{hash}");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task What_is_no_table_is_refused_with_words()
    {
        var region = await app.OpenRegionAsync("12.04");
        var browser = await app.AsAsync(region, Role.Planner);
        var pdf = await UploadAsync(browser, "12.04", "rencana.xlsx", "%PDF-1.7 bukan tabel"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, pdf.Status);
        Assert.Contains("bukan tabel", pdf.Text);

        var huge = await UploadAsync(browser, "12.04", "rencana.csv", new byte[60 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, huge.Status);
        Assert.Contains("lebih besar dari 20 MB", huge.Text);
    }

    [Fact]
    public async Task A_file_without_years_asks_for_them()
    {
        var region = await app.OpenRegionAsync("12.05");
        var browser = await app.AsAsync(region, Role.Coordinator);
        var file = "Misi;Program;Indikator;Target\nMisi 1: Sehat;Program Gizi;Stunting;9,5\n";
        var preview = await (await UploadAsync(browser, "12.05", "tanpa-tahun.csv", Sheets.Bytes(file))).FollowAsync();
        var form = preview.Form(preview.Path);

        Assert.Equal(["awal", "akhir"], form.Names);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("awal", "dua ribu").SendAsync()).Status);
        var saved = await preview.Form(preview.Path).Fill("awal", "2026").Fill("akhir", "2030").SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal(2026, await app.InAsync(region, db => db.Rpjmds.Select(r => r.PeriodStart).SingleAsync()));
    }

    [Fact]
    public async Task A_column_read_as_something_else_changes_the_preview()
    {
        var region = await app.OpenRegionAsync("12.06");
        var browser = await app.AsAsync(region, Role.Planner);
        var uploaded = await UploadAsync(browser, "12.06", "rencana.csv", Sheets.Bytes(Sheets.Plan));
        var preview = await browser.GetAsync(uploaded.Location + "?k4=ignore");
        Assert.DoesNotContain("perangkat daerah.", preview.Text);
        Assert.Contains("3 program dan 3 indikator", preview.Text);
    }

    [Fact]
    public void The_empty_table_is_understood_by_the_reader_column_by_column()
    {
        var rows = ImportTemplate.Rows(2025, 2029);
        string[] example =
        [
            "Maju",
            "Sehat",
            "Umur panjang",
            "Stunting turun",
            "Program Gizi",
            "Dinas Kesehatan",
            "Prevalensi",
            "persen",
            .. Enumerable.Repeat("9,5", rows[0].Count - 8),
        ];
        using var stream = new MemoryStream(SheetFile.Write("RPJMD", [rows[0], example]));
        var draft = RpjmdFile.Read(stream, "rpjmd.xlsx").Draft;

        Assert.All(draft.Columns, c => Assert.NotEqual(Gotong.Features.Priorities.Import.ColumnRole.Ignore, c.Role));
        Assert.Equal((2025, 2029), (draft.FirstYear, draft.LastYear));
        Assert.Equal(6, draft.Nodes.SelectMany(n => n.Indicators).Single().Values.Count);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_stays_text()
    {
        using var stream = new MemoryStream(
            SheetFile.Write(
                "Ditolak",
                [
                    ["Judul", "=1+1"],
                    ["a", "@SUM(A1)"],
                ]
            )
        );
        using var file = TableFile.Open(stream, "ditolak.xlsx");
        var cells = file.FirstWithData().Rows().SelectMany(r => r.Cells).ToList();
        Assert.Equal(["Judul", "=1+1", "a", "@SUM(A1)"], cells.Select(c => c.Text));
        Assert.All(cells, c => Assert.Equal(CellKind.Text, c.Kind));
    }
}
