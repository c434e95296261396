using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Jobs;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Jobs;

/// <summary>One table, many nodes: each job is done by one of them, and a lost one is taken up again.</summary>
public abstract class JobLeaseTests(TestApp app)
{
    private static int regions;

    [Fact]
    public async Task Of_many_nodes_that_reach_for_a_job_one_gets_it()
    {
        var region = await OpenAsync();
        await AddAsync(region);
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeAsync(region)));
        Assert.Single(taken, j => j is not null);
    }

    [Fact]
    public async Task A_job_whose_node_died_begins_again_and_says_so_and_is_given_up_after_three_times()
    {
        var region = await OpenAsync();
        var id = await AddAsync(region);
        var first = await TakeAsync(region);
        Assert.Equal((id, 1), (first!.Id, first.Attempts));
        Assert.Null(await TakeAsync(region));
        app.Clock.Advance(JobLease.Length + TimeSpan.FromSeconds(1));
        var second = await TakeAsync(region);
        Assert.Equal(2, second!.Attempts);
        Assert.Contains("dimulai lagi", second.Note, StringComparison.Ordinal);
        // The first one wakes up: it is no longer its job.
        Assert.False(await HoldAsync(region, id, first.Holder!.Value));
        Assert.True(await HoldAsync(region, id, second.Holder!.Value));
        app.Clock.Advance(JobLease.Length + TimeSpan.FromSeconds(1));
        Assert.NotNull(await TakeAsync(region));
        app.Clock.Advance(JobLease.Length + TimeSpan.FromSeconds(1));
        Assert.Null(await TakeAsync(region));
        var given = await ReadAsync(region, id);
        Assert.Equal(JobState.Failed, given.State);
        Assert.Contains("Terputus 3 kali", given.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_goes_down_in_good_order_leaves_its_job_to_the_next()
    {
        var region = await OpenAsync();
        var id = await AddAsync(region);
        var taken = (await TakeAsync(region))!;
        await app.InAsync(region, db => db.ReleaseJobAsync(id, taken.Holder!.Value, default));
        Assert.Equal(1, (await TakeAsync(region))!.Attempts);
    }

    [Fact]
    public async Task What_is_stopped_stays_stopped_whatever_its_holder_says()
    {
        var region = await OpenAsync();
        var id = await AddAsync(region);
        var taken = (await TakeAsync(region))!;
        Assert.True(await app.InAsync(region, db => db.CancelJobAsync(id, default)));
        Assert.False(await HoldAsync(region, id, taken.Holder!.Value));
        await app.InAsync(region, db => db.EndJobAsync(id, taken.Holder!.Value, JobState.Done, "", "", default));
        Assert.Equal(JobState.Cancelled, (await ReadAsync(region, id)).State);
        Assert.False(await app.InAsync(region, db => db.CancelJobAsync(id, default)));
        Assert.Null(await TakeAsync(region));
    }

    [Fact]
    public async Task Nobody_takes_a_job_of_another_region()
    {
        var (here, elsewhere) = (await OpenAsync(), await OpenAsync());
        await AddAsync(here);
        Assert.Null(await TakeAsync(elsewhere));
        Assert.NotNull(await TakeAsync(here));
    }

    private Task<Region> OpenAsync()
    {
        var number = Interlocked.Increment(ref regions);
        return app.OpenRegionAsync($"80.{number:00}");
    }

    /// <summary>Of a kind that the product's own worker does not know.</summary>
    private Task<Guid> AddAsync(Region region) =>
        app.InAsync(
            region,
            async db =>
            {
                var job = new Job
                {
                    RegionId = region.Id,
                    Kind = "uji",
                    SubjectId = NewId.Make(),
                    AddedAt = app.Clock.GetUtcNow(),
                };
                db.Add(job);
                await db.SaveChangesAsync();
                return job.Id;
            }
        );

    private Task<Job?> TakeAsync(Region region) =>
        app.InAsync(region, db => db.TakeJobAsync(NewId.Make(), ["uji"], TestContext.Current.CancellationToken));

    private Task<bool> HoldAsync(Region region, Guid id, Guid holder) =>
        app.InAsync(region, db => db.HoldJobAsync(id, holder, JobProgress.Begun, default));

    private Task<Job> ReadAsync(Region region, Guid id) =>
        app.InAsync(region, db => db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id));
}

public sealed class JobLeaseOnSqlite(SqliteApp app) : JobLeaseTests(app), IClassFixture<SqliteApp>;

public sealed class JobLeaseOnPostgres(PostgresApp app) : JobLeaseTests(app), IClassFixture<PostgresApp>;
