using Gotong.Features.Priorities;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Priorities;

/// <summary>The plans of two regions as they publish them.</summary>
public sealed class RealPlanTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("rpjmd/aceh_barat_rpjmd_2025_2029.xlsx", "11.05")]
    [InlineData("rpjmd/lampung_timur_rpjmd_2025_2029.csv", "18.07")]
    public async Task A_real_plan_comes_in_and_the_second_time_changes_nothing(string file, string code)
    {
        var path = Folders.Shared(file);
        await using var stream = File.OpenRead(path);
        var draft = RpjmdFile.Read(stream, Path.GetFileName(path)).Draft;
        var region = await app.OpenRegionAsync(code);
        var source = new ImportSource(
            Path.GetFileName(path),
            new string('b', 64),
            draft.FirstYear!.Value,
            draft.LastYear!.Value
        );

        var first = await app.InAsync(region, db => SaveRpjmd.SaveAsync(db, region, draft, source, default));
        var second = await app.InAsync(region, db => SaveRpjmd.SaveAsync(db, region, draft, source, default));

        Assert.Equal(draft.Nodes.Count, first.NewPriorities);
        Assert.True(second.IsNothing);
    }
}
