using System.Net;
using Gotong.Features.Owners;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Owners;

public abstract class ConfirmOwnerTests(TestApp app)
{
    [Fact]
    public async Task A_silent_owner_is_asked_and_confirms_by_one_tap()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner);
        await Carried.AddAsync(app, at, 2, owner);
        var browser = await app.AsAsync(owner);

        var record = await browser.GetAsync($"/{at.Region.Code}/inisiatif/1");
        Assert.Contains("Tanpa pemilik. Sri diam sejak 3 bulan lalu.", record.Text, StringComparison.Ordinal);
        var me = await browser.GetAsync("/saya");
        var page = await me.ClickAsync("Tegaskan bahwa Anda masih memegang 2 inisiatif");
        Assert.Contains("2 inisiatif menunggu tanda dari Anda.", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(at.Region)); // to look is not to act

        page = await page.Form().SubmitAsync();
        Assert.Contains("Semua masih terhitung hidup.", page.Text, StringComparison.Ordinal);
        record = await browser.GetAsync($"/{at.Region.Code}/inisiatif/1");
        Assert.DoesNotContain("Tanpa pemilik", record.Text, StringComparison.Ordinal);
        Assert.Contains("pemilik menegaskan hari ini", record.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tegaskan", (await browser.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var said = await app.InAsync(
            at.Region,
            db => db.Set<LedgerEntry>().Where(e => e.Name == "owner.confirmed").ToListAsync()
        );
        Assert.Equal((owner.Account.Id, Visibility.Region), (Assert.Single(said).ActorId, said[0].Visibility));
    }

    [Fact]
    public async Task The_same_button_twice_confirms_once()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner);
        var form = (await (await app.AsAsync(owner)).GetAsync($"/{at.Region.Code}/pemilik/saya")).Form();
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        Assert.Equal(1, await CountAsync(at.Region));
    }

    [Fact]
    public async Task A_deputy_confirms_too_and_nobody_else()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        var deputy = await app.AddMemberAsync(at.Region, Role.Officer, "Joko", at.Plan.Opd.Id);
        var other = await app.AddMemberAsync(at.Region, Role.Officer, "Tuti", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner, deputy);
        await Carried.AddAsync(app, at, 2, other);

        var browser = await app.AsAsync(other);
        var page = await browser.GetAsync($"/{at.Region.Code}/pemilik/saya");
        var forged = await browser.PostAsync(
            $"/{at.Region.Code}/pemilik/saya",
            [new(FormFields.Token, page.Form()[FormFields.Token]!), new("nomor", "1")]
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.Contains("bukan lagi tanggungan Anda", forged.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(at.Region));

        page = await (await app.AsAsync(deputy)).GetAsync($"/{at.Region.Code}/pemilik/saya");
        await page.Form().SubmitAsync();
        var one = Assert.Single(await app.InAsync(at.Region, db => db.OwnerConfirmations.ToListAsync()));
        Assert.Equal(deputy.Membership!.Id, one.MemberId);
        var team = await app.AsAsync(at.Region, Role.Coordinator);
        var watch = await team.GetAsync($"/{at.Region.Code}/pemilik");
        Assert.Contains("1 dari 2 inisiatif terhitung tanpa pemilik", watch.Text, StringComparison.Ordinal);
        Assert.Contains("Tuti diam", watch.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_handed_over_meanwhile_is_not_confirmed()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        var next = await app.AddMemberAsync(at.Region, Role.Officer, "Joko", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner);
        var browser = await app.AsAsync(owner);
        var form = (await browser.GetAsync($"/{at.Region.Code}/pemilik/saya")).Form();
        var over = (await browser.GetAsync($"/{at.Region.Code}/orang/{owner.Membership!.Id}/serahkan")).Form();
        await over.Fill("to", next.Membership!.Id.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).Status);
        Assert.Equal(0, await CountAsync(at.Region));
    }

    [Fact]
    public async Task An_act_of_the_owner_is_a_sign_of_life()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Coordinator, "Sri");
        await Carried.AddAsync(app, at, 1, owner);
        var browser = await app.AsAsync(owner);
        var publish = await browser.GetAsync($"/{at.Region.Code}/inisiatif/1/terbitkan");
        await publish.Form($"/{at.Region.Code}/inisiatif/1/terbitkan").SubmitAsync();
        var watch = await browser.GetAsync($"/{at.Region.Code}/pemilik");
        Assert.Contains("Semua dari 1 inisiatif punya pemilik yang hidup.", watch.Text, StringComparison.Ordinal);
    }

    private Task<int> CountAsync(Region region) => app.InAsync(region, db => db.OwnerConfirmations.CountAsync());
}

public sealed class ConfirmOwnerOnSqlite(SqliteApp app) : ConfirmOwnerTests(app), IClassFixture<SqliteApp>;

public sealed class ConfirmOwnerOnPostgres(PostgresApp app) : ConfirmOwnerTests(app), IClassFixture<PostgresApp>;
