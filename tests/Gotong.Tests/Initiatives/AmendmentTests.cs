using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Initiatives;

/// <summary>A plan is enacted, amended, and the amendment enacted; what rests on it follows or waits.</summary>
public abstract class AmendmentTests(TestApp app)
{
    private sealed record Amended(Desk Desk, Guid PlanId, Guid AmendmentId)
    {
        public string Path(Guid id, string what) => $"/{Desk.Region.Code}/rencana/dokumen/{id}/{what}";
    }

    private async Task EnactAsync(Desk desk, string path, string regulation)
    {
        var page = await desk.Browser.GetAsync(path);
        var answer = await page.Form(path).Fill("regulation", regulation).Fill("day", "2026-02-27").SendAsync();
        Assert.True(answer.Status == HttpStatusCode.SeeOther, $"{answer.Status} {answer.Errors}");
    }

    private async Task<Amended> AmendAsync(string code)
    {
        var desk = await Desk.OpenAsync(app, code);
        await desk.StartAsync("Timbangan balita jauh dari rumah.");
        var plan = desk.Plan.Rpjmd.Id;
        await EnactAsync(desk, $"/{code}/rencana/dokumen/{plan}/tetapkan", "Perda 5 Tahun 2025");
        var tree = await desk.Browser.GetAsync($"/{code}/rencana");
        var amend = $"/{code}/rencana/dokumen/{plan}/perubahan";
        var started = await tree.Form(amend).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, started.Status);
        var again = await tree.Form(amend).Fill("formKey", Guid.CreateVersion7().ToString()).SendAsync();
        Assert.Equal(started.Location, again.Location);
        var amendment = await app.InAsync(desk.Region, db => db.Rpjmds.SingleAsync(p => p.OriginId == plan));
        return new(desk, plan, amendment.Id);
    }

    private Task<Priority> SasaranAsync(Amended a, Guid planId) =>
        app.InAsync(
            a.Desk.Region,
            db => db.Priorities.SingleAsync(p => p.RpjmdId == planId && p.Level == PriorityLevel.Sasaran)
        );

    [Fact]
    public async Task An_enacted_plan_is_not_edited_and_its_amendment_is()
    {
        var a = await AmendAsync("15.01");
        var locked = $"/15.01/rencana/{a.Desk.Plan.Sasaran.Id}/ubah";
        var refused = await a.Desk.Browser.GetAsync(locked);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Perda 5 Tahun 2025", refused.Text);
        var posted = await a.Desk.Browser.PostAsync(
            locked,
            new Dictionary<string, string>
            {
                [FormFields.Token] = await app.TokenAsync(a.Desk.Browser, a.Desk.Person),
                ["name"] = "Lain",
                ["version"] = "1",
            }
        );
        Assert.Equal(HttpStatusCode.Conflict, posted.Status);

        var copy = await SasaranAsync(a, a.AmendmentId);
        var edit = $"/15.01/rencana/{copy.Id}/ubah";
        var page = await a.Desk.Browser.GetAsync(edit);
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await page.Form(edit).Fill("name", "Stunting <b>turun</b> tajam").SendAsync()).Status
        );
        var difference = await a.Desk.Browser.GetAsync(a.Path(a.AmendmentId, "perbedaan"));
        Assert.Contains("0 baru, 1 berubah, 0 dihapus; 1 inisiatif tersentuh", difference.Text);
        Assert.Contains("Stunting <b>turun</b> tajam", difference.Text);
        Assert.Contains("Timbangan balita jauh dari rumah", difference.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await a.Desk.Browser.GetAsync(a.Path(a.PlanId, "perbedaan"))).Status);
    }

    [Fact]
    public async Task Enacting_the_amendment_takes_the_initiatives_along_by_identity()
    {
        var a = await AmendAsync("15.02");
        await EnactAsync(a.Desk, a.Path(a.AmendmentId, "tetapkan"), "Perda 2 Tahun 2026");

        var initiative = await a.Desk.ReadAsync(1);
        Assert.Equal((await SasaranAsync(a, a.AmendmentId)).Id, initiative.PriorityId);
        var tree = await a.Desk.Browser.GetAsync("/15.02/rencana");
        Assert.Contains("Berlaku; ditetapkan dengan Perda 2 Tahun 2026", tree.Text);
        Assert.Contains("tidak berlaku lagi", tree.Text);
        var acts = await app.InAsync(
            a.Desk.Region,
            db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "rpjmd.enacted")
        );
        Assert.Equal(2, acts);
        Assert.Contains(
            "bertumpu pada rencana yang berlaku",
            (await a.Desk.Browser.GetAsync("/15.02/inisiatif/tautkan")).Text
        );
    }

    [Fact]
    public async Task Realisation_recorded_while_the_amendment_was_written_is_not_lost()
    {
        var a = await AmendAsync("15.04");
        var file = "Sasaran;Indikator;Realisasi 2025;Realisasi 2026\nStunting turun;Prevalensi stunting;16,2;15,9\n";
        await app.InAsync(
            a.Desk.Region,
            db =>
                SaveRpjmd.SaveAsync(
                    db,
                    a.Desk.Region,
                    Gotong.Tests.Priorities.Sheets.Read(file),
                    Gotong.Tests.Priorities.Sheets.Source,
                    default
                )
        );
        await EnactAsync(a.Desk, a.Path(a.AmendmentId, "tetapkan"), "Perda 2 Tahun 2026");

        var actuals = await app.InAsync(
            a.Desk.Region,
            db =>
                db.IndicatorValues.Where(v => v.Kind == IndicatorValueKind.Actual)
                    .Select(v => new { v.Indicator.Priority.RpjmdId, v.Text })
                    .ToListAsync()
        );
        Assert.Equal(2, actuals.Count(v => v.RpjmdId == a.PlanId));
        Assert.Equal(["15,9", "16,2"], actuals.Where(v => v.RpjmdId == a.AmendmentId).Select(v => v.Text).Order());
    }

    [Fact]
    public async Task Of_two_who_amend_at_once_both_find_the_same_draft()
    {
        var desk = await Desk.OpenAsync(app, "15.05");
        var plan = desk.Plan.Rpjmd.Id;
        await EnactAsync(desk, $"/15.05/rencana/dokumen/{plan}/tetapkan", "Perda 5 Tahun 2025");
        var amend = $"/15.05/rencana/dokumen/{plan}/perubahan";
        var tree = await desk.Browser.GetAsync("/15.05/rencana");
        var again = await desk.Browser.GetAsync("/15.05/rencana");
        var answers = await Task.WhenAll(tree.Form(amend).SendAsync(), again.Form(amend).SendAsync());

        Assert.All(answers, x => Assert.Equal(HttpStatusCode.SeeOther, x.Status));
        Assert.Equal(1, await app.InAsync(desk.Region, db => db.Rpjmds.CountAsync(p => p.OriginId == plan)));
    }

    [Fact]
    public async Task What_loses_its_priority_waits_with_proposals_until_a_person_decides()
    {
        var a = await AmendAsync("15.03");
        var program = await app.InAsync(
            a.Desk.Region,
            async db =>
            {
                var gone = await db.Priorities.SingleAsync(p =>
                    p.RpjmdId == a.AmendmentId && p.Level == PriorityLevel.Program
                );
                var sasaran = await db
                    .Priorities.Include(p => p.Indicators)
                    .SingleAsync(p => p.RpjmdId == a.AmendmentId && p.Level == PriorityLevel.Sasaran);
                var initiative = await db.Initiatives.Include(i => i.Effects).SingleAsync();
                initiative.RestOn(a.Desk.Plan.Program.Id, db.Clock.GetUtcNow());
                db.Remove(gone);
                sasaran.Name = "Timbangan balita dekat dari rumah";
                await db.SaveActAsync(new("test.changed", Visibility.Region, "mengubah", "changed"));
                return sasaran.Id;
            }
        );
        await EnactAsync(a.Desk, a.Path(a.AmendmentId, "tetapkan"), "Perda 2 Tahun 2026");

        var path = "/15.03/inisiatif/tautkan";
        var page = await a.Desk.Browser.GetAsync(path);
        Assert.Contains("1 inisiatif tidak bertumpu pada rencana yang berlaku", page.Text);
        Assert.Contains("kata yang sama: timbangan, balita", page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form(path).SendAsync()).Status);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await page.Form(path).Fill("tempat-1", program.ToString()).Fill("versi-1", "99").SendAsync()).Status
        );
        var saved = await page.Form(path).Fill("tempat-1", program.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal(program, (await a.Desk.ReadAsync(1)).PriorityId);
    }
}

public sealed class AmendmentOnSqliteTests(SqliteApp app) : AmendmentTests(app), IClassFixture<SqliteApp>;

public sealed class AmendmentOnPostgresTests(PostgresApp app) : AmendmentTests(app), IClassFixture<PostgresApp>;
