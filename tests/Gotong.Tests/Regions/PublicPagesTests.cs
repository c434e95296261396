using System.Net;
using Gotong.Features.Priorities;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Regions;

/// <summary>What strangers read is kept and sent again, as long as it is true.</summary>
public sealed class PublicPagesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_kept_page_is_asked_for_again_in_few_bytes_until_a_public_act()
    {
        var region = await app.OpenRegionAsync("35.21", "Kabupaten Ngawi");
        var plan = await PlanTree.AddAsync(app, region);
        await PublishAsync(region, plan, "plan.published");
        var path = $"/{region.Code}/rencana";
        var first = await GetAsync(path);
        var tag = first.Headers.ETag!.Tag;
        var again = await GetAsync(path);
        Assert.Equal(tag, again.Headers.ETag!.Tag);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.True(again.Headers.Contains("Content-Security-Policy"));
        using var unchanged = await GetAsync(path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());

        await app.InAsync(
            region,
            async db =>
            {
                (await db.Priorities.SingleAsync(p => p.Id == plan.Sasaran.Id)).Name = "Anak tumbuh sehat";
                return await db.SaveActAsync(
                    new("priority.changed", Visibility.Public, "diubah", "changed") { Agent = "tests" }
                );
            }
        );
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        using var changed = await GetAsync(path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("Anak tumbuh sehat", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_encodings_and_members_do_not_meet_in_the_memory()
    {
        var region = await app.OpenRegionAsync("35.22", "Kabupaten Bojonegoro");
        var plan = await PlanTree.AddAsync(app, region);
        await PublishAsync(region, plan, "plan.published");
        var path = $"/{region.Code}/rencana";
        using var plain = await GetAsync(path);
        using var small = await GetAsync(path, ("Accept-Encoding", "br"));
        using var english = await GetAsync("/en" + path);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("br", Assert.Single(small.Content.Headers.ContentEncoding));
        Assert.Contains("lang=\"en\"", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var planner = await app.AddMemberAsync(region, Gotong.Features.Regions.Role.Planner);
        var browser = await app.AsAsync(planner);
        var page = await browser.GetAsync(path);
        Assert.False(page.Response.Headers.Contains("ETag"));
        Assert.Contains(planner.Account.Name, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(
            planner.Account.Name,
            await (await GetAsync(path)).Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_missing_is_not_kept()
    {
        var region = await app.OpenRegionAsync("35.23", "Kabupaten Tuban");
        using var missing = await GetAsync($"/{region.Code}/inisiatif/99");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.False(missing.Headers.Contains("ETag"));
    }

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return app.Anonymous().Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Task<bool> PublishAsync(Gotong.Features.Regions.Region region, PlanTree plan, string act) =>
        app.InAsync(
            region,
            async db =>
            {
                (await db.Rpjmds.SingleAsync(r => r.Id == plan.Rpjmd.Id)).Publish(app.Clock.GetUtcNow());
                await db.SaveActAsync(new(act, Visibility.Public, "terbit", "published") { Agent = "tests" });
                return true;
            }
        );
}
