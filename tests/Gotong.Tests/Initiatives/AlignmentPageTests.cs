using System.Net;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Initiatives;

public sealed class AlignmentPageTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions = 10;

    [Fact]
    public async Task Old_and_new_stand_side_by_side_with_what_rests_on_the_old()
    {
        var desk = await Desk.OpenAsync(app, "12.01");
        await AddOldAsync(desk.Region, "STUNTING turun", "Jalan <b>mantap</b>");
        await desk.StartAsync("Timbangan balita jauh dari rumah.");
        var page = await desk.Browser.GetAsync("/12.01/rencana/selaras");
        Assert.Contains(
            "Dari 2 sasaran lama, 1 berlanjut dengan nama atau kode yang sama, 0 tampaknya berlanjut dengan kata lain, 1 tidak tampak lagi. 0 baru.",
            page.Text,
            StringComparison.Ordinal
        );
        var lines = page.Document.QuerySelectorAll(".align > li").Select(l => l.ClassName).ToList();
        Assert.Equal(["align-same", "align-gone"], lines);
        Assert.Contains("Jalan <b>mantap</b>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("inisiatif bertumpu", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("path.thread"));

        // Turned round, what rests on the present plan is seen on the old side.
        var links = page.Document.QuerySelectorAll(".align-choices a").Select(a => a.GetAttribute("href")!).ToList();
        var levels = links.Where(l => l.Contains("tingkat=program", StringComparison.Ordinal)).ToList();
        Assert.Single(levels);
        var ids = System.Web.HttpUtility.ParseQueryString(new Uri("http://x" + levels[0]).Query);
        var turned = await desk.Browser.GetAsync($"/12.01/rencana/selaras?lama={ids["baru"]}&baru={ids["lama"]}");
        Assert.Contains("1 inisiatif bertumpu di sini", turned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_see_published_plans_only_and_one_plan_says_what_to_do()
    {
        var desk = await Desk.OpenAsync(app, "12.02");
        var alone = await desk.Browser.GetAsync("/12.02/rencana/selaras");
        Assert.Equal(HttpStatusCode.OK, alone.Status);
        Assert.Contains("Mulai dokumen lain", alone.Text, StringComparison.Ordinal);
        await AddOldAsync(desk.Region, "Rahasia rancangan");
        var stranger = await app.Anonymous().GetAsync("/12.02/rencana/selaras");
        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.DoesNotContain("Rahasia", stranger.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Rahasia",
            (await desk.Browser.GetAsync("/12.02/rencana/selaras")).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("?lama=x")]
    [InlineData("?tingkat=<script>")]
    [InlineData("?tingkat=99")]
    [InlineData("?lama=00000000-0000-0000-0000-000000000001&baru=00000000-0000-0000-0000-000000000002")]
    public async Task A_broken_address_breaks_nothing(string query)
    {
        var region = await app.OpenRegionAsync($"13.{Interlocked.Increment(ref regions)}");
        var page = await app.Anonymous().GetAsync($"/{region.Code}/rencana/selaras{query}");
        Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound);
    }

    private Task<long> AddOldAsync(Region region, params string[] names) =>
        app.InAsync(
            region,
            async db =>
            {
                var plan = Rpjmd.For(region, 2019, 2024);
                plan.Priorities.AddRange(
                    names.Select(
                        (n, i) =>
                            new Priority
                            {
                                RegionId = region.Id,
                                RpjmdId = plan.Id,
                                Rpjmd = plan,
                                Level = PriorityLevel.Sasaran,
                                Name = n,
                                Key = n,
                                Order = i,
                            }
                    )
                );
                db.Add(plan);
                await db.SaveActAsync(new("plan.made", Visibility.Region, "dibuat", "made") { Agent = "tests" });
                return 0L;
            }
        );
}
