using System.Net;
using Gotong.Features.Desks;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Desks;

/// <summary>An agency is reached by a link: it drafts without an account, and submits once it has one.</summary>
public abstract class DeskWayTests(TestApp app)
{
    private static int regions = 30;

    [Fact]
    public async Task An_agency_drafts_by_its_link_and_submits_after_making_an_account()
    {
        var (region, plan, team) = await OpenAsync();
        var board = await team.GetAsync($"/{region.Code}/meja");
        Assert.Contains(
            "0 dari 1 lembaga sudah mengirim; 1 belum membuka mejanya.",
            board.Text,
            StringComparison.Ordinal
        );

        var guest = app.Anonymous();
        var enter = await guest.GetAsync(LinkOn(board));
        Assert.Equal("Meja Dinas Kesehatan", enter.Title);
        Assert.Contains("belum dibuka", (await team.GetAsync($"/{region.Code}/meja")).Text, StringComparison.Ordinal);
        var desk = await enter.Form().Fill("name", "Bu Sri").SubmitAsync();
        Assert.Equal("Dinas Kesehatan", desk.Title);
        Assert.Contains("1 dari 1 prioritas belum punya inisiatif.", desk.Text, StringComparison.Ordinal);
        Assert.Contains(
            "dibuka, belum menulis",
            (await team.GetAsync($"/{region.Code}/meja")).Text,
            StringComparison.Ordinal
        );

        var start = await guest.GetAsync($"/{region.Code}/rencana/{plan.Sasaran.Id}/lihat-lebih-dalam");
        await start.Form(start.Path).Fill("problem", "Bayi di desa atas tidak tertimbang.").SubmitAsync();
        var record = await guest.GetAsync($"/{region.Code}/inisiatif/1");
        Assert.Contains("Buat akun untuk mengajukan", record.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ajukan ke penelaah", record.Text, StringComparison.Ordinal);
        Assert.Contains("menyusun", (await team.GetAsync($"/{region.Code}/meja")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.GetAsync($"/{region.Code}/inisiatif/1/ajukan")).Status);

        var settle = await record.ClickAsync("Buat akun untuk mengajukan");
        var short_ = await settle.Form().Fill("email", "sri@uji.example").Fill("password", "pendek").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, short_.Status);
        record = await short_.Form().Fill("password", Person.Password).SubmitAsync();
        Assert.EndsWith("/inisiatif/1", record.Path, StringComparison.Ordinal);
        Assert.Contains("Ajukan ke penelaah", record.Text, StringComparison.Ordinal);
        var member = await app.InAsync(
            region,
            db => db.Memberships.Include(m => m.Account).SingleAsync(m => m.Account.Email == "sri@uji.example")
        );
        Assert.Equal((Role.Officer, plan.Opd.Id, null), (member.Role, member.OrganizationId, member.EndsAt));
        var initiative = await app.InAsync(region, db => db.Initiatives.SingleAsync());
        Assert.Equal(
            (member.Id, plan.Opd.Id, false),
            (initiative.StartedBy, initiative.LeadOrganizationId, initiative.OnBehalf)
        );

        var again = app.Anonymous();
        var signIn = await again.GetAsync("/masuk");
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (
                await signIn
                    .Form("/masuk")
                    .Fill("email", "sri@uji.example")
                    .Fill("password", Person.Password)
                    .SendAsync()
            ).Status
        );
    }

    [Fact]
    public async Task A_guest_sees_the_desk_and_no_more()
    {
        var (region, plan, team) = await OpenAsync();
        var other = await app.AddMemberAsync(region, Role.Officer, "Petugas lain");
        var theirs = await app.AsAsync(other);
        var start = await theirs.GetAsync($"/{region.Code}/rencana/{plan.Sasaran.Id}/lihat-lebih-dalam");
        await start.Form(start.Path).Fill("problem", "Draf rahasia milik orang lain.").SubmitAsync();

        var guest = await EnterAsync(await team.GetAsync($"/{region.Code}/meja"), "Tamu");
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync($"/{region.Code}/rencana")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/{region.Code}/inisiatif/1")).Status);
        Assert.DoesNotContain(
            "Draf rahasia",
            (await guest.GetAsync($"/{region.Code}/inisiatif")).Text,
            StringComparison.Ordinal
        );
        foreach (var closed in (string[])["orang", "meja", "meja/buka", "meja/kartu", "rencana/impor"])
            Assert.Equal(HttpStatusCode.Forbidden, (await guest.GetAsync($"/{region.Code}/{closed}")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await guest.GetAsync($"/{region.Code}/meja/{Guid.CreateVersion7()}")).Status
        );
        Assert.DoesNotContain("Tamu", (await team.GetAsync($"/{region.Code}/orang")).Text, StringComparison.Ordinal);
        var elsewhere = await OpenAsync();
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await guest.GetAsync($"/{elsewhere.Region.Code}/meja/{elsewhere.Plan.Opd.Id}")).Status
        );
    }

    [Fact]
    public async Task A_withdrawn_or_expired_link_ends_the_guests_who_came_by_it()
    {
        var (region, plan, team) = await OpenAsync();
        var board = await team.GetAsync($"/{region.Code}/meja");
        var guest = await EnterAsync(board, "Tamu");
        var desk = await team.GetAsync($"/{region.Code}/meja/{plan.Opd.Id}");
        await desk.Form($"/{region.Code}/meja/{plan.Opd.Id}/tautan/tarik").SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(LinkOn(board))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.GetAsync($"/{region.Code}/meja/{plan.Opd.Id}")).Status);

        desk = await team.GetAsync($"/{region.Code}/meja/{plan.Opd.Id}");
        Assert.Contains("Tautannya sudah berakhir.", desk.Text, StringComparison.Ordinal);
        await desk.Form($"/{region.Code}/meja/{plan.Opd.Id}/tautan/baru").SubmitAsync();
        board = await team.GetAsync($"/{region.Code}/meja");
        guest = await EnterAsync(board, "Tamu");
        await app.InAsync(
            region,
            async db =>
            {
                foreach (var member in await db.Memberships.AsTracking().Where(m => m.EndsAt != null).ToListAsync())
                    member.EndsAt = app.Clock.GetUtcNow();
                (await db.Desks.AsTracking().SingleAsync()).CloseLink(app.Clock.GetUtcNow());
                await db.SaveActAsync(new("tests.time", Visibility.Region, "waktu", "time") { Agent = "tests" });
            }
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.GetAsync($"/{region.Code}/meja/{plan.Opd.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(LinkOn(board))).Status);
    }

    [Fact]
    public async Task Those_who_have_not_sent_are_reminded_in_one_act_and_are_late_after_the_day()
    {
        var (region, plan, team) = await OpenAsync();
        await app.AddMemberAsync(region, Role.Officer, "Petugas", plan.Opd.Id);
        var board = await team.GetAsync($"/{region.Code}/meja");
        await board.Form($"/{region.Code}/meja/ingatkan").SubmitAsync();
        var acts = await app.InAsync(region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "desks.reminded"));
        Assert.Equal(1, acts);
        board = await team.GetAsync($"/{region.Code}/meja");
        Assert.Contains("Diingatkan", board.Text, StringComparison.Ordinal);
        Assert.Contains(
            board.Document.Links.Select(a => a.GetAttribute("href") ?? ""),
            h => h.StartsWith("https://wa.me/?text=Yth.%20Dinas%20Kesehatan", StringComparison.Ordinal)
        );
        var mail = await app.InAsync(
            region,
            db =>
                db.Set<OutboxMail>()
                    .Where(m => m.Subject.Contains("Dinas Kesehatan"))
                    .OrderBy(m => m.QueuedAt)
                    .LastAsync()
        );
        Assert.Contains($"/{region.Code}/meja/{plan.Opd.Id}", mail.Text, StringComparison.Ordinal);

        await app.InAsync(
            region,
            async db =>
            {
                (await db.Desks.AsTracking().SingleAsync()).DueOn = region.Today(app.Clock).AddDays(-1);
                await db.SaveActAsync(new("tests.time", Visibility.Region, "waktu", "time") { Agent = "tests" });
            }
        );
        board = await team.GetAsync($"/{region.Code}/meja?keadaan=Late");
        Assert.Contains("1 terlambat", board.Text, StringComparison.Ordinal);
        Assert.Contains("1 lembaga terlambat mengirim", (await team.GetAsync("/saya")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_types_on_behalf_and_the_record_says_so()
    {
        var (region, plan, team) = await OpenAsync();
        var desk = await team.GetAsync($"/{region.Code}/meja/{plan.Opd.Id}");
        var start = await desk.ClickAsync("Lihat lebih dalam: Stunting turun");
        Assert.Contains("Anda mengetik atas nama Dinas Kesehatan.", start.Text, StringComparison.Ordinal);
        var form = start.Form();
        await form.Fill("problem", "Kader tidak punya timbangan.").SubmitAsync();
        var record = await team.GetAsync($"/{region.Code}/inisiatif/1");
        Assert.Contains("Diketik tim pelaksana atas nama Dinas Kesehatan.", record.Text, StringComparison.Ordinal);
        Assert.Contains("memulai inisiatif 1 atas nama Dinas Kesehatan", record.Text, StringComparison.Ordinal);
        var path = $"/{region.Code}/inisiatif/1/tanya/akar-masalah";
        await (await team.GetAsync(path)).Form(path).Fill("akar-masalah", "Anggaran kader kecil.").SubmitAsync();
        record = await team.GetAsync($"/{region.Code}/inisiatif/1");
        Assert.Contains(
            "mengubah akar masalah pada inisiatif 1 atas nama Dinas Kesehatan",
            record.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Handing_over_moves_everything_in_one_act()
    {
        var (region, plan, team) = await OpenAsync();
        var leaver = await app.AddMemberAsync(region, Role.Officer, "Pak Joko", plan.Opd.Id);
        var successor = await app.AddMemberAsync(region, Role.Officer, "Bu Ani", plan.Opd.Id);
        var (from, to) = (leaver.Membership!.Id, successor.Membership!.Id);
        await app.InAsync(
            region,
            async db =>
            {
                for (var n = 1; n <= 3; n++)
                {
                    var initiative = Initiative.Start(
                        plan.Sasaran,
                        n,
                        $"Masalah {n}",
                        from,
                        plan.Opd.Id,
                        app.Clock.GetUtcNow()
                    );
                    (initiative.OwnerId, initiative.DeputyId) =
                        n == 1 ? (from, to)
                        : n == 2 ? (to, from)
                        : (from, default(Guid?));
                    db.Add(initiative);
                }
                await db.SaveActAsync(new("tests.work", Visibility.Region, "kerja", "work") { Agent = "tests" });
            }
        );
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var people = await admin.GetAsync($"/{region.Code}/orang");
        Assert.Contains($"/orang/{from}/serahkan", people.Body, StringComparison.Ordinal);
        var page = await admin.GetAsync($"/{region.Code}/orang/{from}/serahkan");
        Assert.Contains("3 inisiatif berpindah dalam satu langkah.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form().SendAsync()).Status);
        await page.Form().Fill("to", to.ToString()).Fill("pergi", "ya").SubmitAsync();
        var works = await app.InAsync(region, db => db.Initiatives.OrderBy(i => i.Number).ToListAsync());
        Assert.All(works, w => Assert.Equal((to, null), (w.OwnerId, w.DeputyId)));
        Assert.True(await app.InAsync(region, db => db.Memberships.AnyAsync(m => m.Id == from && m.EndedAt != null)));
        Assert.Equal(
            1,
            await app.InAsync(region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "work.handed-over"))
        );
        var stranger = await app.AsAsync(region, Role.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/{region.Code}/orang/{to}/serahkan")).Status);
    }

    /// <summary>A region with a plan, whose team has prepared the desks.</summary>
    private async Task<(Region Region, PlanTree Plan, Browser Team)> OpenAsync()
    {
        var region = await app.OpenRegionAsync($"35.{Interlocked.Increment(ref regions)}");
        var plan = await PlanTree.AddAsync(app, region);
        var team = await app.AsAsync(region, Role.Coordinator);
        var page = await team.GetAsync($"/{region.Code}/meja/buka");
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await page.Form().Fill("due", "2020-01-01").SendAsync()).Status
        );
        await page.Form().SubmitAsync();
        return (region, plan, team);
    }

    private async Task<Browser> EnterAsync(WebPage board, string name)
    {
        var guest = app.Anonymous();
        await (await guest.GetAsync(LinkOn(board))).Form().Fill("name", name).SubmitAsync();
        return guest;
    }

    private static string LinkOn(WebPage board) =>
        new Uri(board.Document.QuerySelector("copy-link a")!.GetAttribute("href")!).AbsolutePath;
}

public sealed class DeskWayOnSqlite(SqliteApp app) : DeskWayTests(app), IClassFixture<SqliteApp>;

public sealed class DeskWayOnPostgres(PostgresApp app) : DeskWayTests(app), IClassFixture<PostgresApp>;
