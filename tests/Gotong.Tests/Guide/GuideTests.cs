using System.Net;
using Gotong.Features.Guide;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Guide;

/// <summary>The steps of the guide lead to pages that are there, for the role they are told to.</summary>
public sealed class GuideTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Theory]
    [InlineData("perangkat-daerah", Role.Officer)]
    [InlineData("tim-pelaksana", Role.Coordinator)]
    [InlineData("perencana", Role.Planner)]
    [InlineData("kepala-daerah", Role.Leader)]
    [InlineData("kepala-daerah", Role.Council)]
    [InlineData("mitra", Role.Partner)]
    public async Task Every_door_opens_for_the_role_in_its_own_region(string slug, Role role)
    {
        var code = $"66.{70 + (int)role}";
        var region = await app.OpenRegionAsync(code, $"Kabupaten {code}");
        var browser = await app.AsAsync(await app.AddMemberAsync(region, role, "Sri Rahayu"));
        foreach (var language in (string[])["", "/en"])
        {
            var page = await browser.VisitAsync($"{language}/panduan/{slug}");
            var doors = page.Document.QuerySelectorAll("ol.guide a.go").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(GuideRoles.All.Single(r => r.Slug == slug).Steps.Count(s => s.Door is not null), doors.Count);
            Assert.All(doors, d => Assert.StartsWith($"{language}/{code}/", d, StringComparison.Ordinal));
            foreach (var door in doors)
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(door)).Status);
        }
    }

    [Fact]
    public async Task Where_nobody_works_and_there_is_no_example_there_are_steps_without_doors()
    {
        var page = await app.Anonymous().VisitAsync("/panduan/perencana");
        Assert.NotEmpty(page.Document.QuerySelectorAll("ol.guide li"));
        Assert.Empty(page.Document.QuerySelectorAll("ol.guide a.go"));
    }
}
