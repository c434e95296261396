using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Roadmap;

/// <summary>Schedules and limits as people write, move and read them; on both databases.</summary>
public abstract class RoadmapPagesTests(TestApp app)
{
    private static int regions;

    [Fact]
    public async Task A_schedule_is_proposed_until_somebody_writes_it()
    {
        var desk = await OpenAsync(1);
        var page = await desk.Browser.GetAsync(desk.Path(1, "/jadwal"));
        Assert.Contains("Diusulkan 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Schedules.CountAsync()));
        var form = page.Form()
            .Fill("starts", "2026-3")
            .Fill("ends", "2027-2")
            .Fill("m0-name", "Timbangan tiba")
            .Fill("m0-dueOn", "2026-09-30")
            .Fill("m0-weight", "40")
            .Fill("a0-name", "Beli timbangan")
            .Fill("a0-starts", "2026-3")
            .Fill("a0-ends", "2026-4")
            .Fill("a0-organization", desk.Plan.Opd.Id.ToString());
        await form.SubmitAsync();
        await form.SubmitAsync(); // sent twice, acts once
        var schedule = await ReadAsync(desk, 1);
        Assert.Equal((Quarter.Of(2026, 3), Quarter.Of(2027, 2)), (schedule.Starts, schedule.Ends));
        var id = Assert.Single(schedule.Milestones).Id;
        Assert.Equal(desk.Plan.Opd.Id, Assert.Single(schedule.Activities).OrganizationId);

        // Changed, it stays the same milestone; without a name it is gone.
        form = (await desk.Browser.GetAsync(desk.Path(1, "/jadwal"))).Form();
        await form.Fill("m0-name", "Timbangan dipakai").SubmitAsync();
        Assert.Equal(id, Assert.Single((await ReadAsync(desk, 1)).Milestones).Id);
        form = (await desk.Browser.GetAsync(desk.Path(1, "/jadwal"))).Form();
        await form.Fill("m0-name", "").SubmitAsync();
        Assert.Empty((await ReadAsync(desk, 1)).Milestones);
    }

    [Fact]
    public async Task Every_field_says_what_is_wrong_and_nothing_is_half_written()
    {
        var desk = await OpenAsync(1);
        var form = (await desk.Browser.GetAsync(desk.Path(1, "/jadwal"))).Form();
        var page = await form.Fill("starts", "2027-2")
            .Fill("ends", "2027-1")
            .Fill("m0-name", "Selesai")
            .Fill("m0-dueOn", "besok")
            .Fill("m0-weight", "0,5")
            .Fill("n0-needs", Guid.CreateVersion7().ToString())
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var words in (string[])["mendahului mulainya", "pilih harinya", "1 sampai 100", "dari daftar"])
            Assert.Contains(words, page.Errors, StringComparison.Ordinal);
        Assert.Equal("Selesai", page.Form()["m0-name"]);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Schedules.CountAsync()));
    }

    [Fact]
    public async Task A_circle_of_waiting_is_refused_with_its_chain()
    {
        var desk = await OpenAsync(3);
        await WaitAsync(desk, 1, 2);
        await WaitAsync(desk, 2, 3);
        var page = await (await WaitFormAsync(desk, 3, 1)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Matches("3\\. .* → 1\\. .* → 2\\. .* → 3\\. ", page.Errors);
        Assert.Equal(2, await app.InAsync(desk.Region, db => db.Set<Dependency>().CountAsync()));
    }

    [Fact]
    public async Task A_move_that_breaks_a_limit_needs_a_reason_and_takes_its_parts_along()
    {
        var desk = await OpenAsync(2);
        await CostAsync(desk, 1, 2026, 100_000_000);
        await CostAsync(desk, 2, 2027, 800_000_000);
        await LimitAsync(desk, 2027, 850_000_000);
        await AcceptAsync(desk, 1);
        await AcceptAsync(desk, 2);
        await WriteAsync(desk, 1, "2026-1", "2026-4");
        var look = await desk.Browser.GetAsync(desk.Path(1, "/geser?mulai=2027-1&biaya=1"));
        Assert.Contains("lebih Rp50 juta", look.Text, StringComparison.Ordinal);
        var form = look.Form(desk.Path(1, "/geser"));
        var held = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("melanggar 1 batas", held.Errors, StringComparison.Ordinal);
        Assert.Equal(Quarter.Of(2026, 1), (await ReadAsync(desk, 1)).Starts);

        await held.Form(desk.Path(1, "/geser")).Fill("alasan", "Gedung baru jadi 2027.").SubmitAsync();
        var schedule = await ReadAsync(desk, 1);
        Assert.Equal((Quarter.Of(2027, 1), Quarter.Of(2027, 4)), (schedule.Starts, schedule.Ends));
        Assert.Equal(new DateOnly(2027, 12, 31), Assert.Single(schedule.Milestones).DueOn);
        Assert.Contains(2027, (await desk.ReadAsync(1)).Costs.Where(c => c.Amount > 0).Select(c => c.Year));
        var history = await desk.Browser.GetAsync(desk.Path(1, "/jadwal"));
        Assert.Contains("alasan: Gedung baru jadi 2027.", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Costs_stay_in_their_years_unless_they_are_asked_along()
    {
        var desk = await OpenAsync(1);
        await CostAsync(desk, 1, 2026, 100_000_000);
        await WriteAsync(desk, 1, "2026-1", "2027-4");
        var page = await desk.Browser.GetAsync(desk.Path(1, "/geser?mulai=2026-3"));
        await page.Form(desk.Path(1, "/geser")).SubmitAsync();
        Assert.Equal(Quarter.Of(2026, 3), (await ReadAsync(desk, 1)).Starts);
        Assert.All((await desk.ReadAsync(1)).Costs, c => Assert.Equal(2026, c.Year));
    }

    [Fact]
    public async Task Whoever_is_slower_sees_what_the_other_saved()
    {
        var desk = await OpenAsync(1);
        await WriteAsync(desk, 1, "2026-1", "2026-4");
        var mine = (await desk.Browser.GetAsync(desk.Path(1, "/jadwal"))).Form().Fill("m0-name", "Tulisan saya");
        var move = (await desk.Browser.GetAsync(desk.Path(1, "/geser?mulai=2026-2"))).Form(desk.Path(1, "/geser"));
        await (await desk.Browser.GetAsync(desk.Path(1, "/jadwal")))
            .Form()
            .Fill("m0-name", "Tulisan orang lain")
            .SubmitAsync();
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Tulisan orang lain", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Tulisan saya", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await move.SendAsync()).Status);
        await conflict.Form().SubmitAsync();
        Assert.Equal("Tulisan saya", Assert.Single((await ReadAsync(desk, 1)).Milestones).Name);
    }

    [Fact]
    public async Task Only_its_own_people_schedule_and_the_public_sees_what_is_published()
    {
        var desk = await OpenAsync(2);
        await WriteAsync(desk, 1, "2026-2", "2026-4");
        var roadmap = $"/{desk.Region.Code}/peta-jalan";
        var council = await app.AsAsync(desk.Region, Role.Council);
        var officer = await app.AsAsync(desk.Region, Role.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(desk.Path(1, "/jadwal"))).Status);
        await AcceptAsync(desk, 1);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(desk.Path(1, "/jadwal"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await council.GetAsync(desk.Path(1, "/geser"))).Status);
        Assert.Contains("Peta jalan terisi", (await app.Anonymous().GetAsync(roadmap)).Text, StringComparison.Ordinal);
        Assert.Contains("1 inisiatif", (await council.GetAsync(roadmap)).Text, StringComparison.Ordinal);
        Assert.Contains("2 inisiatif", (await desk.Browser.GetAsync(roadmap)).Text, StringComparison.Ordinal);

        await (await desk.Browser.GetAsync(desk.Path(1, "/terbitkan"))).Form().SubmitAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1)); // what strangers see is a quarter of a second old
        var seen = await app.Anonymous().GetAsync(roadmap);
        Assert.Contains("TW II 2026 – TW IV 2026", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/geser", seen.Body, StringComparison.Ordinal);
        Assert.Contains(
            "\"starts\":\"2026-2\"",
            await app.Anonymous()
                .Http.GetStringAsync(
                    $"/api/v1/regions/{desk.Region.Code}/roadmap",
                    TestContext.Current.CancellationToken
                ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_table_of_limits_is_written_at_once_and_read_exactly()
    {
        var desk = await OpenAsync(1);
        var path = $"/{desk.Region.Code}/anggaran/batas";
        var form = (await desk.Browser.GetAsync(path)).Form();
        var unsure = await form.Fill("apbd-2026", "12,5").Fill("apbd-2027", "2,9 miliar").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        Assert.Contains("APBD 2026", unsure.Errors, StringComparison.Ordinal);
        Assert.Empty(await LimitsAsync(desk));
        var slow = (await desk.Browser.GetAsync(path)).Form().Fill("apbd-2026", "1 miliar");
        await unsure.Form().Fill("apbd-2026", "12,5 miliar").Fill("apbd-basis", "KUA-PPAS").SubmitAsync();
        Assert.Equal(
            [(2026, 12_500_000_000L, "KUA-PPAS"), (2027, 2_900_000_000L, "KUA-PPAS")],
            (await LimitsAsync(desk)).OrderBy(l => l.Year).Select(l => (l.Year, l.Amount, l.Basis))
        );
        var conflict = await slow.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("12.500.000.000", conflict.Text, StringComparison.Ordinal);
        await (await desk.Browser.GetAsync(path)).Form().Fill("apbd-2027", "").SubmitAsync();
        Assert.Equal(2026, Assert.Single(await LimitsAsync(desk)).Year);
    }

    [Fact]
    public async Task The_budget_names_what_is_missing_and_keeps_limits_from_the_public()
    {
        var desk = await OpenAsync(1);
        await CostAsync(desk, 1, 2026, 500_000_000);
        await CostAsync(desk, 1, 2026, 70_000_000, "tjsl");
        await LimitAsync(desk, 2026, 420_000_000);
        await AcceptAsync(desk, 1);
        await (await desk.Browser.GetAsync(desk.Path(1, "/terbitkan"))).Form().SubmitAsync();
        var path = $"/{desk.Region.Code}/anggaran";
        var page = await desk.Browser.GetAsync(path);
        Assert.Contains(
            "Diperlukan Rp500 juta, batasnya Rp420 juta: kurang Rp80 juta.",
            page.Text,
            StringComparison.Ordinal
        );
        var stranger = await app.Anonymous().GetAsync(path);
        Assert.Contains("mencari Rp70 juta di luar APBD", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("420", stranger.Body, StringComparison.Ordinal);
    }

    private async Task<Desk> OpenAsync(int initiatives)
    {
        var number = Interlocked.Increment(ref regions);
        var desk = await Desk.OpenAsync(app, $"{71 + number / 90}.{10 + number % 90}");
        for (var i = 1; i <= initiatives; i++)
        {
            await desk.StartAsync($"Bayi di desa {i} tidak tertimbang setiap bulan.");
            await desk.MendAsync(i);
        }
        return desk;
    }

    private static async Task WriteAsync(Desk desk, int number, string starts, string ends) =>
        await (await desk.Browser.GetAsync(desk.Path(number, "/jadwal")))
            .Form()
            .Fill("starts", starts)
            .Fill("ends", ends)
            .Fill("m0-name", "Selesai")
            .Fill("m0-dueOn", Quarter.TryParse(ends, out var last) ? $"{last.LastDay:yyyy-MM-dd}" : "")
            .SubmitAsync();

    private async Task<PageForm> WaitFormAsync(Desk desk, int number, int needs)
    {
        var other = (await desk.ReadAsync(needs)).Id;
        return (await desk.Browser.GetAsync(desk.Path(number, "/jadwal")))
            .Form()
            .Fill("n0-needs", other.ToString())
            .Fill("n0-kind", nameof(DependencyKind.Started));
    }

    private async Task WaitAsync(Desk desk, int number, int needs) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await (await WaitFormAsync(desk, number, needs)).SendAsync()).Status);

    private static async Task AcceptAsync(Desk desk, int number)
    {
        await (await desk.Browser.GetAsync(desk.Path(number, "/ajukan"))).Form().SubmitAsync();
        await (await desk.Browser.GetAsync(desk.Path(number, "/terima"))).Form().SubmitAsync();
    }

    private async Task CostAsync(Desk desk, int number, int year, long amount, string source = "apbd") =>
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var initiative = (await db.FindInitiativeAsync(number))!;
                initiative.Cost(year, source, MoneyStage.Indicative, amount);
                initiative.Touch(app.Clock.GetUtcNow());
                await db.SaveActAsync(new("cost", Visibility.Region, "biaya", "cost") { Agent = "tests" });
            }
        );

    private async Task LimitAsync(Desk desk, int year, long amount) =>
        await app.InAsync(
            desk.Region,
            async db =>
            {
                db.Add(
                    new FundingLimit
                    {
                        RegionId = desk.Region.Id,
                        Year = year,
                        Source = "apbd",
                        Amount = amount,
                    }
                );
                await db.SaveActAsync(new("limit", Visibility.Region, "batas", "limit") { Agent = "tests" });
            }
        );

    private Task<List<FundingLimit>> LimitsAsync(Desk desk) =>
        app.InAsync(desk.Region, db => db.FundingLimits.AsNoTracking().ToListAsync());

    private Task<Schedule> ReadAsync(Desk desk, int number) =>
        app.InAsync(
            desk.Region,
            db =>
                db.Schedules.AsNoTracking()
                    .Include(s => s.Activities)
                    .Include(s => s.Milestones)
                    .Include(s => s.Dependencies)
                    .AsSplitQuery()
                    .SingleAsync(s => s.Initiative.Number == number)
        );
}

public sealed class RoadmapPagesTestsOnSqlite(SqliteApp app) : RoadmapPagesTests(app), IClassFixture<SqliteApp>;

public sealed class RoadmapPagesTestsOnPostgres(PostgresApp app) : RoadmapPagesTests(app), IClassFixture<PostgresApp>;
