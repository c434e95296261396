using Gotong.Features.Desks;
using Gotong.Features.Desks.Board;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// Fills the example region on first start. The region itself is written last: one that stopped half-way is not
/// there, and the next start makes it anew.
/// </summary>
public static class SeedExample
{
    private const string Agent = "contoh";

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        if (await db.Regions.AnyAsync(r => r.Code == Region.ExampleCode, cancel))
            return;
        var data = ExampleData.Load();
        var region = new Region
        {
            Code = Region.ExampleCode,
            Name = "Kabupaten Contoh",
            TimeZone = "Asia/Jakarta",
            PeriodStart = 2026,
            PeriodEnd = 2035,
            Framework = "kominfo-2017",
        };
        db.Tenant.Enter(region.Id);

        var organizations = data.Organizations.ToDictionary(
            o => o.Key,
            o => new Organization
            {
                RegionId = region.Id,
                Name = o.Name,
                ShortName = o.ShortName,
                Kind = o.Kind,
            }
        );
        db.AddRange(organizations.Values);
        var people = await ExamplePeople.AddAsync(services, region.Id, organizations, cancel);
        await Save(
            "example.people",
            Visibility.Region,
            "Lembaga dan orang contoh dimasukkan",
            "Example organizations and people added"
        );

        var plan = new PlanSeed(region.Id, organizations);
        var rpjmd = plan.Make(data.Plan);
        rpjmd.Publish(db.Clock.GetUtcNow());
        var before = new PlanSeed(region.Id, organizations).Make(data.PlanBefore);
        before.Publish(db.Clock.GetUtcNow());
        db.AddRange(rpjmd, before);
        await Save("rpjmd.published", Visibility.Public, "RPJMD contoh diterbitkan", "Example RPJMD published");
        CodeSeed.Link(db, rpjmd, data.Codes, db.Clock.GetUtcNow());
        await Save("priority.coded", Visibility.Public, "Kode resmi contoh ditautkan", "Example official codes linked");

        var seed = new InitiativeSeed(
            region,
            organizations,
            plan,
            people,
            Gate.GateEdition.Current.Key,
            db.Clock.GetUtcNow()
        );
        var initiatives = new List<Initiative>();
        foreach (var (index, example) in data.Initiatives.Index())
        {
            var initiative = seed.Make(index + 1, example);
            db.Add(initiative);
            initiatives.Add(initiative);
            await Save(
                "example.initiative",
                initiative.IsPublic ? Visibility.Public : Visibility.Region,
                $"Inisiatif contoh \"{example.Title}\" dimasukkan",
                $"Example initiative \"{example.Title}\" added"
            );
        }

        ApplicationSeed.Add(db, region, organizations, db.Clock.GetUtcNow());
        await Save(
            "example.applications",
            Visibility.Region,
            "Aplikasi contoh dimasukkan",
            "Example applications added"
        );

        var together = new CollaborationSeed(
            region,
            organizations,
            await db.Initiatives.Include(i => i.Partners).ToDictionaryAsync(i => i.Number, cancel),
            people.Coordinator,
            db.Clock.GetUtcNow()
        );
        foreach (var request in data.Collaboration.Requests)
            db.Add(together.Make(request));
        await Save("example.requests", Visibility.Region, "Permintaan contoh dimasukkan", "Example requests added");
        foreach (var (index, promise) in data.Collaboration.Promises.Index())
            db.Add(together.Make(index + 1, promise));
        await Save("example.promises", Visibility.Public, "Janji contoh dimasukkan", "Example promises added");
        OwnerSeed.Add(db, region, initiatives, people.OwnerOf(organizations["dinkes"].Id), db.Clock.GetUtcNow());
        await Save(
            "example.owners",
            Visibility.Region,
            "Penegasan pemilik contoh dimasukkan",
            "Confirmations of example owners added"
        );

        DiscussionSeed.Add(
            db,
            region,
            initiatives.First(i => i is { IsPublic: true, OwnerId: not null }),
            people.Coordinator,
            db.Clock.GetUtcNow()
        );
        await Save("example.discussion", Visibility.Region, "Percakapan contoh dimasukkan", "Example discussion added");

        await OpenDesks.PrepareAsync(
            db,
            region.Id,
            services.GetRequiredService<DeskLink>(),
            await db.Responsibilities.Select(r => r.OrganizationId).Distinct().ToListAsync(cancel),
            region.Today(db.Clock).AddDays(10),
            cancel
        );
        await Save("example.desks", Visibility.Region, "Meja contoh disiapkan", "Example desks prepared");

        await ReadinessSeed.AddAsync(db, region, new(services.GetRequiredService<Installation>(), region.Id), cancel);
        await Save("example.readiness", Visibility.Public, "Kesiapan contoh dimasukkan", "Example readiness added");

        await RoadmapSeed.AddAsync(db, region, cancel);
        await Save(
            "example.roadmap",
            Visibility.Public,
            "Peta jalan dan batas dana contoh dimasukkan",
            "Example roadmap and limits of funding added"
        );
        await StatusSeed.AddAsync(db, region, cancel);
        await Save("example.delivery", Visibility.Public, "Pelaksanaan contoh dimasukkan", "Example delivery added");
        await ComparisonSeed.AddAsync(db, region, cancel);
        await Save(
            "example.comparison",
            Visibility.Public,
            "Pembanding contoh dimasukkan",
            "Example series to compare with added"
        );

        await BimtekSeed.AddAsync(db, region, cancel);
        await Save("example.process", Visibility.Region, "Proses bimtek contoh dimasukkan", "Example process added");

        GateSeed.AddRules(db, region, people.Coordinator);
        await GateSeed.AddAnswersAsync(db, region, people.Coordinator, cancel);
        await Save(
            "example.rules",
            Visibility.Public,
            "Aturan gerbang contoh dimasukkan",
            "Example rules of the gate added"
        );

        await DecisionSeed.AddAsync(db, region, cancel);
        await GateSeed.AddLiftAsync(db, region, 4, cancel);
        await Save("example.decisions", Visibility.Region, "Keputusan contoh dimasukkan", "Example decisions added");
        await MeetingSeed.AddAsync(db, region, new(services.GetRequiredService<Installation>(), region.Id), cancel);
        await Save("example.meetings", Visibility.Public, "Rapat contoh dimasukkan", "Example meetings added");
        await DeliverySeed.AddAsync(db, region, new(services.GetRequiredService<Installation>(), region.Id), cancel);
        await Save("example.reports", Visibility.Public, "Laporan contoh dimasukkan", "Example reports added");
        await ScorecardSeed.AddAsync(db, region, cancel);
        await Save(
            "example.scorecards",
            Visibility.Public,
            "Kartu nilai contoh dimasukkan",
            "Example scorecards added"
        );
        await PortfolioSeed.AddAsync(db, region, cancel);
        await Save("example.scenarios", Visibility.Region, "Skenario contoh dimasukkan", "Example scenarios added");

        db.Tenant.Enter(Guid.Empty);
        await CodeSeed.KeepSetsAsync(db, data.Codes, cancel);
        db.Add(region);
        await Save("region.opened", Visibility.Public, "Daerah contoh dibuka", "Example region opened");

        Task Save(string name, Visibility visibility, string id, string en) =>
            db.SaveActAsync(new Act(name, visibility, id, en) { Agent = Agent }, cancel);
    }
}
