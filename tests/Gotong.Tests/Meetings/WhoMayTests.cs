using System.Net;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Meetings;

/// <summary>Who sees a meeting, who changes it, and who is not told that it is there.</summary>
public sealed class WhoMayTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly Dictionary<MeetingBody, Role[]> Sees = new()
    {
        [MeetingBody.Council] = [Role.Leader, Role.Council, Role.Coordinator, Role.Planner],
        [MeetingBody.Forum] = [.. Roles.OfMembers],
        [MeetingBody.Team] =
        [
            Role.Leader,
            Role.Council,
            Role.Coordinator,
            Role.Planner,
            Role.Officer,
            Role.RegionAdmin,
        ],
    };

    [Fact]
    public async Task Each_body_is_seen_by_its_own()
    {
        var at = await Gathering.OpenAsync(app);
        foreach (var body in Enum.GetValues<MeetingBody>())
            await at.PlanAsync(body, title: $"Rapat rahasia {body}");
        foreach (var role in Roles.OfMembers)
        {
            var browser = await app.AsAsync(at.Region, role);
            var list = await browser.GetAsync(at.List);
            foreach (var body in Enum.GetValues<MeetingBody>())
            {
                var sees = Sees[body].Contains(role);
                var page = await browser.GetAsync(at.Meeting(1 + (int)body));
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, page.Status);
                Assert.Equal(sees, list.Text.Contains($"Rapat rahasia {body}", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Whoever_is_on_the_list_reads_it_and_no_more()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(MeetingBody.Council);
        var partner = await app.AsAsync(at.Partner);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync(at.Meeting())).Status);
        await (await at.Lead.GetAsync(at.Meeting() + "/undang"))
            .Form(at.Meeting() + "/undang")
            .Fill("member", at.Partner.Membership!.Id.ToString())
            .SubmitAsync();
        Assert.Equal(HttpStatusCode.OK, (await partner.GetAsync(at.Meeting())).Status);
        Assert.Equal(HttpStatusCode.OK, (await partner.GetAsync(at.Meeting() + "/berita-acara")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GetAsync(at.Meeting() + "/ubah")).Status);
    }

    [Fact]
    public async Task A_councillor_runs_the_council_and_no_other_body()
    {
        var at = await Gathering.OpenAsync(app);
        var councillor = await app.AsAsync(at.Councillor);
        var form = await councillor.GetAsync(at.List + "/baru");
        Assert.Single(form.Document.QuerySelectorAll("input[name=body]"));
        var forced = await form.Form()
            .Fill("body", "Forum")
            .Fill("title", "X")
            .Fill("day", at.In(2))
            .Fill("from", "09:00")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        await at.PlanAsync(MeetingBody.Council, by: councillor);
        Assert.Equal(HttpStatusCode.OK, (await councillor.GetAsync(at.Meeting() + "/tetapkan")).Status);
        await at.PlanAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await councillor.GetAsync(at.Meeting(2) + "/ubah")).Status);
    }

    [Fact]
    public async Task No_form_of_a_meeting_takes_a_strangers_word()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync();
        await at.InviteAsync();
        var attendance = (await at.ReadAsync()).Attendances[0].Id;
        var version = (await at.ReadAsync()).Version;
        var elsewhere = await app.AddMemberAsync(
            (await Gathering.OpenAsync(app)).Region,
            Role.Coordinator,
            "Orang sebelah"
        );
        foreach (
            var (person, status) in new[]
            {
                (await app.AddMemberAsync(at.Region, Role.Officer, "Petugas"), HttpStatusCode.Forbidden),
                (elsewhere, HttpStatusCode.Forbidden),
            }
        )
        {
            var browser = await app.AsAsync(person);
            var token = await app.TokenAsync(browser, person);
            foreach (
                var path in new[]
                {
                    "/ubah",
                    "/batal",
                    "/agenda/baru",
                    $"/agenda/{point}",
                    $"/agenda/{point}/hapus",
                    "/undang",
                    "/undang/luar",
                    $"/undang/{attendance}/hapus",
                    "/jawab",
                    "/hadir",
                    "/janji",
                    $"/notula/{point}",
                    "/tetapkan",
                    "/adendum",
                    "/terbitkan",
                }
            )
            {
                var answer = await browser.PostAsync(
                    at.Meeting() + path,
                    [new(FormFields.Token, token), new("reason", "x"), new("title", "x"), new("reply", "Coming")]
                );
                Assert.True(status == answer.Status, $"{path}: {answer.Status}");
            }
        }
        Assert.Equal(version, (await at.ReadAsync()).Version);
    }

    [Fact]
    public async Task How_often_to_meet_is_settled_by_team_and_admin_and_a_stale_form_shows_both()
    {
        var at = await Gathering.OpenAsync(app);
        var path = at.List + "/periode";
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.AsAsync(at.Region, Role.Planner)).GetAsync(path)).Status
        );
        var admin = await app.AsAsync(at.Region, Role.RegionAdmin);
        var stale = (await admin.GetAsync(path)).Form().Fill("Forum", "5");
        var form = (await at.Lead.GetAsync(path)).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("Forum", "0").SendAsync()).Status);
        await form.Fill("Forum", "4").SubmitAsync();
        var answer = await stale.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        await answer.Form().SubmitAsync();
        at = await at.LaterAsync(170);
        Assert.Contains(
            "Forum Smart City belum pernah bertemu; seharusnya paling sedikit setiap 5 bulan.",
            (await at.Lead.GetAsync(at.List)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_waits_is_told_to_who_planned_and_to_the_team_and_to_the_leader()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: 1);
        at = await at.LaterAsync(3);
        Assert.DoesNotContain(
            "Tetapkan berita acara",
            (await at.Lead.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        at = await at.LaterAsync(2);
        Assert.Contains(
            "Tetapkan berita acara rapat \"Forum pertama\"",
            (await at.Lead.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        at = await at.LaterAsync(100);
        Assert.Contains(
            "Forum Smart City belum pernah bertemu",
            (await at.Lead.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        var leader = await app.AsAsync(at.Region, Role.Leader);
        Assert.Contains(
            "Forum Smart City belum pernah bertemu",
            (await leader.GetAsync($"/{at.Region.Code}/pimpinan")).Text,
            StringComparison.Ordinal
        );
    }
}
