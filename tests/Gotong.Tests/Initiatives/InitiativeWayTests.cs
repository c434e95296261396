using System.Net;
using System.Text.Json;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Initiatives;

/// <summary>The main job by hand: look deeper, be held by the gate, mend, submit, accept, publish.</summary>
public abstract class InitiativeWayTests(TestApp app)
{
    private static int regions = 10;

    [Fact]
    public async Task From_five_answers_through_the_gate_to_the_public()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var page = await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        Assert.Equal("Mengapa masalah itu terus terjadi?", page.Title);
        page = await Answer(page, "akar-masalah", "Posyandu terlalu jauh bagi ibu tanpa kendaraan.");
        page = await Answer(page, "cara-biasa", "Kader mengirim undangan ke rumah.");
        page = await Answer(page, "cara-baru", "Timbangan keliling bersama mobil sayur setiap Selasa.");
        Assert.Equal("Bagaimana kita tahu berhasil?", page.Title);
        var effect = page.Form(page.Path);
        effect.Fill("measure", "Bayi tertimbang (%)").Fill("expected", "92,5").Fill("byYear", "2028");
        page = await (await effect.SendAsync()).FollowAsync();
        Assert.Contains("menjadi 92,5 pada 2028", page.Text, StringComparison.Ordinal);

        page = await desk.Browser.GetAsync(desk.Path(1, "/ajukan"));
        var refused = await page.Form().SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Belum ada bukti masalahnya.", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("Belum ada baris biaya.", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Belum ada prioritas", refused.Errors, StringComparison.Ordinal);

        await desk.MendAsync(1);
        foreach (
            var (act, waits) in ((string, string)[])
                [
                    ("ajukan", "Lanjutkan draf:"),
                    ("terima", "Telaah:"),
                    ("masterplan", "Masukkan ke masterplan:"),
                    ("terbitkan", "Terbitkan:"),
                ]
        )
        {
            Assert.Contains(waits, (await desk.Browser.GetAsync("/saya")).Text, StringComparison.Ordinal);
            if (act == "terbitkan")
                Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(desk.Path(1))).Status);
            var done = await (await desk.Browser.GetAsync(desk.Path(1, "/" + act))).Form().SendAsync();
            Assert.True(done.Status == HttpStatusCode.SeeOther, $"{act}: {done.Status} {done.Errors}");
        }
        Assert.DoesNotContain("Terbitkan:", (await desk.Browser.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var seen = await app.Anonymous().GetAsync(desk.Path(1));
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("Timbangan keliling", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("memulai inisiatif", seen.Text, StringComparison.Ordinal);
        Assert.Contains("menerbitkan inisiatif 1", seen.Text, StringComparison.Ordinal);
        var list = await app.Anonymous().GetAsync($"/{desk.Region.Code}/inisiatif");
        Assert.Contains("1 inisiatif sudah diterbitkan.", list.Text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(
            await app.Anonymous().Http.GetStringAsync($"/api/v1/regions/{desk.Region.Code}/initiatives")
        );
        Assert.Equal(1, json.RootElement.GetProperty("total").GetInt32());
        var transitions = await app.InAsync(
            desk.Region,
            db => db.Set<Transition>().OrderBy(t => t.At).Select(t => t.GateEdition).ToListAsync()
        );
        Assert.Equal(["gotong-2026-2", "gotong-2026-2", "gotong-2026-2"], transitions);
    }

    [Fact]
    public async Task Two_people_editing_see_both_texts_and_the_second_may_save_over_it()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Sampah menumpuk di pasar setiap Senin pagi.");
        var path = desk.Path(1, "/tanya/masalah");
        var mine = (await desk.Browser.GetAsync(path)).Form(path).Fill("problem", "Tulisan saya sendiri, lebih rinci.");
        var theirs = (await desk.Browser.GetAsync(path)).Form(path).Fill("problem", "Tulisan orang lain, lebih dulu.");
        Assert.Equal(HttpStatusCode.SeeOther, (await theirs.SendAsync()).Status);
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Tulisan saya sendiri", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Tulisan orang lain", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await conflict.Form(path).SendAsync()).Status);
        Assert.Equal("Tulisan saya sendiri, lebih rinci.", (await desk.ReadAsync(1)).Problem);
    }

    [Fact]
    public async Task A_form_sent_twice_starts_one_initiative()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var form = (await desk.Browser.GetAsync(desk.LookDeeper)).Form(desk.LookDeeper);
        form.Fill("problem", "Antrean di puskesmas sampai tiga jam.");
        var answers = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var again = await form.SendAsync();
        Assert.All([.. answers, again], a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        Assert.Equal(1, await app.InAsync(desk.Region, db => db.Initiatives.CountAsync()));
    }

    [Fact]
    public async Task Many_who_start_at_once_get_a_number_each()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var forms = new List<PageForm>();
        for (var i = 0; i < 12; i++)
            forms.Add(
                (await desk.Browser.GetAsync(desk.LookDeeper))
                    .Form(desk.LookDeeper)
                    .Fill("problem", $"Masalah nyata nomor {i} di desa.")
            );
        var answers = await Task.WhenAll(forms.Select(f => f.SendAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        var numbers = await app.InAsync(desk.Region, db => db.Initiatives.Select(i => i.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 12), numbers.Order());
    }

    [Fact]
    public async Task Half_typed_words_are_kept_for_their_writer_and_the_record_stays_as_it_was()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Jalan tani rusak setiap musim hujan.");
        var path = desk.Path(1, "/tanya/cara-baru");
        var kept = await (await desk.Browser.GetAsync(path))
            .Form(path)
            .Fill("cara-baru", "Baru setengah")
            .SendAsync("later");
        Assert.Equal(HttpStatusCode.SeeOther, kept.Status);
        Assert.Null((await desk.ReadAsync(1)).NewWay);
        var page = await desk.Browser.GetAsync(path);
        Assert.Equal("Baru setengah", page.Form(path)["cara-baru"]?.Trim());
        Assert.Contains("belum selesai", page.Text, StringComparison.Ordinal);
        Assert.Contains("cara baru", (await desk.Browser.GetAsync(desk.Path(1))).Text, StringComparison.Ordinal);
        await page.Form(path).Fill("cara-baru", "Sudah selesai ditulis sekarang.").SendAsync();
        Assert.DoesNotContain("belum selesai", (await desk.Browser.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal("Sudah selesai ditulis sekarang.", (await desk.ReadAsync(1)).NewWay);
    }

    [Fact]
    public async Task What_the_gate_would_say_is_told_and_nothing_is_saved()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Harga gabah jatuh pada panen raya.");
        var path = desk.Path(1, "/tanya/masalah");
        var form = (await desk.Browser.GetAsync(path)).Form(path);
        var said = await desk.Browser.PostAsync(
            path + "/temuan",
            [
                new("token", form["token"]!),
                new("problem", "Harga gabah jatuh pada panen raya."),
                new("evidence", "Survei Dinas Pertanian 2026"),
            ]
        );
        Assert.Equal(HttpStatusCode.OK, said.Status);
        Assert.Contains("gerbang masih menahan", said.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Belum ada bukti", said.Body, StringComparison.Ordinal);
        Assert.Equal("", (await desk.ReadAsync(1)).ProblemEvidence);
    }

    [Fact]
    public async Task A_draft_is_hidden_from_other_members_and_a_submitted_one_is_read_but_not_changed()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Air bersih mati tiga hari seminggu.");
        var officer = await app.AsAsync(desk.Region, Role.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(desk.Path(1))).Status);
        foreach (var page in (string[])["", "inisiatif", $"rencana/{desk.Plan.Sasaran.Id}"])
        {
            var read = await officer.GetAsync($"/{desk.Region.Code}/{page}");
            Assert.Equal(HttpStatusCode.OK, read.Status);
            Assert.DoesNotContain("Air bersih mati", read.Body, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(desk.Path(1, "/tanya/masalah"))).Status);
        await desk.MendAsync(1);
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync()).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(desk.Path(1))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(desk.Path(1, "/tanya/masalah"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.Browser.GetAsync(desk.Path(1, "/tanya/masalah"))).Status);
        var back = (await desk.Browser.GetAsync(desk.Path(1, "/kembalikan"))).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await back.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await back.Fill("reason", "Angka belum dicek").SendAsync()).Status);
        Assert.Contains(
            "Angka belum dicek",
            (await desk.Browser.GetAsync(desk.Path(1))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_row_that_is_removed_is_gone_and_the_version_rises()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Hutan lereng rusak karena pembukaan lahan.");
        var path = desk.Path(1, "/tanya/biaya");
        var form = (await desk.Browser.GetAsync(path)).Form(path);
        form.Fill("year", "2027").Fill("source", "apbd").Fill("amount", "12,5");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status);
        var page = await (await form.Fill("amount", "Rp2,9 miliar").SendAsync()).FollowAsync();
        Assert.Contains("Rp2,9 miliar dari APBD", page.Text, StringComparison.Ordinal);
        var before = await desk.ReadAsync(1);
        Assert.Equal(2_900_000_000, Assert.Single(before.Costs).Amount);
        var remove = page.Forms().Single(f => f.Element.Action.Contains("/hapus/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, (await remove.SendAsync()).Status);
        var after = await desk.ReadAsync(1);
        Assert.Empty(after.Costs);
        Assert.Equal(before.Version + 1, after.Version);
    }

    [Fact]
    public async Task Of_rows_removed_at_once_each_is_gone_or_the_page_says_that_it_is_not()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Jalan desa putus setiap musim hujan.");
        foreach (var year in (string[])["2027", "2028", "2029", "2030"])
            await desk.AnswerAsync(1, "biaya", ("year", year), ("source", "apbd"), ("amount", "10 juta"));
        var page = await desk.Browser.GetAsync(desk.Path(1, "/tanya/biaya"));
        var removes = page.Forms().Where(f => f.Element.Action.Contains("/hapus/", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, removes.Count);
        var answers = await Task.WhenAll(removes.Select(f => f.SendAsync()));
        var refused = answers.Where(a => a.Status == HttpStatusCode.Conflict).ToList();
        Assert.All(refused, a => Assert.Contains("belum dihapus", a.Errors, StringComparison.Ordinal));
        Assert.Equal(4 - refused.Count, answers.Count(a => a.Status == HttpStatusCode.SeeOther));
        Assert.Equal(refused.Count, (await desk.ReadAsync(1)).Costs.Count);
    }

    [Fact]
    public async Task Acts_on_what_is_not_published_stay_inside_the_region()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Rahasia yang belum matang untuk umum.");
        await desk.MendAsync(1);
        var acts = await app.InAsync(
            desk.Region,
            db => db.Set<LedgerEntry>().Where(e => e.Name.StartsWith("initiative.")).ToListAsync()
        );
        Assert.NotEmpty(acts);
        Assert.All(acts, a => Assert.Equal(Visibility.Region, a.Visibility));
    }

    private static async Task<WebPage> Answer(WebPage page, string field, string text) =>
        await (await page.Form(page.Path).Fill(field, text).SendAsync()).FollowAsync();

    private static string NextCode() => $"35.{Interlocked.Increment(ref regions)}";
}

public sealed class InitiativeWayOnSqlite(SqliteApp app) : InitiativeWayTests(app), IClassFixture<SqliteApp>;

public sealed class InitiativeWayOnPostgres(PostgresApp app) : InitiativeWayTests(app), IClassFixture<PostgresApp>;
