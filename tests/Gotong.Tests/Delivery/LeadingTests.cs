using System.Net;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Leading;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>The count an initiative keeps of its own. It is 2 March 2026; the initiative began in January 2025.</summary>
public sealed class LeadingTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Its_people_write_it_count_and_correct_with_a_reason()
    {
        var running = await Running.OpenAsync(app);
        var owner = await app.AsAsync(running.Owner);
        var empty = await owner.GetAsync(running.At("/inisiatif/1/penuntun"));
        Assert.Contains("belum punya indikator penuntun", empty.Text, StringComparison.Ordinal);
        var form = (await owner.GetAsync(running.At("/inisiatif/1/penuntun/tulis"))).Form();
        form.Fill("name", "Keluarga memasak").Fill("unit", "keluarga").Fill("baseline", "12.5");
        var wrong = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("“12.5” bukan angka yang jelas", wrong.Text, StringComparison.Ordinal);
        var page = await wrong.Form().Fill("baseline", "12").Fill("baselineOn", "2024-11-30").SubmitAsync();
        Assert.Contains("Nilai awal 12 keluarga; belum ada hitungan sejak mulai.", page.Text, StringComparison.Ordinal);

        var count = (await owner.GetAsync(running.At("/inisiatif/1/penuntun/nilai"))).Form();
        page = await count.Fill("period", "2025-12-31").Fill("value", "45").SubmitAsync();
        Assert.Contains(
            "Dari 12 keluarga sebelum mulai menjadi 45 keluarga pada triwulan 4 2025: membaik.",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Terlalu dini untuk arah: 1 titik, perlu 4.", page.Text, StringComparison.Ordinal);

        count = (await owner.GetAsync(running.At("/inisiatif/1/penuntun/nilai"))).Form();
        var again = await count.Fill("period", "2025-12-31").Fill("value", "41").SendAsync();
        Assert.Contains("Masa ini sudah dihitung (45).", again.Text, StringComparison.Ordinal);
        page = await again.Form().Fill("reason", "Empat keluarga terhitung dua kali.").SubmitAsync();
        Assert.Contains("menjadi 41 keluarga", page.Text, StringComparison.Ordinal);
        var kept = await app.InAsync(running.Region, db => db.Measurements.OrderBy(m => m.Value).ToListAsync());
        Assert.Equal(
            [(41m, MeasurementState.Reported), (45m, MeasurementState.Replaced)],
            kept.Select(m => (m.Value, m.State))
        );
        Assert.Equal(kept[1].Id, kept[0].ReplacesId);

        Assert.Contains(
            "Keluarga memasak",
            (await owner.GetAsync(running.At("/inisiatif/1/percepatan"))).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "41 keluarga",
            await running.PublicAsync("/inisiatif/1/penuntun"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_who_write_it_at_once_do_not_overwrite_each_other()
    {
        var running = await Running.OpenAsync(app);
        var owner = await app.AsAsync(running.Owner);
        var team = await app.AsAsync(running.Region, Role.Coordinator);
        var path = running.At("/inisiatif/1/penuntun/tulis");
        var (mine, theirs) = ((await owner.GetAsync(path)).Form(), (await team.GetAsync(path)).Form());
        await theirs.Fill("name", "Dapur yang menyala").Fill("unit", "dapur").SubmitAsync();
        var conflict = await mine.Fill("name", "<i>Keluarga</i>").Fill("unit", "keluarga").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Dapur yang menyala", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("<i>Keluarga</i>", conflict.Form()["name"]);
    }

    [Fact]
    public async Task Who_does_not_carry_it_only_reads()
    {
        var running = await Running.OpenAsync(app);
        foreach (var role in new[] { Role.Leader, Role.Council, Role.Partner })
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (
                    await (await app.AsAsync(running.Region, role)).GetAsync(running.At("/inisiatif/1/penuntun/tulis"))
                ).Status
            );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await app.Anonymous().GetAsync(running.At("/inisiatif/7/penuntun"))).Status
        );
    }

    [Fact]
    public void A_baseline_counted_after_the_start_shows_no_change()
    {
        var reading = Read(new(2025, 3, 1), IndicatorDirection.Up, 30m);
        Assert.True(reading.BaselineIsLate);
        Assert.Null(reading.Change);
    }

    [Theory]
    [InlineData(IndicatorDirection.Up, 30, true)]
    [InlineData(IndicatorDirection.Down, 30, false)]
    [InlineData(IndicatorDirection.Down, 5, true)]
    [InlineData(IndicatorDirection.Up, 12, null)]
    public void What_is_better_is_as_its_people_said(IndicatorDirection direction, int last, bool? right) =>
        Assert.Equal(right, Read(new(2024, 12, 31), direction, last).MovesRight);

    [Fact]
    public void Values_are_the_finest_of_each_year_and_the_plan_s_where_nothing_was_measured()
    {
        SeriesValue[] measured =
        [
            new(Frequency.Yearly, new(2024, 12, 31), 9m, "BPS"),
            new(Frequency.Quarterly, new(2024, 3, 31), 8m, null),
            new(Frequency.Quarterly, new(2024, 6, 30), 8.5m, null),
            new(Frequency.Quarterly, new(2024, 6, 30), 8.4m, null),
        ];
        var series = IndicatorSeries.Join(measured, [(2023, 7m, "RPJMD"), (2024, 10m, "RPJMD")]);
        Assert.Equal([7m, 8m, 8.4m], series.Select(v => v.Value));
        Assert.Equal(2023.5, series[0].Time, 0.01);
        Assert.Equal(2024.375, series[2].Time, 0.01);
    }

    private static LeadingReading Read(DateOnly baselineOn, IndicatorDirection direction, decimal last) =>
        new(
            new()
            {
                RegionId = Guid.Empty,
                InitiativeId = Guid.Empty,
                Name = "x",
                Unit = "x",
                Direction = direction,
                Frequency = Frequency.Quarterly,
                Baseline = 12m,
                BaselineOn = baselineOn,
            },
            new(2025, 1, 1),
            [new(Frequency.Quarterly, new(2025, 6, 30), last, null)]
        );
}
