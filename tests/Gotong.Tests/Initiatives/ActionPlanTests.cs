using System.Net;
using System.Text;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.ActionPlan;
using Gotong.Features.Priorities;
using Gotong.Platform.Files;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Initiatives;

/// <summary>The rencana aksi of an old masterplan is re-aligned with the plan in force. The table is ours, in the usual shape.</summary>
public abstract class ActionPlanTests(TestApp app)
{
    private static readonly string[][] Table =
    [
        [
            "Dimensi",
            "Sub Dimensi",
            "Sasaran",
            "Program/Inisiatif",
            "Kegiatan",
            "Indikator",
            "Satuan",
            "Baseline",
            "Target 2026",
            "Target 2028",
            "OPD Pelaksana",
            "OPD/Mitra Pendukung",
            "Sumber Dana",
            "Pagu 2026 (juta Rp)",
            "Jangka",
            "Keterkaitan RPJMD",
        ],
        [
            "Smart Living",
            "Health",
            "Balita sehat",
            "Posyandu keliling",
            "Timbang di pasar",
            "Balita ditimbang",
            "persen",
            "61,5",
            "70",
            "85",
            "Dinas Kesehatan",
            "PKK",
            "APBD",
            "150",
            "Pendek",
            "Stunting turun",
        ],
        ["", "", "", "", "Kirim pesan ke ibu", "", "", "", "", "", "", "", "", "", "", ""],
        [
            "",
            "",
            "",
            "Dapur pemenuhan gizi upaya kesehatan",
            "Masak bersama",
            "",
            "",
            "",
            "",
            "",
            "Dinas Kesehatan",
            "",
            "Dana langit",
            "seratus",
            "Panjang",
            "Sasaran RPJMD lama",
        ],
        [
            "Smart Branding",
            "",
            "Wisata dikenal",
            "<b>Festival</b> layang-layang",
            "",
            "",
            "",
            "",
            "",
            "",
            "Dinas Pariwisata",
            "",
            "",
            "",
            "",
            "",
        ],
    ];

    private static byte[] Csv { get; } =
        Encoding.UTF8.GetBytes(string.Join('\n', Table.Select(r => string.Join(';', r.Select(c => $"\"{c}\"")))));

    private static async Task<WebPage> UploadAsync(Desk desk, string name, byte[] bytes)
    {
        var path = $"/{desk.Region.Code}/inisiatif/rencana-aksi";
        return await (await desk.Browser.GetAsync(path)).Form(path).Attach("berkas", name, bytes).SendAsync();
    }

    [Fact]
    public void The_usual_columns_are_read_and_what_is_unclear_is_told()
    {
        using var stream = new MemoryStream(SheetFile.Write("Rencana Aksi", Table));
        var draft = ActionPlanReader.Read(stream, "rencana-aksi.xlsx");

        Assert.Equal(3, draft.Programs.Count);
        var posyandu = draft.Programs[0];
        Assert.Equal(["Timbang di pasar", "Kirim pesan ke ibu"], posyandu.Activities);
        Assert.Equal(("Stunting turun", "Dinas Kesehatan"), (posyandu.Rpjmd, posyandu.Opd));
        Assert.Equal(150_000_000, posyandu.Pagu[(2026, "apbd")]);
        var indicator = Assert.Single(posyandu.Indicators);
        Assert.Equal((61.5m, 85m), (indicator.Baseline, indicator.Targets[2028]));
        Assert.Equal("Smart Living", draft.Programs[1].Dimension);
        Assert.Equal("Balita sehat", draft.Programs[1].Sasaran);
        Assert.Equal(["Dana langit", "seratus"], draft.Problems.Select(p => p.Message.Split('“', '”')[1]).Order());
    }

    [Fact]
    public void The_example_to_try_is_read_without_a_doubt()
    {
        using var stream = new MemoryStream(SheetFile.Write("Contoh", ActionPlanTemplate.Rows));
        var draft = ActionPlanReader.Read(stream, "contoh-rencana-aksi.xlsx");
        Assert.Equal(3, draft.Programs.Count);
        Assert.Empty(draft.Problems);
    }

    [Fact]
    public async Task Kept_relinked_and_orphaned_are_decided_by_a_person_and_saved_in_one_act()
    {
        var desk = await Desk.OpenAsync(app, "16.01");
        var uploaded = await UploadAsync(desk, "rencana-aksi.csv", Csv);
        Assert.Equal(HttpStatusCode.SeeOther, uploaded.Status);
        var page = await uploaded.FollowAsync();
        Assert.Contains("1 tetap, 1 diusulkan pindah, 1 tanpa tempat", page.Text);
        Assert.Contains("kata yang sama: pemenuhan, upaya, kesehatan", page.Text);
        Assert.Contains("<b>Festival</b> layang-layang", page.Text);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Initiatives.CountAsync()));

        var saved = await page.Form(page.Path).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        var posyandu = await desk.ReadAsync(1);
        Assert.Equal(desk.Plan.Sasaran.Id, posyandu.PriorityId);
        Assert.Equal(desk.Plan.Opd.Id, posyandu.LeadOrganizationId);
        Assert.Equal("living", posyandu.DimensionIn("kominfo-2017")?.Dimension);
        Assert.Equal(
            (150_000_000, MoneyStage.Indicative),
            (posyandu.Costs.Single().Amount, posyandu.Costs.Single().Stage)
        );
        Assert.Equal((85m, 2028), (posyandu.Effects.Single().Expected, posyandu.Effects.Single().ByYear));
        Assert.Equal(desk.Plan.Program.Id, (await desk.ReadAsync(2)).PriorityId);
        Assert.Null((await desk.ReadAsync(3)).PriorityId);
        Assert.Equal(
            1,
            await app.InAsync(
                desk.Region,
                db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "initiative.action-plan")
            )
        );

        var again = await saved.FollowAsync();
        Assert.Contains("0 tetap, 0 diusulkan pindah, 0 tanpa tempat, 3 sudah masuk", again.Text);
        var forced = await page.Form(page.Path).Fill("formKey", Guid.CreateVersion7().ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Equal(3, await app.InAsync(desk.Region, db => db.Initiatives.CountAsync()));
        Assert.Contains("1 inisiatif tidak bertumpu", (await desk.Browser.GetAsync("/16.01/inisiatif/tautkan")).Text);
        Assert.Contains("Posyandu keliling", (await desk.Browser.GetAsync("/16.01/inisiatif/1")).Text);
    }

    [Fact]
    public async Task What_is_left_out_stays_out_and_another_region_does_not_see_the_file()
    {
        var desk = await Desk.OpenAsync(app, "16.02");
        var other = await Desk.OpenAsync(app, "16.03");
        var page = await (await UploadAsync(desk, "rencana-aksi.csv", Csv)).FollowAsync();
        var form = page.Form(page.Path);
        foreach (var name in form.Names.Where(n => n.StartsWith('a')).ToList())
            form.Fill(name, ActionRow.Leave);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Initiatives.CountAsync()));

        var hash = page.Path.Split('/')[^1];
        var elsewhere = await other.Browser.GetAsync($"/16.03/inisiatif/rencana-aksi/{hash}");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        var notATable = await UploadAsync(desk, "foto.xlsx", "PK bukan tabel"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, notATable.Status);
        var otherTable = await UploadAsync(desk, "lain.csv", "Nama;Umur\nSri;40\n"u8.ToArray());
        Assert.Contains("Program atau Kegiatan", otherTable.Text);
    }
}

public sealed class ActionPlanOnSqliteTests(SqliteApp app) : ActionPlanTests(app), IClassFixture<SqliteApp>;

public sealed class ActionPlanOnPostgresTests(PostgresApp app) : ActionPlanTests(app), IClassFixture<PostgresApp>;
