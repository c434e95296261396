using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public abstract class SaveRpjmdTests(TestApp app)
{
    private Task<ImportEffect> SaveAsync(Region region, string file) =>
        app.InAsync(region, db => SaveRpjmd.SaveAsync(db, region, Sheets.Read(file), Sheets.Source, default));

    private Task<List<Priority>> StoredAsync(Region region) =>
        app.InAsync(
            region,
            db =>
                db.Priorities.Include(p => p.Rpjmd)
                    .Include(p => p.Parent)
                    .Include(p => p.Indicators)
                        .ThenInclude(i => i.Values)
                    .Include(p => p.Pagu)
                    .Include(p => p.Responsibilities)
                        .ThenInclude(r => r.Organization)
                    .AsSplitQuery()
                    .AsNoTrackingWithIdentityResolution()
                    .ToListAsync()
        );

    [Fact]
    public async Task A_file_becomes_a_tree_with_values_money_and_agencies()
    {
        var region = await app.OpenRegionAsync("11.01");
        var effect = await SaveAsync(region, Sheets.Plan);
        var stored = await StoredAsync(region);

        Assert.Equal(3, effect.NewOrganizations);
        Assert.Equal(2, stored.Count(p => p.Level == PriorityLevel.Misi));
        var gizi = Assert.Single(stored, p => p.Name == "Program Gizi");
        Assert.Equal("Stunting turun", gizi.Parent?.Name);
        Assert.Equal(
            "Dinas Kesehatan",
            Assert.Single(gizi.Responsibilities.Select(r => r.Organization.Name).Distinct())
        );
        Assert.Equal((2026, 2_900_000_000), (gizi.Pagu.Single().Year, gizi.Pagu.Single().Amount));
        var stunting = gizi.Indicators.Single();
        Assert.Equal(IndicatorDirection.Down, stunting.Direction);
        Assert.Equal(17.63m, stunting.Values.Single(v => v.Kind == IndicatorValueKind.Baseline).Value);
        Assert.Equal(9.5m, stunting.Values.Single(v => v.Period == 2029).Value);
    }

    [Fact]
    public async Task Of_two_who_bring_in_the_same_file_at_once_the_second_changes_nothing()
    {
        var region = await app.OpenRegionAsync("11.19");

        var effects = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => SaveAsync(region, Sheets.Plan)))
        );

        Assert.Single(effects, e => !e.IsNothing);
        Assert.Single(await StoredAsync(region), p => p.Name == "Program Gizi");
    }

    [Fact]
    public async Task What_has_no_value_has_no_row_and_a_grade_stays_a_word()
    {
        var region = await app.OpenRegionAsync("11.02");
        await SaveAsync(region, Sheets.Plan);
        var indicators = (await StoredAsync(region)).SelectMany(p => p.Indicators).ToList();

        var sanitation = indicators.Single(i => i.Name == "Akses sanitasi");
        Assert.DoesNotContain(sanitation.Values, v => v.Kind == IndicatorValueKind.Baseline);
        var sakip = indicators.Single(i => i.Name == "Nilai SAKIP");
        Assert.Equal(IndicatorScale.Ordered, sakip.Scale);
        Assert.Equal(["CC", "B", "BB"], sakip.Values.OrderBy(v => v.Period).Select(v => v.Text));
        Assert.All(sakip.Values, v => Assert.Null(v.Value));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var region = await app.OpenRegionAsync("11.03");
        await SaveAsync(region, Sheets.Plan);
        var before = (await StoredAsync(region)).ToDictionary(p => p.Key, p => p.Version);
        var again = await SaveAsync(region, Sheets.Plan);

        Assert.True(again.IsNothing);
        Assert.Equal(before, (await StoredAsync(region)).ToDictionary(p => p.Key, p => p.Version));
        Assert.Single(await ActsAsync(region, "rpjmd.imported"));
    }

    [Fact]
    public async Task A_changed_target_gives_only_its_priority_a_new_version()
    {
        var region = await app.OpenRegionAsync("11.04");
        await SaveAsync(region, Sheets.Plan);
        var effect = await SaveAsync(region, Sheets.Plan.Replace("9,5;", "8,5;"));
        var stored = await StoredAsync(region);

        Assert.Equal((0, 1, 0), (effect.NewPriorities, effect.ChangedPriorities, effect.NewOrganizations));
        Assert.Equal("Program Gizi", Assert.Single(stored, p => p.Version == 2).Name);
    }

    [Fact]
    public async Task What_the_file_no_longer_names_stays_and_a_link_made_by_hand_holds()
    {
        var region = await app.OpenRegionAsync("11.05");
        var alone = "Program;Perangkat Daerah;Indikator;Target 2029\nProgram Lain;DINAS KESEHATAN;Cakupan;80,5\n";
        await SaveAsync(region, Sheets.Plan);
        await SaveAsync(region, alone);
        var sasaran = (await StoredAsync(region)).Single(p => p.Name == "Stunting turun");
        await app.InAsync(
            region,
            async db =>
            {
                (await db.Priorities.SingleAsync(p => p.Name == "Program Lain")).ParentId = sasaran.Id;
                await db.SaveActAsync(new("priority.linked", Visibility.Region, "mengaitkan", "linked"));
            }
        );
        Assert.True((await SaveAsync(region, alone)).IsNothing);

        var stored = await StoredAsync(region);
        Assert.Contains(stored, p => p.Name == "Program Gizi");
        Assert.Equal(sasaran.Id, stored.Single(p => p.Name == "Program Lain").ParentId);
    }

    [Fact]
    public async Task Comparing_leaves_nothing_behind()
    {
        var region = await app.OpenRegionAsync("11.06");
        var difference = await app.InAsync(
            region,
            async db =>
            {
                var found = await SaveRpjmd.CompareAsync(db, Sheets.Read(Sheets.Plan), Sheets.Source, default);
                Assert.False(db.ChangeTracker.HasChanges());
                return found;
            }
        );
        Assert.True(difference.IsFirst);
        Assert.Equal(9, difference.Added);
        Assert.Empty(await StoredAsync(region));
    }

    [Fact]
    public async Task Two_regions_bring_in_the_same_file_each_for_itself()
    {
        var one = await app.OpenRegionAsync("11.07");
        var two = await app.OpenRegionAsync("11.08");
        await SaveAsync(one, Sheets.Plan);
        Assert.Equal(9, (await SaveAsync(two, Sheets.Plan)).NewPriorities);
        Assert.Equal(9, (await StoredAsync(one)).Count);
    }

    private Task<List<LedgerEntry>> ActsAsync(Region region, string name) =>
        app.InAsync(region, db => db.Set<LedgerEntry>().Where(e => e.Name == name).ToListAsync());
}

public sealed class SaveRpjmdOnSqliteTests(SqliteApp app) : SaveRpjmdTests(app), IClassFixture<SqliteApp>;

public sealed class SaveRpjmdOnPostgresTests(PostgresApp app) : SaveRpjmdTests(app), IClassFixture<PostgresApp>;
