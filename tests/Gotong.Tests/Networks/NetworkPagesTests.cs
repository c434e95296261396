using System.Net;
using System.Text.Json;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Networks;

public sealed class NetworkPagesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions = 10;

    [Fact]
    public async Task The_page_says_who_works_alone_and_with_whom_the_others_work()
    {
        var (region, plan) = await OpenAsync();
        await AddAsync(region, plan, "Dinas Sosial", [], published: true);
        await AddAsync(region, plan, "Dinas Pertanian", [("Bank Contoh", OrganizationKind.Bank)], published: true);
        var page = await app.Anonymous().GetAsync($"/{region.Code}/jejaring");
        Assert.Equal("Jejaring kolaborasi", page.Title);
        Assert.Contains(
            "1 dari 2 perangkat daerah bekerja sendiri; 1 dari 2 inisiatif (50%) punya mitra di luar pemerintah.",
            page.Text,
            StringComparison.Ordinal
        );
        var alone = page.Document.QuerySelector("section[aria-labelledby=sendiri]")!.TextContent;
        Assert.Contains("Dinas Sosial", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("Dinas Pertanian", alone, StringComparison.Ordinal);
        Assert.Contains(
            "Dinas Pertanian dan Bank Contoh: 1 inisiatif bersama",
            page.Document.QuerySelector("svg.net")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Strangers_see_only_what_was_published_and_members_what_they_may_read()
    {
        var (region, plan) = await OpenAsync();
        await AddAsync(region, plan, "Dinas Sosial", [], published: true);
        await AddAsync(region, plan, "Dinas Rahasia", [("Mitra Rahasia", OrganizationKind.Business)], published: false);
        var stranger = app.Anonymous();
        var page = await stranger.GetAsync($"/{region.Code}/jejaring");
        Assert.Contains("1 dari 1 perangkat daerah bekerja sendiri", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", page.Body, StringComparison.Ordinal);
        foreach (var path in (string[])["network", "organizations"])
        {
            var json = await stranger.Http.GetStringAsync($"/api/v1/regions/{region.Code}/{path}");
            Assert.Contains("Dinas Sosial", json, StringComparison.Ordinal);
            Assert.DoesNotContain("Rahasia", json, StringComparison.Ordinal);
        }
        var team = await app.AsAsync(region, Role.Coordinator);
        page = await team.GetAsync($"/{region.Code}/jejaring");
        Assert.Contains("1 dari 2 perangkat daerah bekerja sendiri", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mitra Rahasia", page.Text, StringComparison.Ordinal);
        var own = await team.Http.GetStringAsync($"/api/v1/regions/{region.Code}/network");
        Assert.DoesNotContain("Rahasia", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_says_the_same_as_the_page()
    {
        var (region, plan) = await OpenAsync();
        await AddAsync(region, plan, "Dinas A", [("Kampus", OrganizationKind.University)], published: true);
        await AddAsync(region, plan, "Dinas B", [("Kampus", OrganizationKind.University)], published: true);
        using var json = JsonDocument.Parse(
            await app.Anonymous().Http.GetStringAsync($"/api/v1/regions/{region.Code}/network")
        );
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("outsidePartnerShare").GetDouble());
        Assert.Equal(2, root.GetProperty("ties").GetArrayLength());
        var campus = root.GetProperty("organizations")
            .EnumerateArray()
            .Single(o => o.GetProperty("name").GetString() == "Kampus");
        Assert.Equal(1, campus.GetProperty("betweenness").GetDouble());
        Assert.True(campus.GetProperty("outsideGovernment").GetBoolean());
    }

    [Fact]
    public async Task The_page_of_an_organization_says_with_whom_it_works()
    {
        var (region, plan) = await OpenAsync();
        await AddAsync(region, plan, plan.Opd, [("Bank Contoh", OrganizationKind.Bank)], published: true);
        var team = await app.AsAsync(region, Role.Planner);
        var page = await team.GetAsync($"/{region.Code}/lembaga/{plan.Opd.Id}");
        Assert.Contains(
            "Dinas Kesehatan bekerja bersama Bank Contoh dalam 1 inisiatif.",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Jejaring kolaborasi", (await page.ClickAsync("Lihat jejaring daerah")).Title);
    }

    [Fact]
    public async Task A_region_without_initiatives_says_what_is_missing()
    {
        var (region, _) = await OpenAsync();
        var page = await app.Anonymous().GetAsync($"/{region.Code}/jejaring");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Belum ada inisiatif yang dapat dibaca di sini.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_name_stands_as_text()
    {
        var (region, plan) = await OpenAsync();
        const string name = "Dinas <script>alert(1)</script> \" & ‮";
        await AddAsync(region, plan, name, [("</svg><img src=x>", OrganizationKind.Media)], published: true);
        var page = await app.Anonymous().GetAsync($"/{region.Code}/jejaring");
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
        Assert.Contains(
            "</svg><img src=x>",
            page.Document.QuerySelector("svg.net")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task With_many_organizations_the_picture_holds_the_most_connected_and_says_so()
    {
        var (region, plan) = await OpenAsync();
        var partners = Enumerable.Range(0, 29).Select(n => ($"Mitra {n:00}", OrganizationKind.Community)).ToArray();
        await AddAsync(region, plan, "Dinas Ramai", partners, published: true);
        var page = await app.Anonymous().GetAsync($"/{region.Code}/jejaring");
        Assert.Contains("Gambar memuat 25 dari 30 lembaga", page.Text, StringComparison.Ordinal);
        Assert.Equal(25, page.Document.QuerySelectorAll("svg.only-wide .net-node").Length);
        Assert.Equal(200, page.Document.QuerySelectorAll("svg.only-wide .net-tie").Length);
    }

    private async Task<(Region Region, PlanTree Plan)> OpenAsync()
    {
        var region = await app.OpenRegionAsync($"91.{Interlocked.Increment(ref regions)}");
        return (region, await PlanTree.AddAsync(app, region));
    }

    private async Task AddAsync(
        Region region,
        PlanTree plan,
        string lead,
        (string Name, OrganizationKind Kind)[] partners,
        bool published
    )
    {
        var organization = new Organization
        {
            RegionId = region.Id,
            Name = lead,
            Kind = OrganizationKind.Opd,
        };
        await app.InAsync(
            region,
            async db =>
            {
                db.Add(organization);
                await db.SaveActAsync(Made);
            }
        );
        await AddAsync(region, plan, organization, partners, published);
    }

    private Task AddAsync(
        Region region,
        PlanTree plan,
        Organization lead,
        (string Name, OrganizationKind Kind)[] partners,
        bool published
    ) =>
        app.InAsync(
            region,
            async db =>
            {
                var member = Guid.CreateVersion7();
                var initiative = new Initiative
                {
                    RegionId = region.Id,
                    Number = db.Initiatives.Count() + 1,
                    Title = $"Gagasan {lead.Name}",
                    StartedBy = member,
                    StartedAt = app.Clock.GetUtcNow(),
                    PriorityId = plan.Sasaran.Id,
                    LeadOrganizationId = lead.Id,
                };
                foreach (var (name, kind) in partners)
                {
                    var key = Organization.KeyOf(name);
                    var partner = db.Organizations.SingleOrDefault(o => o.Key == key);
                    if (partner is null)
                        db.Add(
                            partner = new()
                            {
                                RegionId = region.Id,
                                Name = name,
                                Kind = kind,
                            }
                        );
                    initiative.Partners.Add(
                        new()
                        {
                            RegionId = region.Id,
                            InitiativeId = initiative.Id,
                            OrganizationId = partner.Id,
                            Part = "Ikut.",
                        }
                    );
                }
                initiative.Become(InitiativeState.Submitted, member, app.Clock.GetUtcNow());
                initiative.Become(InitiativeState.Accepted, member, app.Clock.GetUtcNow());
                if (published)
                    initiative.Publish(app.Clock.GetUtcNow());
                db.Add(initiative);
                await db.SaveActAsync(Made);
            }
        );

    private static Act Made => new("tests.made", Visibility.Public, "dibuat", "made") { Agent = "tests" };
}
