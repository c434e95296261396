using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Tenancy;

public abstract class TenancyTests(TestApp app)
{
    [Fact]
    public async Task A_region_sees_its_own_rows_and_nobody_elses()
    {
        var one = await app.OpenRegionAsync("35.20");
        var other = await app.OpenRegionAsync("35.21", "Kabupaten Ngawi");
        await PlanTree.AddAsync(app, one);
        Assert.Equal(4, await app.InAsync(one, db => db.Set<Features.Priorities.Priority>().CountAsync()));
        Assert.Equal(0, await app.InAsync(other, db => db.Set<Features.Priorities.Priority>().CountAsync()));
        Assert.Equal(0, await app.InAsync(null, db => db.Organizations.CountAsync()));
    }

    [Fact]
    public async Task An_account_sees_its_memberships_of_every_region_but_not_those_of_others()
    {
        var one = await app.OpenRegionAsync("11.05");
        var other = await app.OpenRegionAsync("11.06");
        var mentor = await app.AddMemberAsync(one, Role.Mentor);
        await app.AddMemberAsync(other, Role.Mentor, account: mentor.Account);
        await app.AddMemberAsync(other, Role.Leader);
        var seen = await app.InAsync(
            null,
            async db =>
            {
                db.Tenant.ActAs(mentor.Account.Id);
                return await db.Memberships.Select(m => m.AccountId).ToListAsync();
            }
        );
        Assert.Equal([mentor.Account.Id, mentor.Account.Id], seen);
    }

    [Fact]
    public async Task A_region_that_is_not_here_is_a_404() =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await app.Anonymous().GetAsync("/99.99/")).Status);
}

public sealed class TenancyOnSqlite(SqliteApp app) : TenancyTests(app), IClassFixture<SqliteApp>;

public sealed class TenancyOnPostgres(PostgresApp app) : TenancyTests(app), IClassFixture<PostgresApp>;
