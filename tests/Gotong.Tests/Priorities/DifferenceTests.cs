using Gotong.Features.Initiatives.Resting;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

public abstract class DifferenceTests(TestApp app)
{
    private static readonly string Changed = Sheets
        .Plan.Replace("9,5;2.900.000.000", "8,5;3.100.000.000")
        .Replace("Program Sanitasi;DINAS PEKERJAAN UMUM", "Program Sanitasi;DINAS PERUMAHAN");

    private Task<ImportEffect> SaveAsync(Region region, string file, Acceptance? accepted = null) =>
        app.InAsync(region, db => SaveRpjmd.SaveAsync(db, region, Sheets.Read(file), Sheets.Source, default, accepted));

    private Task<PlanDifference> CompareAsync(Region region, string file) =>
        app.InAsync(region, db => SaveRpjmd.CompareAsync(db, Sheets.Read(file), Sheets.Source, default));

    [Fact]
    public async Task Old_and_new_stand_side_by_side_per_field()
    {
        var region = await app.OpenRegionAsync("13.01");
        await SaveAsync(region, Sheets.Plan);
        var difference = await CompareAsync(region, Changed);

        Assert.Equal((0, 4, 0), (difference.Added, difference.Changed, difference.Gone));
        var fields = difference.Items.SelectMany(i => i.Fields.Select(f => (i.Name, f.Field, f.Old, f.New))).ToList();
        Assert.Contains(("Program Gizi", "Pagu 2026", "Rp2.900.000.000", "Rp3.100.000.000"), fields);
        Assert.Contains(("Prevalensi stunting", "Target 2029", "9,5", "8,5"), fields);
        Assert.Contains(("Program Sanitasi", "Perangkat daerah", "Dinas Pekerjaan Umum", "Dinas Perumahan"), fields);
    }

    [Fact]
    public async Task Only_what_is_agreed_is_saved_in_one_act()
    {
        var region = await app.OpenRegionAsync("13.02");
        await SaveAsync(region, Sheets.Plan);
        var effect = await SaveAsync(region, Changed, new(i => i.Name == "Program Gizi", RestingSource.None));

        Assert.Equal((0, 1, 0), (effect.NewPriorities, effect.ChangedPriorities, effect.NewOrganizations));
        var left = await CompareAsync(region, Changed);
        Assert.DoesNotContain(left.Items, i => i.Name == "Program Gizi");
        Assert.Equal(3, left.Changed);
        var acts = await app.InAsync(region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "rpjmd.imported"));
        Assert.Equal(2, acts);
    }

    [Fact]
    public async Task What_the_file_no_longer_names_goes_only_when_agreed()
    {
        var region = await app.OpenRegionAsync("13.03");
        await SaveAsync(region, Sheets.Plan);
        var lines = Sheets.Plan.Split('\n');
        var shorter = string.Join('\n', lines.Where(l => !l.Contains("Misi 2")));
        var difference = await CompareAsync(region, shorter);

        Assert.Equal((0, 0, 4), (difference.Added, difference.Changed, difference.Gone));
        Assert.True((await SaveAsync(region, shorter)).IsNothing);
        var onlyMisi = new Acceptance(i => i.What == "Misi", RestingSource.None);
        Assert.Single(difference.Blocked(onlyMisi.Takes));
        Assert.True((await SaveAsync(region, shorter, onlyMisi)).IsNothing);

        var effect = await SaveAsync(region, shorter, new(_ => true, RestingSource.None));
        Assert.Equal(4, effect.GonePriorities);
        Assert.Empty((await CompareAsync(region, shorter)).Items);
    }

    [Fact]
    public async Task A_name_written_anew_is_the_same_priority_with_all_below_it()
    {
        var region = await app.OpenRegionAsync("13.04");
        await SaveAsync(region, Sheets.Plan);
        var renamed = Sheets.Plan.Replace("Rakyat sehat", "Rakyat yang sehat dan kuat");
        var difference = await CompareAsync(region, renamed);

        var item = Assert.Single(difference.Items);
        Assert.True(item.Renamed);
        Assert.Equal(
            ("Nama", "Rakyat sehat", "Rakyat yang sehat dan kuat"),
            (item.Fields[0].Field, item.Fields[0].Old, item.Fields[0].New)
        );
        await SaveAsync(region, renamed);
        Assert.Empty((await CompareAsync(region, renamed)).Items);
        Assert.Equal(9, await app.InAsync(region, db => db.Priorities.CountAsync()));
    }

    [Fact]
    public async Task Realisation_comes_in_by_a_file_of_a_few_columns()
    {
        var region = await app.OpenRegionAsync("13.05");
        await SaveAsync(region, Sheets.Plan);
        var actuals = "Program;Indikator;Realisasi 2025\nProgram Gizi;Prevalensi stunting;16,1\n";
        var source = Sheets.Source with { FileName = "capaian.csv", FirstYear = 2026, Day = new(2026, 3, 2) };
        await app.InAsync(region, db => SaveRpjmd.SaveAsync(db, region, Sheets.Read(actuals), source, default));

        Assert.Equal(1, await app.InAsync(region, db => db.Rpjmds.CountAsync()));
        var value = await app.InAsync(
            region,
            db => db.IndicatorValues.SingleAsync(v => v.Kind == IndicatorValueKind.Actual)
        );
        Assert.Equal((2025, 16.1m, "capaian.csv"), (value.Period, value.Value!.Value, value.Source));
        Assert.Equal(new DateOnly(2026, 3, 2), value.RecordedOn);
    }

    [Fact]
    public async Task What_rests_on_a_removed_priority_stays_and_waits_for_a_new_place()
    {
        var region = await app.OpenRegionAsync("13.06");
        await SaveAsync(region, Sheets.Plan);
        await app.InAsync(
            region,
            async db =>
            {
                var program = await db.Priorities.Include(p => p.Indicators).SingleAsync(p => p.Name == "Program Gizi");
                var initiative = Features.Initiatives.Initiative.Start(
                    program,
                    1,
                    "Timbangan jauh",
                    Guid.CreateVersion7(),
                    null,
                    db.Clock.GetUtcNow()
                );
                initiative.Expect(program.Indicators[0], null, 8, 17, 2029);
                db.Add(initiative);
                await db.SaveActAsync(new("initiative.started", Visibility.Region, "memulai", "began"));
            }
        );
        var without = string.Join('\n', Sheets.Plan.Split('\n').Where(l => !l.Contains("Program Gizi")));
        await SaveAsync(region, without, new(_ => true, RestingInitiatives.Source));

        var initiative = await app.InAsync(
            region,
            db => db.Set<Features.Initiatives.Initiative>().Include(i => i.Effects).SingleAsync()
        );
        Assert.Null(initiative.PriorityId);
        Assert.Equal("Prevalensi stunting", initiative.Effects.Single().Measure);
        Assert.Equal(2, initiative.Version);
    }

    [Fact]
    public async Task A_plan_that_moved_meanwhile_is_not_overwritten()
    {
        var region = await app.OpenRegionAsync("13.07");
        await SaveAsync(region, Sheets.Plan);
        var seen = (await CompareAsync(region, Changed)).Fingerprint;
        await SaveAsync(region, Sheets.Plan.Replace("16,5", "16,4"));

        await Assert.ThrowsAsync<DifferenceMoved>(() =>
            SaveAsync(region, Changed, Acceptance.WhatItBrings with { Seen = seen })
        );
    }
}

public sealed class DifferenceOnSqliteTests(SqliteApp app) : DifferenceTests(app), IClassFixture<SqliteApp>;

public sealed class DifferenceOnPostgresTests(PostgresApp app) : DifferenceTests(app), IClassFixture<PostgresApp>;
