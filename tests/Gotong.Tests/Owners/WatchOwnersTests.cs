using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Owners;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Owners;

public sealed class WatchOwnersTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Silent_owners_and_their_deputies_are_told_once_and_the_public_not_yet()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        var deputy = await app.AddMemberAsync(at.Region, Role.Officer, "Joko", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner, deputy, published: true);
        Assert.DoesNotContain("Tanpa pemilik", await PublicAsync(at.Region), StringComparison.Ordinal);

        var team = await app.AsAsync(at.Region, Role.Coordinator);
        Assert.Contains("1 inisiatif tanpa pemilik", (await team.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var watch = await team.GetAsync($"/{at.Region.Code}/pemilik");
        var tell = watch.Form($"/{at.Region.Code}/pemilik/beri-tahu");
        watch = await tell.SubmitAsync();
        Assert.Contains("Diberi tahu", watch.Text, StringComparison.Ordinal);
        await tell.SendAsync(); // again: nobody is told twice
        var mails = await app.InAsync(
            null,
            db => db.OutboxMail.Where(m => m.Link!.Contains(at.Region.Code)).ToListAsync()
        );
        Assert.Equal(new[] { owner.Email, deputy.Email }.Order(), mails.Select(m => m.To).Order());
        Assert.All(mails, m => Assert.EndsWith($"/{at.Region.Code}/pemilik/saya", m.Link));
        Assert.Equal(1, await app.InAsync(at.Region, db => db.OwnerNotices.CountAsync()));

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("Tanpa pemilik", await PublicAsync(at.Region), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_weeks_after_the_notice_the_public_reads_of_it_until_the_owner_answers()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner, published: true);
        await app.InAsync(
            at.Region,
            async db =>
            {
                db.Add(
                    new OwnerNotice
                    {
                        RegionId = at.Region.Id,
                        InitiativeId = (await db.Initiatives.SingleAsync()).Id,
                        OwnerId = owner.Membership!.Id,
                        WasAbsent = false,
                        OnDay = at.Region.Today(app.Clock).AddDays(-OwnerPulse.NoticeDays),
                    }
                );
                await db.SaveActAsync(new("tests.told", Visibility.Region, "diberi tahu", "told") { Agent = "tests" });
            }
        );
        Assert.Contains("Tanpa pemilik", await PublicAsync(at.Region), StringComparison.Ordinal);

        var mine = await (await app.AsAsync(owner)).GetAsync($"/{at.Region.Code}/pemilik/saya");
        await mine.Form().SubmitAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("Tanpa pemilik", await PublicAsync(at.Region), StringComparison.Ordinal);
        var said = await app.InAsync(
            at.Region,
            db => db.Set<LedgerEntry>().SingleAsync(e => e.Name == "owner.confirmed")
        );
        Assert.Equal(Visibility.Public, said.Visibility);
    }

    [Fact]
    public async Task Who_leaves_leaves_it_without_owner_at_once_and_the_colleagues_are_told()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "Sri", at.Plan.Opd.Id);
        var colleague = await app.AddMemberAsync(at.Region, Role.Officer, "Tuti", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner);
        await Carried.AddAsync(app, at, 2, null, title: "Tanpa siapa pun");
        await app.InAsync(
            at.Region,
            async db =>
            {
                (await db.Memberships.AsTracking().SingleAsync(m => m.Id == owner.Membership!.Id)).End(
                    app.Clock.GetUtcNow()
                );
                await db.SaveActAsync(new("tests.left", Visibility.Region, "pergi", "left") { Agent = "tests" });
            }
        );
        var team = await app.AsAsync(at.Region, Role.Coordinator);
        var watch = await team.GetAsync($"/{at.Region.Code}/pemilik");
        Assert.Contains(
            "2 dari 2 inisiatif terhitung tanpa pemilik: 2 tidak punya pemilik.",
            watch.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Sri tidak lagi bertugas; belum ada penggantinya.", watch.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await watch.ClickAsync("Tunjuk pemilik Tanpa siapa pun")).Status);
        await watch.Form($"/{at.Region.Code}/pemilik/beri-tahu").SubmitAsync();
        var mail = await app.InAsync(null, db => db.OutboxMail.SingleAsync(m => m.Link!.Contains(at.Region.Code)));
        Assert.Equal(colleague.Email, mail.To);
        Assert.Contains("- 2. Tanpa siapa pun", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_title_stands_as_text_on_the_page_and_is_no_header_of_the_mail()
    {
        var at = await Carried.OpenAsync(app);
        var owner = await app.AddMemberAsync(at.Region, Role.Officer, "<b>Sri</b>", at.Plan.Opd.Id);
        await Carried.AddAsync(app, at, 1, owner, title: "<script>x</script>\r\nBcc: semua@uji.example");
        var team = await app.AsAsync(at.Region, Role.Planner);
        var watch = await team.GetAsync($"/{at.Region.Code}/pemilik");
        Assert.Empty(watch.Document.QuerySelectorAll("main script, main b"));
        await watch.Form($"/{at.Region.Code}/pemilik/beri-tahu").SubmitAsync();
        var mail = await app.InAsync(null, db => db.OutboxMail.SingleAsync(m => m.Link!.Contains(at.Region.Code)));
        Assert.DoesNotContain("Bcc", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_initiatives_has_nothing_to_watch_over()
    {
        var (region, _) = await Carried.OpenAsync(app);
        var page = await (await app.AsAsync(region, Role.Coordinator)).GetAsync($"/{region.Code}/pemilik");
        Assert.Contains("Belum ada inisiatif yang diajukan", page.Text, StringComparison.Ordinal);
        page = await (await app.AsAsync(region, Role.Partner)).GetAsync($"/{region.Code}/pemilik/saya");
        Assert.Contains("Anda bukan pemilik atau wakil", page.Text, StringComparison.Ordinal);
    }

    private async Task<string> PublicAsync(Region region) =>
        (await app.Anonymous().GetAsync($"/{region.Code}/inisiatif/1")).Text;
}
