using System.Net;
using Gotong.Features.Portfolio;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Portfolio;

/// <summary>Bad input, old forms, and who may do what.</summary>
public sealed class ScenarioDoorTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Limits_that_are_missing_negative_or_unclear_are_named_by_source_and_year()
    {
        var at = await Choosing.OpenAsync(app);
        var page = await (await at.FormAsync("Batas salah", ""))
            .Fill("limit-apbd-2028", "-5")
            .Fill("limit-apbd-2029", "1,000,000")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("2027: batasnya belum diisi", page.Errors, StringComparison.Ordinal);
        Assert.Contains("2028: batas tidak boleh kurang dari nol", page.Errors, StringComparison.Ordinal);
        Assert.Contains("2029: “1,000,000” tidak terbaca dengan pasti", page.Errors, StringComparison.Ordinal);
        Assert.Equal("-5", page.Form()["limit-apbd-2028"]);
        Assert.Equal(0, await app.InAsync(at.Region, db => db.Scenarios.CountAsync()));
    }

    [Fact]
    public async Task Prerequisites_in_a_circle_and_pins_against_them_are_said_before_anything_is_computed()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Berputar");
        await NeedAsync(at, 1, 2);
        await at.PinAsync(1, 1, PinKind.In, "Harus.");
        await at.PinAsync(1, 2, PinKind.Out, "Jangan.");
        var against = await (await at.Team.GetAsync(at.At(1))).Form(at.At(1) + "/hitung").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, against.Status);
        Assert.Contains(
            "“Dapur keluarga”: harus masuk, tetapi memerlukan “Kebun bergizi”, yang disisihkan",
            against.Errors,
            StringComparison.Ordinal
        );
        await NeedAsync(at, 2, 1);
        var circle = await (await at.Team.GetAsync(at.At(1))).Form(at.At(1) + "/hitung").SendAsync();
        Assert.Contains("Prasyarat berputar", circle.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pin_that_costs_more_than_there_is_leaves_no_plan_and_says_what_collides()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Terlalu sempit", "500 juta");
        await at.PinAsync(1, 1, PinKind.In, "Harus.");
        var page = await at.SolveAsync(1);
        Assert.Contains("Tidak ada rencana yang memenuhi semua batas ini", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task More_than_a_trillion_rupiah_is_no_trouble()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Kaya raya", "9.000 triliun");
        var page = await at.SolveAsync(1);
        Assert.Contains("4 dari 4 inisiatif masuk", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_read_before_another_saved_shows_both()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Dana utama");
        var mine = (await at.Team.GetAsync(at.At(1) + "/ubah")).Form().Fill("name", "Nama saya");
        await (await at.Team.GetAsync(at.At(1) + "/ubah")).Form().Fill("name", "Nama lain").SubmitAsync();
        var stale = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Nama lain", stale.Text, StringComparison.Ordinal);
        Assert.Equal("Nama saya", stale.Form()["name"]);
        Assert.Equal("Nama lain", (await at.ReadAsync(1)).Name);
    }

    [Fact]
    public async Task The_council_weighs_with_a_reason_and_others_do_not_write()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("Dana utama");
        var council = await app.AsAsync(at.Region, Role.Council);
        var page = await council.GetAsync(at.At(1) + "/bobot");
        var field = $"w-{at.Plan.Sasaran.Id:N}";
        Assert.Equal("100", page.Form()[field]);
        var bare = await page.Form().Fill(field, "12,5").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.Status);
        await bare.Form().Fill("reason", "Sidang 2 Maret.").SubmitAsync();
        var weight = Assert.Single((await at.ReadAsync(1)).Weights);
        Assert.Equal((100m, 12.5m), (weight.Derived, weight.Points));
        Assert.Equal(HttpStatusCode.Forbidden, (await council.GetAsync(at.At(1) + "/ubah")).Status);
        var officer = await app.AsAsync(at.Region, Role.Officer);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(at.At(1))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(at.At(1) + "/bobot")).Status);
    }

    [Fact]
    public async Task A_withdrawn_scenario_stays_to_be_read_with_its_reason()
    {
        var at = await Choosing.OpenAsync(app);
        await at.MakeAsync("<script>alert(1)</script>");
        var form = (await at.Team.GetAsync(at.At(1) + "/tarik")).Form();
        var page = await form.Fill("reason", "Tidak dipakai <b>lagi</b>.").SubmitAsync();
        Assert.Contains("Tidak dipakai <b>lagi</b>.", page.Text, StringComparison.Ordinal);
        Assert.Equal(ScenarioState.Withdrawn, (await at.ReadAsync(1)).State);
        Assert.Equal(at.At(1), (await at.Team.GetAsync(at.At(1) + "/tarik")).Location);
    }

    private static Task NeedAsync(Choosing at, int one, int needs) =>
        at.App.InAsync(
            at.Region,
            async db =>
            {
                var ids = await db.Set<Gotong.Features.Initiatives.Initiative>()
                    .ToDictionaryAsync(i => i.Number, i => i.Id);
                var schedule = new Schedule
                {
                    RegionId = at.Region.Id,
                    InitiativeId = ids[one],
                    Starts = Quarter.Of(2027, 1),
                    Ends = Quarter.Of(2027, 4),
                };
                schedule.Dependencies.Add(
                    new()
                    {
                        RegionId = at.Region.Id,
                        ScheduleId = schedule.Id,
                        Schedule = schedule,
                        NeedsId = ids[needs],
                        Kind = DependencyKind.Started,
                    }
                );
                db.Add(schedule);
                await db.SaveActAsync(
                    new("schedule.written", Visibility.Region, "Dijadwalkan", "Scheduled") { Agent = "tests" }
                );
            }
        );
}
