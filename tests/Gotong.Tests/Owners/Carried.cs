using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Owners;

/// <summary>Regions with initiatives somebody carries.</summary>
internal static class Carried
{
    /// <summary>Days since it began, longer than the period: without a sign since, its owner is silent.</summary>
    public const int Old = 100;
    private static int regions = 10;

    public static async Task<(Region Region, PlanTree Plan)> OpenAsync(TestApp app)
    {
        var region = await app.OpenRegionAsync($"92.{Interlocked.Increment(ref regions)}");
        return (region, await PlanTree.AddAsync(app, region));
    }

    /// <summary>Accepted, entrusted, and published if asked for. By nobody's account: no sign of its owner.</summary>
    public static Task AddAsync(
        TestApp app,
        (Region Region, PlanTree Plan) at,
        int number,
        Person? owner,
        Person? deputy = null,
        bool published = false,
        string title = "Posyandu keliling",
        int age = Old
    ) =>
        app.InAsync(
            at.Region,
            async db =>
            {
                var now = app.Clock.GetUtcNow().AddDays(-age);
                var initiative = new Initiative
                {
                    RegionId = at.Region.Id,
                    Number = number,
                    Title = title,
                    StartedBy = Guid.CreateVersion7(),
                    StartedAt = now,
                    PriorityId = at.Plan.Sasaran.Id,
                    LeadOrganizationId = at.Plan.Opd.Id,
                    OwnerId = owner?.Membership!.Id,
                    DeputyId = deputy?.Membership!.Id,
                };
                initiative.Become(InitiativeState.Submitted, initiative.StartedBy, now);
                initiative.Become(InitiativeState.Accepted, initiative.StartedBy, now);
                if (published)
                    initiative.Publish(now);
                db.Add(initiative);
                await db.SaveActAsync(new("tests.made", Visibility.Public, "dibuat", "made") { Agent = "tests" });
            }
        );
}
