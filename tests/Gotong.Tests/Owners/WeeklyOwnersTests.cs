using Gotong.Features.Owners;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Owners;

/// <summary>The clock of the tests stands on Monday, 2 March 2026, 10.00 WIB.</summary>
public sealed class WeeklyOwnersTests(MailingOnSqlite app) : IClassFixture<MailingOnSqlite>
{
    [Fact]
    public async Task Coordinators_get_one_list_a_week_from_Monday_morning_where_the_region_is()
    {
        var at = await Carried.OpenAsync(app);
        await app.InAsync(
            null,
            async db =>
            {
                // Two hours behind UTC, where it is 01.00 now: the real zones are hours of waiting away.
                (await db.Regions.AsTracking().SingleAsync(r => r.Id == at.Region.Id)).TimeZone = "Etc/GMT+2";
                await db.SaveActAsync(new("tests.moved", Visibility.Region, "pindah", "moved") { Agent = "tests" });
            }
        );
        var coordinator = await app.AddMemberAsync(at.Region, Role.Coordinator, "Ratna");
        await app.AddMemberAsync(at.Region, Role.Planner, "Bagus");
        await Carried.AddAsync(app, at, 1, null, title: "Tanpa siapa pun");
        await SomeLooksAsync();
        Assert.Equal(0, await WeeksAsync(at.Region)); // too early

        app.Clock.Advance(TimeSpan.FromHours(6));
        await UntilWrittenAsync(at.Region);
        await SomeLooksAsync();
        var mail = Assert.Single(
            await app.InAsync(
                null,
                db => db.OutboxMail.AsNoTracking().Where(m => m.Link!.EndsWith("/pemilik")).ToListAsync()
            )
        );
        Assert.Equal(coordinator.Email, mail.To);
        Assert.Equal("1 inisiatif Kabupaten Magetan tanpa pemilik", mail.Subject);
        Assert.Contains("- 1. Tanpa siapa pun: tidak ada pemilik", mail.Text, StringComparison.Ordinal);
        Assert.Equal($"{MailingSettings.Address}/{at.Region.Code}/pemilik", mail.Link);
        Assert.Equal(1, await WeeksAsync(at.Region));
    }

    private Task<int> WeeksAsync(Region region) => app.InAsync(region, db => db.OwnerWeeks.CountAsync());

    private async Task SomeLooksAsync()
    {
        for (var looks = 0; looks < 4; looks++)
        {
            app.Clock.Advance(WeeklyOwners.Pause);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The clock is moved on; the work takes real time.</summary>
    private async Task UntilWrittenAsync(Region region)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            app.Clock.Advance(WeeklyOwners.Pause);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            if (await WeeksAsync(region) > 0)
                return;
        }
        throw new TimeoutException("The weekly list was not written.");
    }
}
