using System.Globalization;
using System.Net;
using Gotong.Features.Decisions;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Gotong.Tests.Decisions;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Gate;

/// <summary>Past a hard rule leads one way only: an adopted decision of the council, for a reason, until a day.</summary>
public abstract class LiftTests(TestApp app)
{
    private static int regions = 10;

    /// <summary>An initiative that only its missing evidence holds, and a council of three.</summary>
    private async Task<(Desk Desk, IReadOnlyList<Person> Council)> OpenAsync()
    {
        var desk = await Desk.OpenAsync(app, $"62.{Interlocked.Increment(ref regions)}");
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await desk.MendAsync(1);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                (await db.Initiatives.AsTracking().SingleAsync()).ProblemEvidence = null;
                await db.SaveActAsync(new("tests", Visibility.Region, "uji", "tests") { Agent = "tests" });
                return true;
            }
        );
        var council = new List<Person>();
        for (var i = 0; i < 3; i++)
            council.Add(await app.AddMemberAsync(desk.Region, Role.Council, $"Dewan {i}"));
        return (desk, council);
    }

    private async Task<PageForm> FormAsync(Desk desk)
    {
        var local = app.Clock.GetUtcNow().AddHours(2).ToOffset(TimeSpan.FromHours(7));
        return (await desk.Browser.GetAsync($"/{desk.Region.Code}/keputusan/baru?inisiatif=1"))
            .Form()
            .Fill("question", "Bolehkah inisiatif 1 diajukan sebelum buktinya lengkap?")
            .Fill("background", "Survei desa atas baru selesai bulan depan, dan balitanya tidak dapat menunggu.")
            .Fill("council", "ya")
            .Fill("lift", "evidence")
            .Fill("liftUntil", Day(30))
            .Fill("day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Fill("time", local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private string Day(int days) =>
        app.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task PutAsync(Desk desk, PageForm form)
    {
        var draft = await form.SubmitAsync();
        Assert.Equal("", draft.Errors);
        var opened = await draft.Form(draft.Path + "/buka").SubmitAsync();
        Assert.Equal("", opened.Errors);
    }

    private async Task VoteAsync(Desk desk, Person member, DecisionChoice choice, string reason = "")
    {
        var page = await (await app.AsAsync(member)).GetAsync($"/{desk.Region.Code}/keputusan/1");
        await Assembly.Say(Assembly.Ballot(page), choice, reason).SubmitAsync();
    }

    private static async Task CloseAsync(Desk desk)
    {
        var page = await desk.Browser.GetAsync($"/{desk.Region.Code}/keputusan/1");
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await page.Form($"/{desk.Region.Code}/keputusan/1/tutup").SendAsync()).Status
        );
    }

    private Task<int> OverridesAsync(Desk desk) => app.InAsync(desk.Region, db => db.GateOverrides.CountAsync());

    private static async Task<WebPage> SubmitAsync(Desk desk) =>
        await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync();

    [Fact]
    public async Task Adopted_by_the_council_it_counts_by_itself_until_its_day_and_then_holds_again()
    {
        var (desk, council) = await OpenAsync();
        var held = await SubmitAsync(desk);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Equal(
            "Belum ada bukti masalahnya.",
            held.Errors.Replace("Gerbang masih menahan inisiatif ini", "", StringComparison.Ordinal).Trim()
        );
        await PutAsync(desk, await FormAsync(desk));
        foreach (var member in council)
            await VoteAsync(desk, member, DecisionChoice.For);
        Assert.Equal(0, await OverridesAsync(desk));
        await CloseAsync(desk);

        var granted = await app.InAsync(desk.Region, db => db.GateOverrides.SingleAsync());
        Assert.Equal(("evidence", 1), (granted.Rules, granted.DecisionNumber));
        var sheet = await desk.Browser.GetAsync(desk.Path(1, "/gerbang"));
        Assert.Contains("Dikecualikan Dewan dengan keputusan 1", sheet.Text);
        Assert.Contains("1 dikecualikan Dewan", sheet.Text);
        Assert.Contains("Survei desa atas baru selesai", sheet.Text);
        Assert.Equal(
            1,
            await app.InAsync(desk.Region, db => db.Set<LedgerEntry>().CountAsync(e => e.Name == "gate.lifted"))
        );

        // Over: it holds again.
        app.Clock.Advance(TimeSpan.FromDays(31));
        desk = desk with { Browser = await app.AsAsync(desk.Person) };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SubmitAsync(desk)).Status);
        Assert.Contains(
            "Sudah lewat: aturannya menahan lagi.",
            (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text
        );
    }

    [Fact]
    public async Task What_was_lifted_is_public_once_the_initiative_is()
    {
        var (desk, council) = await OpenAsync();
        await PutAsync(desk, await FormAsync(desk));
        foreach (var member in council)
            await VoteAsync(desk, member, DecisionChoice.For);
        await CloseAsync(desk);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(desk.Path(1, "/gerbang"))).Status);
        foreach (var act in (string[])["ajukan", "terima", "terbitkan"])
        {
            var done = await (await desk.Browser.GetAsync(desk.Path(1, "/" + act))).Form().SendAsync();
            Assert.True(done.Status == HttpStatusCode.SeeOther, $"{act}: {done.Status} {done.Errors}");
        }
        var seen = await app.Anonymous().GetAsync(desk.Path(1));
        Assert.Contains("Dikecualikan Dewan dengan keputusan 1", seen.Text);
        var sheet = await app.Anonymous().GetAsync(desk.Path(1, "/gerbang"));
        Assert.Contains("Pengecualian oleh Dewan", sheet.Text);
        Assert.DoesNotContain("Belum ada wakil pemilik", sheet.Text);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("nobody")]
    [InlineData("rule")]
    [InlineData("reason")]
    [InlineData("day")]
    [InlineData("far")]
    [InlineData("quorum")]
    [InlineData("initiative")]
    public async Task A_question_that_is_not_the_councils_alone_or_has_no_reason_or_end_is_refused(string what)
    {
        var (desk, _) = await OpenAsync();
        var form = await FormAsync(desk);
        switch (what)
        {
            case "members":
                form.Fill("members", desk.Person.Membership!.Id.ToString());
                break;
            case "nobody":
                form.Fill("council");
                form.Fill("members", desk.Person.Membership!.Id.ToString());
                break;
            case "rule":
                form.Fill("lift", "horizon");
                break;
            case "reason":
                form.Fill("background", "Perlu.");
                break;
            case "day":
                form.Fill("liftUntil", Day(-1));
                break;
            case "far":
                form.Fill("liftUntil", Day(800));
                break;
            case "quorum":
                form.Fill("quorum", "10");
                break;
            default:
                form.Fill("initiative", "");
                break;
        }
        var refused = await form.SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await app.InAsync(desk.Region, db => db.Decisions.CountAsync()));
    }

    [Fact]
    public async Task Rejected_withdrawn_or_without_quorum_it_gives_nothing()
    {
        var (desk, council) = await OpenAsync();
        await PutAsync(desk, await FormAsync(desk));
        await VoteAsync(desk, council[0], DecisionChoice.For);
        await VoteAsync(desk, council[1], DecisionChoice.Against, "Buktinya harus ada dulu.");
        await VoteAsync(desk, council[2], DecisionChoice.Against, "Tunggu surveinya.");
        await CloseAsync(desk);
        Assert.Equal(0, await OverridesAsync(desk));

        await PutAsync(desk, await FormAsync(desk));
        var path = $"/{desk.Region.Code}/keputusan/2/tarik";
        var page = await desk.Browser.GetAsync(path);
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await page.Form(path).Fill("reason", "Buktinya sudah datang.").SendAsync()).Status
        );
        Assert.Equal(0, await OverridesAsync(desk));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SubmitAsync(desk)).Status);
    }

    [Fact]
    public async Task Who_left_the_council_before_it_closed_takes_the_lift_with_them()
    {
        var (desk, council) = await OpenAsync();
        await PutAsync(desk, await FormAsync(desk));
        foreach (var member in council)
            await VoteAsync(desk, member, DecisionChoice.For);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                (await db.Memberships.AsTracking().SingleAsync(m => m.Id == council[0].Membership!.Id)).Role =
                    Role.Officer;
                await db.SaveActAsync(new("tests", Visibility.Region, "uji", "tests") { Agent = "tests" });
                return true;
            }
        );
        await CloseAsync(desk);
        Assert.Equal(DecisionState.Closed, (await app.InAsync(desk.Region, db => db.Decisions.SingleAsync())).State);
        Assert.Equal(0, await OverridesAsync(desk));
    }

    [Fact]
    public async Task A_forged_form_lifts_nothing()
    {
        var (desk, _) = await OpenAsync();
        var officer = await app.AddMemberAsync(desk.Region, Role.Officer, "Petugas", desk.Plan.Opd.Id);
        foreach (
            var (person, browser) in (List<(Person, Browser)>)
                [(desk.Person, desk.Browser), (officer, await app.AsAsync(officer))]
        )
        {
            var version = (await desk.ReadAsync(1)).Version.ToString(CultureInfo.InvariantCulture);
            var answer = await browser.PostAsync(
                desk.Path(1, "/ajukan"),
                new Dictionary<string, string>
                {
                    [FormFields.Token] = await app.TokenAsync(browser, person),
                    [FormFields.Version] = version,
                    ["lift"] = "evidence",
                    ["liftUntil"] = Day(30),
                    ["rules"] = "evidence",
                    ["override"] = "ya",
                }
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        }
        Assert.Equal(0, await OverridesAsync(desk));
        Assert.Equal(InitiativeState.Draft, (await desk.ReadAsync(1)).State);
    }
}

public sealed class LiftOnSqliteTests(SqliteApp app) : LiftTests(app), IClassFixture<SqliteApp>;

public sealed class LiftOnPostgresTests(PostgresApp app) : LiftTests(app), IClassFixture<PostgresApp>;
