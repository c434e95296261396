using System.Net;
using Gotong.Features.Regions;

namespace Gotong.Tests.Fixtures;

/// <summary>What the other tests stand on.</summary>
public abstract class FixtureTests(TestApp app)
{
    [Fact]
    public async Task A_page_answers_and_names_the_person_who_is_signed_in()
    {
        var region = await app.OpenRegionAsync("11.01", "Kabupaten Contoh Uji");
        var browser = await app.AsAsync(await app.AddMemberAsync(region, Role.Planner, "Sri Rahayu"));
        var page = await browser.GetAsync("/saya");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Sri Rahayu", page.Document.Body!.TextContent, StringComparison.Ordinal);
        var stranger = await app.Anonymous().GetAsync("/saya");
        Assert.StartsWith("/masuk", stranger.Location, StringComparison.Ordinal);
    }
}

public sealed class FixtureOnSqlite(SqliteApp app) : FixtureTests(app), IClassFixture<SqliteApp>;

public sealed class FixtureOnPostgres(PostgresApp app) : FixtureTests(app), IClassFixture<PostgresApp>;
