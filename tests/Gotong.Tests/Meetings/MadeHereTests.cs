using System.Net;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Meetings;

/// <summary>Promises made at a Forum: linked, live, and private until both sides signed.</summary>
public sealed class MadeHereTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_promise_that_is_not_signed_is_counted_for_others_and_read_by_its_sides()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        await together.PromiseAsync();
        var path = together.At("/rapat/1");
        await PlanAsync(together);
        // The councillor helps at the table but sees no offer; what the team linked stays.
        await (await together.Team.GetAsync(path + "/janji"))
            .Form()
            .Fill("promise", (await together.ReadAsync()).Id.ToString())
            .SubmitAsync();
        var council = await (await app.AsAsync(together.Region, Role.Council)).GetAsync(path);
        Assert.Contains("1 janji lain belum terbuka bagi Anda", council.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("timbangan", council.Text, StringComparison.Ordinal);
        var banker = await together.Banker.GetAsync(path);
        Assert.Contains("Dana TJSL untuk tiga timbangan digital.", banker.Text, StringComparison.Ordinal);

        await together.SignAsync(together.Banker);
        await together.SignAsync(together.Agency);
        var after = await (await app.AsAsync(together.Region, Role.Council)).GetAsync(path);
        Assert.Contains("Bank Jatim membantu timbangan posyandu.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Disepakati", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_who_sees_less_takes_nothing_away_and_a_stale_choice_is_shown()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        await together.PromiseAsync();
        await PlanAsync(together, MeetingBody.Council);
        var path = together.At("/rapat/1/janji");
        var council = await app.AsAsync(together.Region, Role.Council);
        await (await together.Team.GetAsync(path))
            .Form()
            .Fill("promise", (await together.ReadAsync()).Id.ToString())
            .SubmitAsync();
        var seen = await council.GetAsync(path);
        Assert.Contains("Belum ada janji di daerah ini", seen.Text, StringComparison.Ordinal);
        var stale = (await together.Team.GetAsync(path)).Form().Fill("promise");
        await (await together.Team.GetAsync(path)).Form().Fill("promise").SubmitAsync();
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await stale.Fill("promise", (await together.ReadAsync()).Id.ToString()).SendAsync()).Status
        );
        Assert.Empty(await app.InAsync(together.Region, db => db.Set<MeetingPromise>().ToListAsync()));
    }

    private static async Task PlanAsync(Together together, MeetingBody body = MeetingBody.Forum) =>
        await (await together.Team.GetAsync(together.At("/rapat/baru")))
            .Form()
            .Fill("body", body.ToString())
            .Fill("title", "Forum janji")
            .Fill("day", together.In(0))
            .Fill("from", "09:00")
            .SubmitAsync();
}
