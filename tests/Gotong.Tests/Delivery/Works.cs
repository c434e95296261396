using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>A region with one initiative at work: its owner, a planner, two milestones, money, a leading indicator, an effect.</summary>
public sealed record Works(
    TestApp App,
    Region Region,
    PlanTree Plan,
    Person Owner,
    Person Planner,
    Browser OwnerBrowser,
    Browser PlannerBrowser,
    Guid InitiativeId,
    Guid FirstMilestone,
    Guid SecondMilestone,
    Guid Leading
)
{
    public static readonly Quarter Q4 = Quarter.Of(2025, 4);

    public Guid Indicator => Plan.Sasaran.Indicators[0].Id;

    public string At(string rest = "") => $"/{Region.Code}{rest}";

    public string Report(string quarter = "2025-4", string rest = "") => At($"/inisiatif/1/laporan/{quarter}{rest}");

    public string Reached(Guid milestone) => $"m-{milestone:N}";

    public string Value(Guid indicator, string day) => $"n-{indicator:N}-{day}";

    /// <summary>The clock of the fixture says 2 March 2026; the initiative runs since 2025.</summary>
    public static async Task<Works> OpenAsync(TestApp app, string code, string zone = "Asia/Jakarta")
    {
        var region = await app.OpenRegionAsync(code, $"Kabupaten {code}");
        if (zone != "Asia/Jakarta")
            await app.InAsync(
                null,
                async db =>
                {
                    (await db.Regions.SingleAsync(r => r.Id == region.Id)).TimeZone = zone;
                    await db.SaveActAsync(new("region.moved", default, "dipindah", "moved") { Agent = "tests" });
                }
            );
        var plan = await PlanTree.AddAsync(app, region);
        var owner = await app.AddMemberAsync(region, Role.Officer, "Sri Rahayu", plan.Opd.Id);
        var planner = await app.AddMemberAsync(region, Role.Planner, "Bagus Prasetyo");
        var (initiative, schedule, leading) = Make(region.Id, plan, owner.Membership!.Id, app.Clock.GetUtcNow());
        await app.InAsync(
            region,
            async db =>
            {
                db.AddRange(initiative, schedule, leading);
                await db.SaveActAsync(new("tests.works", default, "mulai", "begun") { Agent = "tests" });
            }
        );
        return new(
            app,
            region,
            plan,
            owner,
            planner,
            await app.AsAsync(owner),
            await app.AsAsync(planner),
            initiative.Id,
            schedule.Milestones[0].Id,
            schedule.Milestones[1].Id,
            leading.Id
        );
    }

    private static (Initiative, Schedule, LeadingIndicator) Make(
        Guid region,
        PlanTree plan,
        Guid owner,
        DateTimeOffset now
    )
    {
        var initiative = new Initiative
        {
            RegionId = region,
            Number = 1,
            Title = "Timbangan keliling",
            StartedBy = owner,
            StartedAt = now.AddDays(-300),
            PriorityId = plan.Sasaran.Id,
            LeadOrganizationId = plan.Opd.Id,
            OwnerId = owner,
        };
        initiative.Effects.Add(
            new()
            {
                RegionId = region,
                InitiativeId = initiative.Id,
                IndicatorId = plan.Sasaran.Indicators[0].Id,
                Expected = 9.5m,
                Baseline = 17.63m,
                ByYear = 2029,
            }
        );
        initiative.Cost(2025, "apbd", MoneyStage.Indicative, 400_000_000);
        initiative.Cost(2026, "apbd", MoneyStage.Indicative, 500_000_000);
        foreach (
            var next in new[] { InitiativeState.Submitted, InitiativeState.Accepted, InitiativeState.InMasterplan }
        )
            initiative.Become(next, owner, now.AddDays(-250));
        initiative.Publish(now.AddDays(-240));
        var schedule = new Schedule
        {
            RegionId = region,
            InitiativeId = initiative.Id,
            Starts = Quarter.Of(2025, 3),
            Ends = Quarter.Of(2027, 4),
        };
        schedule.Milestones.Add(Mark(schedule, "Tim dibentuk", new(2025, 11, 30), 40));
        schedule.Milestones.Add(Mark(schedule, "Timbangan dibeli", new(2026, 2, 28), 60));
        var leading = new LeadingIndicator
        {
            RegionId = region,
            InitiativeId = initiative.Id,
            Name = "Bayi ditimbang",
            Unit = "bayi",
            Direction = IndicatorDirection.Up,
            Frequency = Frequency.Quarterly,
            Baseline = 200,
            Source = "Catatan kader",
        };
        return (initiative, schedule, leading);
    }

    private static Milestone Mark(Schedule schedule, string name, DateOnly due, int weight) =>
        new()
        {
            RegionId = schedule.RegionId,
            ScheduleId = schedule.Id,
            Schedule = schedule,
            Name = name,
            DueOn = due,
            Weight = weight,
            Order = weight,
        };

    /// <summary>The form of the owner, filled in as it should be.</summary>
    public async Task<PageForm> FilledAsync(string quarter = "2025-4")
    {
        var page = await OwnerBrowser.GetAsync(Report(quarter));
        return page.Form(Report(quarter))
            .Fill(Reached(FirstMilestone), "1")
            .Fill(Reached(FirstMilestone) + "-on", "2025-11-20")
            .Fill("uang-apbd", "120.000.000")
            .Fill(Value(Leading, "20251231"), "240")
            .Fill(Value(Indicator, "20251231"), "16,2")
            .Fill(Value(Indicator, "20251231") + "-sumber", "SSGI 2025")
            .Fill("kendala", "Timbangan menunggu lelang.")
            .Fill("langkah", "Melatih kader.");
    }

    public async Task<WebPage> SendAsync(string quarter = "2025-4") => await (await FilledAsync(quarter)).SubmitAsync();

    public async Task<WebPage> VerifyAsync(string quarter = "2025-4") =>
        await (await PlannerBrowser.GetAsync(Report(quarter)))
            .Form(Report(quarter, "/periksa"))
            .Fill("jawaban", "Verified")
            .SubmitAsync();

    public Task<List<QuarterReport>> ReportsAsync() =>
        App.InAsync(
            Region,
            db =>
                db.QuarterReports.Include(r => r.Spending)
                    .Include(r => r.Milestones)
                    .OrderBy(r => r.Quarter)
                    .ThenBy(r => r.Edition)
                    .ToListAsync()
        );
}
