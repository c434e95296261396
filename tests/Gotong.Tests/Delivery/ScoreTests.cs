using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Delivery;

/// <summary>What was promised against what came.</summary>
public sealed class ScoreTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly DateOnly Start = new(2025, 1, 1);

    private static EffectFact Fact(decimal value, int year, int by = 2028) =>
        new("Stunting", true, 16m, 10m, by, value, new(year, 12, 31), Frequency.Yearly, 0);

    [Fact]
    public void A_promise_that_runs_is_held_against_the_part_of_its_time_that_has_passed()
    {
        // From the start to the middle of 2028 are 1,278 days; to the middle of 2026 are 547.
        var scored = ScoredEffect.Of(Fact(14.5m, 2026), Start)!;
        Assert.Equal(-6m * 547 / 1278, scored.Promised, 6);
        Assert.Equal(-1.5m, scored.Came);
        Assert.False(scored.IsDue);
    }

    [Fact]
    public void A_promise_that_is_due_is_held_against_all_of_it()
    {
        var scored = ScoredEffect.Of(Fact(13m, 2028), Start)!;
        Assert.Equal((-6m, -3m, true), (scored.Promised, scored.Came, scored.IsDue));
        Assert.Equal(0.5m, scored.Share);
    }

    [Fact]
    public void What_is_too_early_or_cannot_be_followed_is_not_scored()
    {
        Assert.Null(ScoredEffect.Of(Fact(15m, 2024), Start));
        Assert.Null(ScoredEffect.Of(Fact(15m, 2025, 2035), Start));
        Assert.Null(ScoredEffect.Of(Fact(15m, 2026) with { Baseline = null }, Start));
        Assert.Null(ScoredEffect.Of(Fact(15m, 2026) with { IsMeasured = false }, Start));
        Assert.Null(ScoredEffect.Of(Fact(15m, 2026) with { Expected = 16m }, Start));
    }

    [Fact]
    public async Task Members_read_it_by_organization_and_kind_and_strangers_do_not()
    {
        var running = await Running.OpenAsync(app);
        await running.MeasureAsync((new(2025, 12, 31), 16m));
        var page = await (await app.AsAsync(running.Region, Role.Planner)).GetAsync(running.At("/status/dampak"));
        Assert.Contains("1 dampak dapat dinilai; 1 di antaranya", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Kesehatan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 dampak", await running.PublicAsync("/status/dampak"), StringComparison.Ordinal);
    }
}
