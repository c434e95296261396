using System.Net;
using System.Text;
using Gotong.Features.Applications;
using Gotong.Features.Applications.Importing;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Applications;

/// <summary>An inventory that a region has comes in, with codes that a person explains once.</summary>
public abstract class ImportTests(TestApp app)
{
    private const string Inventory =
        "id_app,judul,kategori,fungsi,media,link,unit,sts_aktif,thn,biaya\n"
        + "1,Antrian MPP,2,Mengambil nomor antrean,1,https://antri.example,0201,aktif,2020,\"120.000.000\"\n"
        + "2,Sampah Kita,2,Jadwal angkut sampah,3,,0305,naktif,-,-5\n"
        + "3,,2,,1,,0305,aktif,,\n"
        + "4,Surat Desa,1,Surat masuk,1,,9999,aktif,3020,\n";

    private const string Agencies =
        "idopd,namaopd,nama_pendek_opd\n0201,Dinas Perizinan Terpadu,DPT\n0305,Dinas Kebersihan,\n0777,Tidak dipakai,\n";

    [Fact]
    public async Task Codes_are_explained_once_agencies_are_made_and_the_same_file_brings_nothing_twice()
    {
        var region = await app.OpenRegionAsync($"51.{Interlocked.Increment(ref regions)}", "Kabupaten Impor");
        var browser = await app.AsAsync(region, Role.Coordinator);
        var preview = await UploadAsync(browser, region, Inventory, Agencies);
        Assert.Contains("ada 3 aplikasi: 3 baru, 0 berubah, 0 sama", preview.Text, StringComparison.Ordinal);
        Assert.Contains("4 kode belum diartikan", preview.Text, StringComparison.Ordinal);
        Assert.Contains("“1” dalam kolom media", preview.Text, StringComparison.Ordinal);
        Assert.Contains("“-5” bukan rupiah", preview.Text, StringComparison.Ordinal);
        Assert.Contains("“3020” bukan bilangan", preview.Text, StringComparison.Ordinal);
        Assert.Contains("2 lembaga baru akan dibuat", preview.Text, StringComparison.Ordinal);

        var explained = await preview
            .Form(preview.Path + "/arti")
            .Fill("m4.1", "Web")
            .Fill("m4.3", "Mobile")
            .Fill("m2.1", "Shared")
            .Fill("m2.2", "Special")
            .SubmitAsync();
        Assert.DoesNotContain("belum diartikan", explained.Text, StringComparison.Ordinal);
        var list = await explained.Form(explained.Path).SubmitAsync();
        Assert.Contains("3 aplikasi; 1 tidak terpakai", list.Text, StringComparison.Ordinal);
        var stored = await app.InAsync(
            region,
            db => db.Applications.Include(a => a.Owner).OrderBy(a => a.Name).ToListAsync()
        );
        Assert.Equal("Dinas Perizinan Terpadu", stored[0].Owner!.Name);
        Assert.Equal(("DPT", "0201"), (stored[0].Owner!.ShortName, stored[0].Owner!.Code));
        Assert.Equal(
            (ApplicationMedia.Web, ApplicationKind.Special, 120_000_000L),
            (stored[0].Media, stored[0].Kind, stored[0].CostPerYear)
        );
        Assert.Equal(
            (ApplicationMedia.Mobile, ApplicationStatus.Unused, null),
            (stored[1].Media, stored[1].Status, stored[1].CostPerYear)
        );
        Assert.Equal((ApplicationKind.Shared, null, null), (stored[2].Kind, stored[2].Owner, stored[2].Year));

        // The same bytes, then another year of it: what was said is remembered, nothing is doubled.
        var again = await UploadAsync(browser, region, Inventory, null);
        Assert.Contains("0 baru, 0 berubah, 3 sama", again.Text, StringComparison.Ordinal);
        var next =
            Inventory.Replace("Jadwal angkut sampah", "Jadwal dan laporan sampah", StringComparison.Ordinal)
            + "5,Bank Sampah,2,Tabungan sampah,3,,0305,aktif,2024,\n";
        var later = await UploadAsync(browser, region, next, null);
        Assert.Contains("1 baru, 1 berubah, 2 sama", later.Text, StringComparison.Ordinal);
        Assert.Contains("dikenali dari impor", later.Text, StringComparison.Ordinal);
        Assert.Contains("Jadwal angkut sampah → Jadwal dan laporan sampah", later.Text, StringComparison.Ordinal);
        var twice = later.Form(later.Path);
        await twice.SubmitAsync();
        await twice.SubmitAsync();
        Assert.Equal(4, await app.InAsync(region, db => db.Applications.CountAsync()));
        Assert.Equal(2, await app.InAsync(region, db => db.Organizations.CountAsync()));
        Assert.Equal(
            "Jadwal dan laporan sampah",
            await app.InAsync(
                region,
                async db => (await db.Applications.SingleAsync(a => a.Name == "Sampah Kita")).Function
            )
        );
        Assert.Equal(
            ApplicationMedia.Mobile,
            await app.InAsync(
                region,
                async db => (await db.Applications.SingleAsync(a => a.Name == "Bank Sampah")).Media
            )
        );
    }

    [Fact]
    public async Task A_cell_is_corrected_in_place_and_a_column_changes_its_meaning()
    {
        var region = await app.OpenRegionAsync($"51.{Interlocked.Increment(ref regions)}", "Kabupaten Impor");
        var browser = await app.AsAsync(region, Role.RegionAdmin);
        var preview = await UploadAsync(browser, region, Inventory, null);
        var cell = await browser.GetAsync(preview.Path + "?ubah=4.1");
        var mended = await cell.Form(preview.Path + "/arti")
            .Fill("s4.1", "Lampu Jalan")
            .Fill("k3", "Ignore")
            .SubmitAsync();
        Assert.Contains("ada 4 aplikasi", mended.Text, StringComparison.Ordinal);
        await mended.Form(mended.Path).SubmitAsync();
        var stored = await app.InAsync(region, db => db.Applications.ToListAsync());
        Assert.Contains(stored, a => a.Name == "Lampu Jalan");
        Assert.All(stored, a => Assert.Null(a.Function));
    }

    [Fact]
    public async Task What_was_noted_by_hand_is_met_by_its_name_and_a_stale_page_saves_nothing()
    {
        var stock = await Stock.OpenAsync(app);
        var preview = await UploadAsync(
            stock.Browser,
            stock.Region,
            "Nama aplikasi;OPD;Biaya\nAntrean Puskesmas Online;Dinas Kesehatan Daerah;95 juta\nAplikasi Lain;Dinas Perizinan;\n",
            null
        );
        Assert.Contains("1 baru, 1 berubah, 0 sama", preview.Text, StringComparison.Ordinal);
        var stale = preview.Form(preview.Path);
        await (await stock.Browser.GetAsync(stock.At($"/{stock.Queue.Id}/ubah")))
            .Form()
            .Fill("users", "Pasien")
            .SubmitAsync();
        var refused = await stale.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(3, await app.InAsync(stock.Region, db => db.Applications.CountAsync()));
        await refused.Form(preview.Path).SubmitAsync();
        var queue = await app.InAsync(stock.Region, db => db.Applications.SingleAsync(a => a.Id == stock.Queue.Id));
        Assert.Equal((95_000_000L, "Pasien"), (queue.CostPerYear, queue.Users));
    }

    [Fact]
    public async Task What_is_no_inventory_is_told_and_nothing_is_kept()
    {
        var region = await app.OpenRegionAsync($"51.{Interlocked.Increment(ref regions)}", "Kabupaten Impor");
        var browser = await app.AsAsync(region, Role.Coordinator);
        var refused = await UploadAsync(browser, region, "Tanggal;Suhu\n1;30\n", null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("kolom nama aplikasi", refused.Errors, StringComparison.Ordinal);
        var list = await UploadAsync(browser, region, Inventory, "Tanggal;Suhu\n1;30\n");
        Assert.Contains("kolom kode dan kolom nama", list.Errors, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.GetAsync($"/{region.Code}/aplikasi/impor/{new string('a', 64)}")).Status
        );
    }

    [Fact]
    public async Task The_real_inventory_of_a_city_comes_in_whole_and_only_once()
    {
        var folder = Folders.Shared("applications");
        var region = await app.OpenRegionAsync($"51.{Interlocked.Increment(ref regions)}", "Kota Denpasar");
        var browser = await app.AsAsync(region, Role.Coordinator);
        var inventory = await File.ReadAllTextAsync(Path.Combine(folder, "denpasar_aplikasi_2022.csv"));
        var agencies = await File.ReadAllTextAsync(Path.Combine(folder, "denpasar_tb_opd.csv"));
        var preview = await UploadAsync(browser, region, inventory, agencies);
        Assert.Contains("ada 189 aplikasi: 189 baru", preview.Text, StringComparison.Ordinal);
        await preview.Form(preview.Path).SubmitAsync();
        Assert.Equal(189, await app.InAsync(region, db => db.Applications.CountAsync()));
        Assert.Equal(0, await app.InAsync(region, db => db.Applications.CountAsync(a => a.OwnerId == null)));
        Assert.Equal(
            19,
            await app.InAsync(region, db => db.Applications.CountAsync(a => a.Status == ApplicationStatus.Unused))
        );
        var again = await UploadAsync(browser, region, inventory, agencies);
        Assert.Contains("0 baru, 0 berubah, 189 sama", again.Text, StringComparison.Ordinal);
        var health = await browser.GetAsync($"/{region.Code}/aplikasi/kesehatan");
        Assert.Contains("Dari 189 aplikasi", health.Text, StringComparison.Ordinal);
    }

    private static int regions = 10;

    private static async Task<WebPage> UploadAsync(Browser browser, Region region, string inventory, string? agencies)
    {
        var form = (await browser.GetAsync($"/{region.Code}/aplikasi/impor")).Form();
        form.Attach("berkas", "aplikasi.csv", Encoding.UTF8.GetBytes(inventory));
        if (agencies is not null)
            form.Attach("daftar", "opd.csv", Encoding.UTF8.GetBytes(agencies));
        return await form.SubmitAsync();
    }
}

public sealed class ImportOnSqlite(SqliteApp app) : ImportTests(app), IClassFixture<SqliteApp>;

public sealed class ImportOnPostgres(PostgresApp app) : ImportTests(app), IClassFixture<PostgresApp>;

public sealed class InventoryReadingTests
{
    [Theory]
    [InlineData(InventoryColumn.Status, "naktif", nameof(ApplicationStatus.Unused))]
    [InlineData(InventoryColumn.Status, "Tidak Aktif", nameof(ApplicationStatus.Unused))]
    [InlineData(InventoryColumn.Status, "Aktif", nameof(ApplicationStatus.Active))]
    [InlineData(InventoryColumn.Media, "Web & Android", "Web, Mobile")]
    [InlineData(InventoryColumn.Kind, "Aplikasi Umum (berbagi pakai)", nameof(ApplicationKind.Shared))]
    [InlineData(InventoryColumn.Kind, "1", null)]
    [InlineData(InventoryColumn.Media, "4", null)]
    public void Words_are_understood_and_codes_are_never_guessed(
        InventoryColumn column,
        string text,
        string? meaning
    ) => Assert.Equal(meaning, CodeMeaning.OfWords(column, text));

    [Fact]
    public void Every_heading_of_the_list_that_goes_out_is_understood_when_it_comes_back()
    {
        var headings = Gotong.Features.Applications.List.ApplicationSheet.Columns.Take(17).Select(c => c.Name).ToList();
        var columns = InventoryColumns.Of(headings);
        Assert.DoesNotContain(InventoryColumn.Ignore, columns);
        Assert.Equal(columns.Count, columns.Distinct().Count());
    }

    [Fact]
    public void The_same_application_twice_in_a_file_is_noted_once()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("Nama aplikasi;OPD\nA  b;X\na B;x\na b;Y\n"));
        var draft = InventoryReader.Read(stream, "a.csv", InventoryChoices.None, new(2026, 1, 1));
        Assert.Equal(2, draft.Rows.Count);
        Assert.Contains(draft.Problems, p => p.Row == 3);
    }
}
