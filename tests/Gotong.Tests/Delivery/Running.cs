using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Owners;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Delivery;

/// <summary>A region with one published initiative that is being delivered since January 2025.</summary>
internal sealed record Running(TestApp App, Region Region, PlanTree Plan, Guid InitiativeId, Person Owner)
{
    private static int regions = 10;

    public string At(string path) => $"/{Region.Code}{path}";

    public static async Task<Running> OpenAsync(TestApp app, string title = "Dapur keluarga")
    {
        var region = await app.OpenRegionAsync($"91.{Interlocked.Increment(ref regions)}");
        var plan = await PlanTree.AddAsync(app, region);
        var owner = await app.AddMemberAsync(region, Role.Officer, "Sri", plan.Opd.Id);
        var id = await app.InAsync(
            region,
            async db =>
            {
                var now = app.Clock.GetUtcNow().AddDays(-30);
                var initiative = new Initiative
                {
                    RegionId = region.Id,
                    Number = 1,
                    Title = title,
                    StartedBy = owner.Membership!.Id,
                    StartedAt = now,
                    PriorityId = plan.Sasaran.Id,
                    LeadOrganizationId = plan.Opd.Id,
                    OwnerId = owner.Membership.Id,
                };
                var indicator = await db.Set<Features.Priorities.Indicator>().FirstAsync();
                initiative.Effects.Add(
                    new()
                    {
                        RegionId = region.Id,
                        InitiativeId = initiative.Id,
                        IndicatorId = indicator.Id,
                        Expected = 9.5m,
                        Baseline = 17.63m,
                        ByYear = 2029,
                    }
                );
                initiative.Become(InitiativeState.Submitted, initiative.StartedBy, now);
                initiative.Become(InitiativeState.Accepted, initiative.StartedBy, now);
                initiative.Publish(now);
                db.Add(initiative);
                db.Add(
                    new Schedule
                    {
                        RegionId = region.Id,
                        InitiativeId = initiative.Id,
                        Starts = Quarter.Of(2025, 1),
                        Ends = Quarter.Of(2029, 4),
                        Milestones = { Milestone("Kader dilatih", new(2025, 9, 30), new(2025, 9, 20)) },
                    }
                );
                await SaveAsync(db);
                return initiative.Id;

                Milestone Milestone(string name, DateOnly due, DateOnly? reached) =>
                    new()
                    {
                        RegionId = region.Id,
                        ScheduleId = Guid.Empty,
                        Name = name,
                        DueOn = due,
                        Weight = 100,
                        Order = 1,
                        ReachedOn = reached,
                    };
            }
        );
        return new(app, region, plan, id, owner);
    }

    public Task ReportAsync(Quarter quarter, ReportState state = ReportState.Verified, int edition = 1) =>
        App.InAsync(
            Region,
            async db =>
            {
                db.Add(
                    new QuarterReport
                    {
                        RegionId = Region.Id,
                        InitiativeId = InitiativeId,
                        Quarter = quarter,
                        Edition = edition,
                        State = state,
                        SentBy = Owner.Membership!.Id,
                        SentAt = App.Clock.GetUtcNow(),
                    }
                );
                await SaveAsync(db);
            }
        );

    /// <summary>Yearly values of the whole, as BPS would publish them.</summary>
    public Task MeasureAsync(params (DateOnly Until, decimal Value)[] values) => MeasureAsync(Frequency.Yearly, values);

    public Task MeasureAsync(Frequency frequency, params (DateOnly Until, decimal Value)[] values) =>
        App.InAsync(
            Region,
            async db =>
            {
                var indicator = await db.Set<Features.Priorities.Indicator>().FirstAsync();
                foreach (var (until, value) in values)
                    db.Add(
                        new Measurement
                        {
                            RegionId = Region.Id,
                            IndicatorId = indicator.Id,
                            Frequency = frequency,
                            From = Features.Delivery.Status.Periods.StartOf(frequency, until),
                            To = until,
                            Value = value,
                            Source = "BPS",
                            SourceOn = until,
                            State = MeasurementState.Verified,
                            RecordedBy = Owner.Membership!.Id,
                            RecordedAt = App.Clock.GetUtcNow(),
                        }
                    );
                await SaveAsync(db);
            }
        );

    /// <summary>Nothing has to be brought about: all three proofs stand as statements.</summary>
    public Task MakeReadyAsync() =>
        App.InAsync(
            Region,
            async db =>
            {
                var initiative = await db.Initiatives.AsTracking().Include(i => i.Costs).SingleAsync();
                foreach (var kind in new[] { NeedKind.Regulation, NeedKind.Infrastructure })
                {
                    var proof = new Features.Readiness.NothingNeeded
                    {
                        RegionId = Region.Id,
                        InitiativeId = initiative.Id,
                        Initiative = initiative,
                        Of = kind,
                    };
                    proof.Sign(Owner.Membership!.Id, App.Clock.GetUtcNow());
                    db.Add(proof);
                }
                initiative.Cost(2025, "tanpa-biaya", Features.Priorities.MoneyStage.Indicative, 0);
                await SaveAsync(db);
            }
        );

    public Task ChangeAsync(Func<GotongDb, Task> change) =>
        App.InAsync(
            Region,
            async db =>
            {
                await change(db);
                await SaveAsync(db);
            }
        );

    public async Task<string> PublicAsync(string path)
    {
        App.Clock.Advance(TimeSpan.FromSeconds(1));
        return (await App.Anonymous().GetAsync(At(path))).Text;
    }

    private static Task SaveAsync(GotongDb db) =>
        db.SaveActAsync(new("tests.made", Visibility.Public, "dibuat", "made") { Agent = "tests" });
}
