using System.Net;
using Gotong.Features.Gate;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Gate;

/// <summary>A region makes its own edition: prepared by the team, tried, switched on by the council.</summary>
public abstract class RuleSetPagesTests(TestApp app)
{
    private static int regions = 10;

    private static string NextCode() => $"61.{Interlocked.Increment(ref regions)}";

    private static string At(Desk desk, string rest = "") => $"/{desk.Region.Code}/gerbang/aturan{rest}";

    private static async Task<WebPage> ChangeAsync(
        Desk desk,
        string rule,
        string kind,
        string reason = "Alasan daerah."
    )
    {
        var page = await desk.Browser.GetAsync(At(desk));
        return await page.Form(At(desk, "/ubah"))
            .Fill("rule", rule)
            .Fill("kind", kind)
            .Fill("reason", reason)
            .SendAsync();
    }

    private static PageForm AddForm(Desk desk, WebPage page, string id) =>
        page.Form(At(desk, "/tambah"))
            .Fill("id", id)
            .Fill("severity", "Refuse")
            .Fill("need1", "places")
            .Fill("atLeast1", "2")
            .Fill("what", "Dua desa belum disebut.")
            .Fill("why", "Satu desa belum kota cerdas.")
            .Fill("mend", "Pilih dua desa")
            .Fill("ground", "Kesepakatan Forum")
            .Fill("step", "tempat")
            .Fill("addReason", "Diminta Forum.");

    [Fact]
    public async Task A_set_is_prepared_tried_and_switched_on_from_a_day()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await desk.MendAsync(1);
        Assert.Contains("Lolos: tidak ada yang menahan", (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text);

        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await ChangeAsync(desk, "horizon", "Harden", "Peta jalan wajib.")).Status
        );
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await ChangeAsync(desk, "origin", "Off", "Dicatat di Musrenbang <b>saja</b>.")).Status
        );
        var page = await desk.Browser.GetAsync(At(desk));
        Assert.Equal(HttpStatusCode.SeeOther, (await AddForm(desk, page, "dua-desa").SendAsync()).Status);

        var trial = await desk.Browser.GetAsync(At(desk, "/uji"));
        Assert.Contains("dari 1 inisiatif 1 baru tertahan dan 0 baru lolos", trial.Text);
        Assert.Contains("Dua desa belum disebut.", trial.Text);
        Assert.Contains("Lolos: tidak ada yang menahan", (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text);

        // Only the head of region or the council switches on.
        var forged = await desk.Browser.PostAsync(
            At(desk, "/berlakukan"),
            new Dictionary<string, string>
            {
                [Platform.Web.FormFields.Token] = await app.TokenAsync(desk.Browser, desk.Person),
                [Platform.Web.FormFields.Version] = "3",
                ["from"] = "2026-03-02",
            }
        );
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
        var council = await app.AsAsync(desk.Region, Role.Council);
        page = await council.GetAsync(At(desk));
        var past = await page.Form(At(desk, "/berlakukan")).Fill("from", "2026-03-01").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, past.Status);
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await page.Form(At(desk, "/berlakukan")).Fill("from", "2026-03-05").SendAsync()).Status
        );

        var explained = await app.Anonymous().GetAsync($"/{desk.Region.Code}/gerbang");
        Assert.Contains("Mulai 5 Maret 2026 berlaku", explained.Text);
        Assert.DoesNotContain("Dua desa belum disebut", explained.Text);
        app.Clock.Advance(TimeSpan.FromDays(4));
        desk = desk with { Browser = await app.AsAsync(desk.Person) };
        explained = await app.Anonymous().GetAsync($"/{desk.Region.Code}/gerbang");
        Assert.Contains("Dua desa belum disebut", explained.Text);
        Assert.Contains("Dicatat di Musrenbang <b>saja</b>.", explained.Text);
        Assert.Contains("1 aturan bawaan tidak ditanyakan di sini", explained.Text);
        var held = await desk.Browser.GetAsync(desk.Path(1, "/gerbang"));
        Assert.Contains("Ditahan: 2 aturan belum dipenuhi", held.Text);
        Assert.Contains($"gotong-2026-2/{desk.Region.Code}-1", held.Text);
        var refused = await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Jangka waktunya belum dipilih.", refused.Errors);
        var acts = await app.InAsync(
            desk.Region,
            db => db.Set<LedgerEntry>().Where(e => e.Name.StartsWith("gate.")).Select(e => e.Name).ToListAsync()
        );
        Assert.Equal(["gate.prepared", "gate.prepared", "gate.prepared", "gate.switched-on"], acts.Order());

        // The next change begins the next edition, from what counts.
        Assert.Equal(HttpStatusCode.SeeOther, (await ChangeAsync(desk, "needs", "Off")).Status);
        var draft = await app.InAsync(
            desk.Region,
            db => db.RuleSets.Include(s => s.Changes).SingleAsync(s => s.SwitchedOnAt == null)
        );
        Assert.Equal((2, 4), (draft.Number, draft.Changes.Count));
    }

    [Fact]
    public async Task A_set_that_contradicts_itself_is_refused_and_nothing_is_saved()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var page = await desk.Browser.GetAsync(At(desk));
        var refused = await AddForm(desk, page, "cost").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("cost: nama aturan ini sudah dipakai", refused.Errors);
        Assert.Equal("Dua desa belum disebut.", refused.Form(At(desk, "/tambah"))["what"]?.Trim());
        refused = await AddForm(desk, page, "dua-jenis")
            .Fill("need1", "kind=NewApplication")
            .Fill("atLeast1", "")
            .Fill("need2", "kind=NonDigital")
            .SendAsync();
        Assert.Contains("dua-jenis: tidak ada inisiatif yang dapat lolos", refused.Errors);
        var forged = await desk.Browser.PostAsync(
            At(desk, "/ubah"),
            new Dictionary<string, string>
            {
                [Platform.Web.FormFields.Token] = await app.TokenAsync(desk.Browser, desk.Person),
                [Platform.Web.FormFields.Version] = "0",
                ["rule"] = "<script>",
                ["kind"] = "Off",
                ["reason"] = "x",
            }
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.Contains("tidak ada aturan bawaan dengan nama ini", forged.Errors);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.RuleSets.CountAsync()));
    }

    [Fact]
    public async Task Of_two_who_change_the_draft_at_once_the_second_is_told()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var page = await desk.Browser.GetAsync(At(desk));
        Assert.Equal(HttpStatusCode.SeeOther, (await ChangeAsync(desk, "horizon", "Harden")).Status);
        var stale = await page.Form(At(desk, "/ubah"))
            .Fill("rule", "needs")
            .Fill("kind", "Off")
            .Fill("reason", "Alasan lain.")
            .SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Belum ada yang disimpan", stale.Text);
        Assert.Equal("Alasan lain.", stale.Form(At(desk, "/ubah"))["reason"]?.Trim());
        // Sent twice, it acts once.
        page = await desk.Browser.GetAsync(At(desk));
        var form = page.Form(At(desk, "/ubah")).Fill("rule", "needs").Fill("kind", "Off").Fill("reason", "Alasan.");
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        var draft = await app.InAsync(desk.Region, db => db.RuleSets.Include(s => s.Changes).SingleAsync());
        Assert.Equal(["horizon", "needs"], draft.Changes.Select(c => c.RuleId).Order());
        // Discarded, nothing is left.
        page = await desk.Browser.GetAsync(At(desk));
        Assert.Equal(HttpStatusCode.SeeOther, (await page.Form(At(desk, "/buang")).SendAsync()).Status);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.RuleSets.CountAsync()));
    }

    [Fact]
    public async Task Who_writes_initiatives_and_strangers_change_no_rule()
    {
        var desk = await Desk.OpenAsync(app, NextCode());
        var officer = await app.AsAsync(await app.AddMemberAsync(desk.Region, Role.Officer, null, desk.Plan.Opd.Id));
        foreach (var path in (string[])["", "/uji"])
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(At(desk, path))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Browser.GetAsync(At(desk, "/uji"))).Status);
    }
}

public sealed class RuleSetPagesOnSqliteTests(SqliteApp app) : RuleSetPagesTests(app), IClassFixture<SqliteApp>;

public sealed class RuleSetPagesOnPostgresTests(PostgresApp app) : RuleSetPagesTests(app), IClassFixture<PostgresApp>;
