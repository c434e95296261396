using Gotong.Features.Bimtek;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Bimtek;

/// <summary>A region with a plan in force and a process begun by its coordinator.</summary>
public sealed record Process(TestApp App, Region Region, PlanTree Plan, Browser Lead)
{
    public const string Four = "bimtek-2026";
    public const string Yearly = "tinjauan-2026";

    private static int regions;

    public string Board => $"/{Region.Code}/bimtek";

    public string Stage(int number) => $"{Board}/1/tahap/{number}";

    public string QuickWins => $"{Board}/1/quick-win";

    public static async Task<Process> StartAsync(TestApp app, string edition)
    {
        var region = await app.OpenRegionAsync($"37.{Interlocked.Increment(ref regions):00}");
        var plan = await PlanTree.AddAsync(app, region);
        await app.InAsync(
            region,
            async db =>
            {
                (await db.Set<Gotong.Features.Priorities.Rpjmd>().SingleAsync()).Enact(
                    "Perda 5 Tahun 2025",
                    new(2025, 11, 20),
                    app.Clock.GetUtcNow()
                );
                return await db.SaveActAsync(
                    new("rpjmd.published", Visibility.Public, "Terbit", "Published") { Agent = "tests" }
                );
            }
        );
        var lead = await app.AsAsync(region, Role.Coordinator);
        var page = await lead.GetAsync($"/{region.Code}/bimtek/mulai");
        await page.Form().Fill("edition", edition).SubmitAsync();
        return new(app, region, plan, lead);
    }

    public async Task TickAsync(int stage, string item, string done = "ya") =>
        await (await Lead.GetAsync($"{Stage(stage)}/syarat/{item}"))
            .Form()
            .Fill("done", done)
            .Fill("note", "Daftar hadir 64 orang.")
            .SubmitAsync();

    public async Task<WebPage> SendAsync(int stage) =>
        await (await Lead.GetAsync($"{Stage(stage)}/kirim")).Form().SubmitAsync();

    public static async Task<WebPage> ClearAsync(Browser mentor, string stage) =>
        await (await mentor.GetAsync(stage + "/loloskan")).Form().SubmitAsync();

    public Task<StageState> StateAsync(int stage) =>
        App.InAsync(Region, db => db.ProcessStages.Where(s => s.Order == stage).Select(s => s.State).SingleAsync());

    /// <summary>Takes the first stages of the four as cleared, so that the third is at work.</summary>
    public Task ClearUpToAsync(int last) =>
        App.InAsync(
            Region,
            async db =>
            {
                var member = await db.Memberships.Where(m => m.RegionId == Region.Id).Select(m => m.Id).FirstAsync();
                foreach (var stage in await db.ProcessStages.Where(s => s.Order <= last).ToListAsync())
                {
                    stage.Send([], member, App.Clock.GetUtcNow());
                    stage.Clear(member, App.Clock.GetUtcNow());
                }
                return await db.SaveActAsync(
                    new("stage.cleared", Visibility.Region, "Lolos", "Cleared") { Agent = "tests" }
                );
            }
        );

    /// <summary>An initiative of one year in the masterplan.</summary>
    public Task<Guid> AddCandidateAsync(string title, string dimension) =>
        App.InAsync(
            Region,
            async db =>
            {
                var member = await db.Memberships.Where(m => m.RegionId == Region.Id).Select(m => m.Id).FirstAsync();
                var at = App.Clock.GetUtcNow();
                var initiative = new Initiative
                {
                    RegionId = Region.Id,
                    Number = 1 + (await db.Initiatives.MaxAsync(i => (int?)i.Number) ?? 0),
                    Title = title,
                    StartedBy = member,
                    StartedAt = at,
                    PriorityId = Plan.Sasaran.Id,
                    Horizon = Horizon.Short,
                };
                initiative.Dimensions.Add(
                    new()
                    {
                        RegionId = Region.Id,
                        InitiativeId = initiative.Id,
                        Framework = Region.Framework,
                        Dimension = dimension,
                    }
                );
                initiative.Become(InitiativeState.Submitted, member, at);
                initiative.Become(InitiativeState.Accepted, member, at);
                initiative.Become(InitiativeState.InMasterplan, member, at);
                db.Add(initiative);
                await db.SaveActAsync(
                    new("initiative.added", Visibility.Region, "Inisiatif", "Initiative") { Agent = "tests" }
                );
                return initiative.Id;
            }
        );
}
