using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Security;

/// <summary>What every form of the product keeps, tried on two real ones.</summary>
public abstract class FormTests(TestApp app)
{
    private static int codes = 3000;

    [Fact]
    public async Task A_form_sent_twice_acts_once_and_leads_to_the_same_place()
    {
        var (region, browser, member) = await AdminAsync();
        var form = (await browser.GetAsync($"/{region.Code}/orang/{member.Membership!.Id}/akhiri")).Form();
        var before = await EntriesAsync(region);
        var first = await form.SendAsync();
        var second = await form.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, first.Status);
        Assert.Equal((first.Status, first.Location), (second.Status, second.Location));
        Assert.Equal(before + 1, await EntriesAsync(region));
    }

    [Fact]
    public async Task A_form_sent_eight_times_at_once_acts_once()
    {
        var (region, browser, _) = await AdminAsync();
        var page = await browser.GetAsync($"/{region.Code}/orang/undang");
        var before = await EntriesAsync(region);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    page.Form().Fill("email", "baru@uji.example").Fill("role", nameof(Role.Planner)).SendAsync()
                )
        );
        Assert.DoesNotContain(answers, a => a.Status >= HttpStatusCode.BadRequest);
        Assert.Equal(before + 1, await EntriesAsync(region));
        Assert.Equal(1, await app.InAsync(region, db => db.Invitations.CountAsync()));
    }

    [Fact]
    public async Task A_form_without_a_token_or_with_that_of_somebody_else_is_refused()
    {
        var (region, browser, member) = await AdminAsync();
        var address = $"/{region.Code}/orang/{member.Membership!.Id}/akhiri";
        var page = await browser.GetAsync(address);
        var before = await EntriesAsync(region);
        var theirs = await (await app.AsAsync(member)).GetAsync("/saya");
        foreach (var token in (string[])["", "x", theirs.Forms()[0][FormFields.Token]!])
        {
            var answer = await page.Form().Fill(FormFields.Token, token).SendAsync();
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        }
        Assert.Equal(before, await EntriesAsync(region));
    }

    private async Task<(Region Region, Browser Browser, Person Member)> AdminAsync()
    {
        var code = Interlocked.Increment(ref codes);
        var region = await app.OpenRegionAsync($"{code / 100}.{code % 100:00}", $"Kabupaten {code}");
        var member = await app.AddMemberAsync(region, Role.Planner);
        return (region, await app.AsAsync(region, Role.RegionAdmin), member);
    }

    private Task<int> EntriesAsync(Region region) => app.InAsync(region, db => db.Set<LedgerEntry>().CountAsync());
}

public sealed class FormOnSqlite(SqliteApp app) : FormTests(app), IClassFixture<SqliteApp>;

public sealed class FormOnPostgres(PostgresApp app) : FormTests(app), IClassFixture<PostgresApp>;
