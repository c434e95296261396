using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Portfolio;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Jobs;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Portfolio;

/// <summary>A region with one measured sasaran and four initiatives to choose from: a dear and strong one, two smaller, one without an effect in figures.</summary>
public sealed record Choosing(TestApp App, Region Region, PlanTree Plan, Browser Team)
{
    public const long Million = 1_000_000;
    private static int regions;

    public string List => $"/{Region.Code}/skenario";

    public string At(int number) => $"{List}/{number}";

    public static async Task<Choosing> OpenAsync(TestApp app)
    {
        var number = Interlocked.Increment(ref regions);
        var region = await app.OpenRegionAsync($"{70 + number / 100}.{number % 100:00}");
        var plan = await PlanTree.AddAsync(app, region);
        var team = await app.AddMemberAsync(region, Role.Coordinator);
        await app.InAsync(
            region,
            async db =>
            {
                var sasaran = await db.Set<Priority>()
                    .Include(p => p.Indicators)
                    .SingleAsync(p => p.Id == plan.Sasaran.Id);
                (string Title, decimal? Expected, long Cost)[] all =
                [
                    ("Dapur keluarga", 13m, 600),
                    ("Kebun bergizi", 15m, 300),
                    ("Kelas ibu", 16.5m, 100),
                    ("Kunjungan rumah", null, 50),
                ];
                foreach (var (index, (title, expected, cost)) in all.Index())
                {
                    var initiative = new Initiative
                    {
                        RegionId = region.Id,
                        Number = index + 1,
                        Title = title,
                        StartedBy = team.Membership!.Id,
                        StartedAt = app.Clock.GetUtcNow(),
                        PriorityId = sasaran.Id,
                    };
                    if (expected is { } value)
                        initiative.Expect(sasaran.Indicators[0], null, value, 17.63m, 2029);
                    initiative.Cost(2026, FundingSource.Apbd, MoneyStage.Indicative, cost * Million);
                    initiative.Become(InitiativeState.Submitted, team.Membership.Id, app.Clock.GetUtcNow());
                    initiative.Become(InitiativeState.Accepted, team.Membership.Id, app.Clock.GetUtcNow());
                    db.Add(initiative);
                    await db.SaveActAsync(
                        new("initiative.accepted", Visibility.Region, "Diterima", "Accepted") { Agent = "tests" }
                    );
                }
            }
        );
        return new(app, region, plan, await app.AsAsync(team));
    }

    /// <summary>2027 to 2029, money in the first year only.</summary>
    public async Task<PageForm> FormAsync(string name, string first = "700 juta") =>
        (await Team.GetAsync(List + "/baru"))
            .Form()
            .Fill("name", name)
            .Fill("reason", "Untuk dibandingkan.")
            .Fill("discount", "0")
            .Fill("limit-apbd-2027", first)
            .Fill("limit-apbd-2028", "0")
            .Fill("limit-apbd-2029", "0");

    public async Task<WebPage> MakeAsync(string name, string first = "700 juta")
    {
        var page = await (await FormAsync(name, first)).SubmitAsync();
        Assert.Equal("", page.Errors);
        return page;
    }

    public async Task<WebPage> PinAsync(int scenario, int initiative, PinKind kind, string reason, string year = "")
    {
        var page = await Team.GetAsync($"{At(scenario)}/pin/{initiative}");
        return await page.Form().Fill("kind", kind.ToString()).Fill("year", year).Fill("reason", reason).SubmitAsync();
    }

    /// <summary>Asks for it, and waits until the job ended.</summary>
    public async Task<WebPage> SolveAsync(int number, Browser? by = null)
    {
        var browser = by ?? Team;
        var asked = await (await browser.GetAsync(At(number))).Form(At(number) + "/hitung").SubmitAsync();
        Assert.Equal("", asked.Errors);
        await EndedAsync(number);
        return await browser.GetAsync(At(number));
    }

    public async Task<Job> EndedAsync(int number)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            var job = await App.InAsync(
                Region,
                async db =>
                {
                    var id = await db.Scenarios.Where(s => s.Number == number).Select(s => s.Id).SingleAsync();
                    return await db
                        .Jobs.AsNoTracking()
                        .Where(j => j.SubjectId == id)
                        .OrderByDescending(j => j.AddedAt)
                        .ThenByDescending(j => j.Id)
                        .FirstAsync();
                }
            );
            if (!job.IsLive)
                return job;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException("The job did not end.");
    }

    public Task<Scenario> ReadAsync(int number) =>
        App.InAsync(Region, db => db.Scenarios.AsNoTracking().Whole().SingleAsync(s => s.Number == number));

    public Task<ScenarioResult> ResultAsync(int number) =>
        App.InAsync(
            Region,
            db =>
                db.Set<ScenarioResult>()
                    .AsNoTracking()
                    .Where(r => r.Scenario.Number == number)
                    .OrderByDescending(r => r.At)
                    .ThenByDescending(r => r.Id)
                    .FirstAsync()
        );
}
