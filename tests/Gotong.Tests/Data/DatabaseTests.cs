using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Data;

/// <summary>Where SQLite and PostgreSQL, or Indonesian and English numbers, would differ without care.</summary>
public abstract class DatabaseTests(TestApp app)
{
    [Fact]
    public async Task The_migrations_hold_all_of_the_model() =>
        Assert.False(await app.InAsync(null, db => Task.FromResult(db.Database.HasPendingModelChanges())));

    [Fact]
    public async Task Decimals_sort_as_numbers_in_a_country_that_writes_commas()
    {
        var region = await app.OpenRegionAsync("35.20");
        await PlanTree.AddAsync(app, region);
        var values = await app.InAsync(
            region,
            db =>
                db.Set<IndicatorValue>()
                    .Where(v => v.Value > 9.49m)
                    .OrderBy(v => v.Value)
                    .Select(v => v.Value)
                    .ToListAsync()
        );
        Assert.Equal([9.5m, 16.5m, 17.63m], values);
        Assert.Equal("17,63", 17.63m.ToString()); // the suite does run in Indonesian
    }

    [Fact]
    public async Task Instants_sort_and_compare_in_time_whatever_offset_they_were_written_with()
    {
        var region = await app.OpenRegionAsync("35.21");
        var jakarta = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7)); // 02.00 UTC
        var utc = new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);
        var found = await app.InAsync(
            region,
            async db =>
            {
                foreach (var at in (DateTimeOffset[])[utc, jakarta])
                    db.Add(
                        new Draft
                        {
                            RegionId = region.Id,
                            MemberId = Guid.CreateVersion7(),
                            Form = "uji",
                            RecordId = Guid.Empty,
                            BaseVersion = 0,
                            Fields = "{}",
                            SavedAt = at,
                        }
                    );
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
                return await db.Set<Draft>()
                    .Where(d => d.SavedAt <= utc)
                    .OrderByDescending(d => d.SavedAt)
                    .Select(d => d.SavedAt)
                    .ToListAsync();
            }
        );
        Assert.Equal([utc, jakarta], found);
        Assert.All(found, at => Assert.Equal(TimeSpan.Zero, at.Offset));
    }

    [Fact]
    public async Task Enums_are_stored_as_words()
    {
        var region = await app.OpenRegionAsync("35.22");
        await PlanTree.AddAsync(app, region);
        var words = await app.InAsync(
            region,
            db =>
                db.Database.SqlQuery<string>(
                        $"SELECT kind AS \"Value\" FROM organization WHERE region_id = {region.Id}"
                    )
                    .ToListAsync()
        );
        Assert.Equal([nameof(OrganizationKind.Opd)], words);
    }

    [Fact]
    public async Task A_failed_act_leaves_nothing_behind()
    {
        var region = await app.OpenRegionAsync("35.23");
        await PlanTree.AddAsync(app, region);
        await app.InAsync(
            region,
            async db =>
            {
                foreach (var name in (string[])["Dinas Baru", "DINAS  KESEHATAN"]) // the second is there already
                    db.Add(
                        new Organization
                        {
                            RegionId = region.Id,
                            Name = name,
                            Kind = OrganizationKind.Opd,
                        }
                    );
                await Assert.ThrowsAsync<DbUpdateException>(() =>
                    db.SaveActAsync(new("organization.added", Visibility.Region, "Ditambah", "Added"))
                );
            }
        );
        var (organizations, entries) = await app.InAsync(
            region,
            async db => (await db.Organizations.CountAsync(), await db.Set<LedgerEntry>().CountAsync())
        );
        Assert.Equal((1, 1), (organizations, entries));
    }
}

public sealed class DatabaseOnSqlite(SqliteApp app) : DatabaseTests(app), IClassFixture<SqliteApp>;

public sealed class DatabaseOnPostgres(PostgresApp app) : DatabaseTests(app), IClassFixture<PostgresApp>;
