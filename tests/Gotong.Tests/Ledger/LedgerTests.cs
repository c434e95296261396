using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Ledger;

public abstract class LedgerTests(TestApp app)
{
    private static int codes = 1000;

    [Fact]
    public async Task Each_act_appends_one_entry_and_the_chain_holds()
    {
        var region = await NewRegionAsync();
        await NameAsync(region, "Dinas Kesehatan", "Dinas Sosial", "Dinas Pendidikan");
        var report = await VerifyAsync(region);
        Assert.Equal((region.Code, 3, true), (report.Region, report.Entries, report.Ok));
    }

    [Fact]
    public async Task An_entry_lists_the_records_it_touched_with_their_new_versions()
    {
        var region = await NewRegionAsync();
        await NameAsync(region, "Dinas Kesehatan");
        var position = await app.InAsync(
            region,
            async db =>
            {
                var organization = await db.Organizations.SingleAsync();
                organization.ShortName = "Dinkes";
                return await db.SaveActAsync(Renamed);
            }
        );
        var (version, touch) = await app.InAsync(
            region,
            async db =>
                (
                    (await db.Organizations.SingleAsync()).Version,
                    await db.Set<LedgerTouch>().SingleAsync(t => t.Position == position)
                )
        );
        Assert.Equal(2, position);
        Assert.Equal(2, version);
        Assert.Equal(("Organization", 2L), (touch.RecordType, touch.RecordVersion));
    }

    [Fact]
    public async Task A_change_of_a_part_raises_the_version_of_the_whole()
    {
        var region = await NewRegionAsync();
        var tree = await PlanTree.AddAsync(app, region);
        var before = await app.InAsync(region, db => db.Priorities.SingleAsync(p => p.Id == tree.Sasaran.Id));
        await app.InAsync(
            region,
            async db =>
            {
                var whole = await db
                    .Priorities.Include(p => p.Indicators)
                        .ThenInclude(i => i.Values)
                    .AsSplitQuery()
                    .SingleAsync(p => p.Id == tree.Sasaran.Id);
                whole.Indicators[0].Values[0].Source = "BPS 2026";
                await db.SaveActAsync(new("priority.changed", Visibility.Region, "Sumber ditulis", "Source written"));
            }
        );
        var after = await app.InAsync(region, db => db.Priorities.SingleAsync(p => p.Id == tree.Sasaran.Id));
        Assert.Equal(before.Version + 1, after.Version);
    }

    [Fact]
    public async Task Of_two_people_who_change_one_record_the_second_is_told_and_nothing_of_theirs_is_kept()
    {
        var region = await NewRegionAsync();
        await NameAsync(region, "Dinas Kesehatan");
        await using var scope = app.Web.Services.CreateAsyncScope();
        var mine = scope.ServiceProvider.GetRequiredService<GotongDb>();
        mine.Tenant.Enter(region.Id);
        (await mine.Organizations.SingleAsync()).ShortName = "milik saya";
        await app.InAsync(
            region,
            async theirs =>
            {
                (await theirs.Organizations.SingleAsync()).ShortName = "milik mereka";
                await theirs.SaveActAsync(Renamed);
            }
        );
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveActAsync(Renamed));
        Assert.Equal("milik mereka", (await app.InAsync(region, db => db.Organizations.SingleAsync())).ShortName);
        Assert.Equal(2, (await VerifyAsync(region)).Entries);
    }

    [Fact]
    public async Task A_record_cannot_change_outside_an_act()
    {
        var region = await NewRegionAsync();
        await app.InAsync(
            region,
            async db =>
            {
                db.Add(Organization(region, "Tanpa Catatan"));
                await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
                Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
            }
        );
        Assert.Equal(0, (await VerifyAsync(region)).Entries);
    }

    [Fact]
    public async Task Chains_of_regions_and_of_the_operator_do_not_touch_each_other()
    {
        var one = await NewRegionAsync();
        var other = await NewRegionAsync();
        await NameAsync(one, "Dinas A", "Dinas B");
        await NameAsync(other, "Dinas A");
        var reports = await app.InAsync(
            null,
            db =>
                LedgerCommand.VerifyAllAsync(
                    db,
                    d => d.Regions.OrderBy(r => r.Code).Select(r => new Chain(r.Id, r.Code))
                )
        );
        Assert.All(reports, report => Assert.True(report.Ok));
        Assert.Equal("operator", reports[0].Region);
        Assert.True(reports[0].Entries >= 2, "opening a region is an act of the operator");
        Assert.Equal(2, reports.Single(r => r.Region == one.Code).Entries);
        Assert.Equal(1, reports.Single(r => r.Region == other.Code).Entries);
    }

    [Fact]
    public async Task Sixteen_writers_at_once_leave_a_chain_without_gap()
    {
        var region = await NewRegionAsync();
        var writers = Enumerable
            .Range(0, 16)
            .Select(writer =>
                Task.Run(async () =>
                {
                    for (var act = 0; act < 20; act++)
                        await NameAsync(region, $"Lembaga {writer} {act}");
                })
            );
        await Task.WhenAll(writers);
        var report = await VerifyAsync(region);
        Assert.Equal((region.Code, 320, true), (report.Region, report.Entries, report.Ok));
        Assert.Equal(320, await app.InAsync(region, db => db.Organizations.CountAsync()));
    }

    protected async Task<Region> NewRegionAsync()
    {
        var code = Interlocked.Increment(ref codes);
        return await app.OpenRegionAsync($"{code / 100}.{code % 100:00}", $"Kabupaten {code}");
    }

    /// <summary>One act per name.</summary>
    protected async Task NameAsync(Region region, params string[] names)
    {
        foreach (var name in names)
            await app.InAsync(
                region,
                async db =>
                {
                    db.Add(Organization(region, name));
                    await db.SaveActAsync(
                        new("organization.added", Visibility.Public, $"{name} dicatat", $"{name} added")
                    );
                }
            );
    }

    protected Task<ChainReport> VerifyAsync(Region region) =>
        app.InAsync(null, db => LedgerVerifier.VerifyAsync(db, new(region.Id, region.Code)));

    private static Act Renamed => new("organization.renamed", Visibility.Region, "Nama diganti", "Name changed");

    private static Organization Organization(Region region, string name) =>
        new()
        {
            RegionId = region.Id,
            Name = name,
            Kind = OrganizationKind.Opd,
        };
}

public sealed class LedgerOnSqlite(SqliteApp app) : LedgerTests(app), IClassFixture<SqliteApp>;

public sealed class LedgerOnPostgres(PostgresApp app) : LedgerTests(app), IClassFixture<PostgresApp>;
