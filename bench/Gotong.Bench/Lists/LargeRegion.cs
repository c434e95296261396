using Gotong.Features.Accounts;
using Gotong.Features.Example;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Jobs;
using Gotong.Platform.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Gotong.Bench.Lists;

/// <summary>The example region, grown to thousands of initiatives; and the cookie of one of its people.</summary>
public static class LargeRegion
{
    private const int Slice = 500;

    /// <param name="more">What else the region is to hold.</param>
    /// <returns>The cookie of one of the example's people: a coordinator, or of another role.</returns>
    public static async Task<string> MakeAsync(
        string folder,
        int initiatives,
        Func<GotongDb, Region, Task>? more = null,
        Role role = Role.Coordinator
    )
    {
        var installation = new Installation(folder, Example: true);
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System);
        await using var app = GotongApp.Build(installation);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        await SeedExample.RunAsync(scope.ServiceProvider, default);
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        await GrowAsync(db, region, initiatives);
        if (more is not null)
            await more(db, region);
        // What the example computes after its first start is no part of what is measured.
        await db.Set<Job>().ExecuteDeleteAsync();
        return await CookieAsync(scope.ServiceProvider, db, role);
    }

    private static async Task GrowAsync(GotongDb db, Region region, int wanted)
    {
        var sasaran = await db.Priorities.Where(p => p.Level == PriorityLevel.Sasaran).Select(p => p.Id).ToListAsync();
        var indicators = await db.Indicators.Select(i => i.Id).ToListAsync();
        var organizations = await db.Organizations.Select(o => o.Id).ToListAsync();
        var members = await db.Memberships.Where(m => m.RegionId == region.Id).Select(m => m.Id).ToListAsync();
        var random = new Random(3);
        var number = await db.Initiatives.MaxAsync(i => i.Number);
        T One<T>(List<T> of) => of[random.Next(of.Count)];
        await db.SaveLargeActAsync(async write =>
        {
            while (number < wanted)
            {
                var initiative = new Initiative
                {
                    RegionId = region.Id,
                    Number = ++number,
                    Title = $"Layanan bersama untuk desa dan pasar, kelompok {number}",
                    StartedBy = One(members),
                    StartedAt = db.Clock.GetUtcNow().AddDays(-random.Next(300)),
                    PriorityId = One(sasaran),
                    Problem = "Warga menunggu lama.",
                    NewWay = "Pelayanan keliling bersama.",
                    Kind = (SolutionKind)random.Next(3),
                    Horizon = (Horizon)random.Next(3),
                    LeadOrganizationId = One(organizations),
                    OwnerId = One(members),
                };
                Add(initiative, db, One(indicators), One(organizations), random);
                db.Add(initiative);
                if (number % Slice == 0)
                    await write();
            }
            await write();
            return new("bench.grown", Visibility.Public, "Daerah diperbesar", "The region was grown")
            {
                Agent = "bench",
            };
        });
    }

    private static void Add(Initiative initiative, GotongDb db, Guid indicator, Guid partner, Random random)
    {
        initiative.Effects.Add(
            new()
            {
                RegionId = initiative.RegionId,
                InitiativeId = initiative.Id,
                IndicatorId = indicator,
                Expected = 10,
                ByYear = 2030,
            }
        );
        initiative.Join(
            db.Organizations.Local.FindEntry(partner)?.Entity ?? db.Organizations.Find(partner)!,
            "Menyediakan tempat."
        );
        initiative.Cost(2027, "apbd", MoneyStage.Indicative, 1_000_000L * random.Next(1, 900));
        string[] dimensions = ["governance", "branding", "economy", "living", "society", "environment"];
        initiative.PlaceIn("kominfo-2017", dimensions[random.Next(6)], null);
        var by = initiative.StartedBy;
        var at = initiative.StartedAt;
        InitiativeState[] way = [InitiativeState.Submitted, InitiativeState.Accepted, InitiativeState.InMasterplan];
        foreach (var next in way.Take(random.Next(4)))
            initiative.Become(next, by, at = at.AddDays(3));
        if (initiative.CanPublish && random.Next(3) > 0)
            initiative.Publish(at);
    }

    private static async Task<string> CookieAsync(IServiceProvider services, GotongDb db, Role role)
    {
        var accountId = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.Role == role)
            .Select(m => m.AccountId)
            .FirstAsync();
        var signIn = services.GetRequiredService<SignInManager<Account>>();
        var account = (await signIn.UserManager.FindByIdAsync(accountId.ToString()))!;
        var options = services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(
            await signIn.CreateUserPrincipalAsync(account),
            new() { IssuedUtc = db.Clock.GetUtcNow(), ExpiresUtc = db.Clock.GetUtcNow().AddDays(1) },
            IdentityConstants.ApplicationScheme
        );
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }
}
