using System.CommandLine;
using System.Net;
using System.Text.Json;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Gate;

/// <summary>A new application from its first answer through the gate; what it is asked, what is refused in words.</summary>
public abstract class DigitalWayTests(TestApp app)
{
    private static int regions = 10;

    private async Task<Desk> StartAsync()
    {
        var desk = await Desk.OpenAsync(app, $"63.{Interlocked.Increment(ref regions)}");
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await desk.MendAsync(1);
        return desk;
    }

    [Fact]
    public async Task A_new_application_is_held_until_it_answers_and_then_submitted()
    {
        var desk = await StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Browser.GetAsync(desk.Path(1, "/tanya/proses"))).Status);
        await desk.AnswerAsync(1, "jenis", ("kind", "NewApplication"));
        var held = await desk.Browser.GetAsync(desk.Path(1, "/gerbang"));
        Assert.Contains("Belum ada acuan ke arsitektur dan peta rencana SPBE daerah.", held.Text);
        Assert.Contains("2.16.03.2.02.0020", held.Text);
        Assert.Contains("Biaya jalan tiga tahun", held.Text);
        var refused = await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await desk.MendDigitalAsync(1);
        // A national application weighs infants too: that is to be answered.
        Assert.Contains("SATUSEHAT", (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text);
        await (await desk.Browser.GetAsync(desk.Path(1, "/aplikasi-serupa/satusehat")))
            .Form()
            .Fill("kind", "Extend")
            .Fill("reason", "Kami mengirim ke SATUSEHAT; kader di desa atas perlu layar tanpa sinyal.")
            .SubmitAsync();
        var done = await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync();
        Assert.True(done.Status == HttpStatusCode.SeeOther, done.Errors);
        var saved = await desk.ReadAsync(1);
        Assert.Equal(135_000_000, saved.RunningCosts.Sum(c => c.Amount));
        Assert.Equal(
            ("Dinas Kesehatan", 40, 6),
            (saved.Digital!.Unit!.Name, saved.Digital.RetireBelow, saved.Digital.RetireMonths)
        );
        Assert.Contains(
            "2027: Rp45 juta, dibayar Dinas Kesehatan dari APBD",
            (await desk.Browser.GetAsync(desk.Path(1))).Text
        );
    }

    [Theory]
    [InlineData("-5.000.000", "kurang dari nol")]
    [InlineData("0", "tidak ada aplikasi yang berjalan tanpa biaya")]
    [InlineData("120", "terlalu kecil")]
    [InlineData("900 triliun", "lebih dari wajar")]
    [InlineData("12,5", "tidak terbaca dengan pasti")]
    [InlineData("1,000,000", "tidak terbaca dengan pasti")]
    [InlineData("banyak", "tidak terbaca dengan pasti")]
    public async Task A_running_cost_that_makes_no_sense_is_refused_in_words(string amount, string words)
    {
        var desk = await StartAsync();
        await desk.AnswerAsync(1, "jenis", ("kind", "NewApplication"));
        var path = desk.Path(1, "/tanya/biaya-jalan");
        var form = (await desk.Browser.GetAsync(path)).Form(path);
        var answer = await form.Fill("year", "2027")
            .Fill("amount", amount)
            .Fill("payer", desk.Plan.Opd.Id.ToString())
            .Fill("source", "apbd")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Errors, StringComparison.Ordinal);
        Assert.Equal(amount, answer.Form(path)["amount"]);
        Assert.Empty((await desk.ReadAsync(1)).RunningCosts);
    }

    [Fact]
    public async Task Cameras_are_known_by_their_words_or_by_a_tick_in_any_kind_of_way()
    {
        var desk = await StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Browser.GetAsync(desk.Path(1, "/tanya/pengawasan"))).Status);
        await desk.AnswerAsync(1, "judul", ("judul", "CCTV di posyandu"));
        var sheet = await desk.Browser.GetAsync(desk.Path(1, "/gerbang"));
        Assert.Contains("Dikenali dari kata “cctv”.", sheet.Text);
        await desk.AnswerAsync(1, "judul", ("judul", "Timbang di rumah"));
        Assert.DoesNotContain(
            "kamera atau pusat kendali ini",
            (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text
        );
        await desk.AnswerAsync(1, "jenis", ("kind", "NonDigital"), ("cameras", "ya"));
        Assert.Contains(
            "Itu dinyatakan pada jenis cara.",
            (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text
        );
        await desk.AnswerAsync(
            1,
            "pengawasan",
            ("decision", "Kader menimbang ulang yang beratnya turun pada hari itu juga."),
            ("effect", "Jumlah balita yang ditimbang ulang, dilihat tiap bulan.")
        );
        Assert.DoesNotContain(
            "Belum disebut keputusan apa",
            (await desk.Browser.GetAsync(desk.Path(1, "/gerbang"))).Text
        );
    }

    [Fact]
    public async Task Who_accepts_what_rests_on_a_reason_says_that_they_read_it()
    {
        var desk = await StartAsync();
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var initiative = (await db.FindInitiativeAsync(1))!;
                initiative.Partners.Clear();
                initiative.ExplainNoPartner(
                    "Data balita sakit hanya boleh diolah tenaga kesehatan menurut undang-undang."
                );
                await db.SaveActAsync(new("tests", Visibility.Region, "uji", "tests") { Agent = "tests" });
                return true;
            }
        );
        var done = await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SendAsync();
        Assert.True(done.Status == HttpStatusCode.SeeOther, done.Errors);
        var page = await desk.Browser.GetAsync(desk.Path(1, "/terima"));
        Assert.Contains("hanya boleh diolah tenaga kesehatan", page.Text);
        var unread = await page.Form().SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.Status);
        Assert.Contains("baca, lalu nyatakan", unread.Errors);
        Assert.Equal(HttpStatusCode.SeeOther, (await page.Form().Fill("alasan-dibaca", "ya").SendAsync()).Status);
        Assert.Equal(desk.Person.Membership!.Id, (await desk.ReadAsync(1)).ReasonReviewedBy);
    }

    [Fact]
    public async Task Figures_of_the_gate_name_no_draft_and_hide_small_numbers_from_strangers()
    {
        var desk = await StartAsync();
        await desk.AnswerAsync(1, "biaya", ("year", "2026"), ("source", "apbd"), ("amount", "900 juta"));
        await desk.AnswerAsync(1, "jenis", ("kind", "NewApplication"));
        var path = $"/{desk.Region.Code}/gerbang/angka";
        var outside = await app.Anonymous().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, outside.Status);
        Assert.Contains("kurang dari 3", outside.Text);
        Assert.DoesNotContain("Bayi", outside.Text);
        Assert.DoesNotContain("1 inisiatif", outside.Text);
        var inside = await desk.Browser.GetAsync(path);
        Assert.Contains("gerbang sekarang menahan 1", inside.Text);
        await desk.AnswerAsync(1, "jenis", ("kind", "ExistingApplication"));
        inside = await desk.Browser.GetAsync(path);
        Assert.Contains("1 yang belum terbit", inside.Text);
        Assert.Contains("Rp900.000.000", inside.Text);
        Assert.DoesNotContain("Bayi", inside.Text);
        Assert.DoesNotContain("Rp900.000.000", (await app.Anonymous().GetAsync(path)).Text);
    }

    [Fact]
    public async Task A_double_that_pays_for_an_application_is_replaced_with_its_amounts()
    {
        var desk = await StartAsync();
        await desk.MendDigitalAsync(1);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var into = new Features.Organizations.Organization
                {
                    RegionId = desk.Region.Id,
                    Name = "Dinas Kesehatan dan KB",
                    Kind = Features.Organizations.OrganizationKind.Opd,
                };
                db.Add(into);
                var from = await db.Set<Features.Organizations.Organization>()
                    .AsTracking()
                    .SingleAsync(o => o.Id == desk.Plan.Opd.Id);
                await InitiativeMove.MoveAsync(db, from, into, db.Clock.GetUtcNow(), default);
                await db.SaveActAsync(new("tests", Visibility.Region, "uji", "tests") { Agent = "tests" });
                return true;
            }
        );
        var saved = await desk.ReadAsync(1);
        Assert.All(saved.RunningCosts, c => Assert.Equal("Dinas Kesehatan dan KB", c.Payer.Name));
        Assert.Equal(
            (135_000_000, "Dinas Kesehatan dan KB"),
            (saved.RunningCosts.Sum(c => c.Amount), saved.Digital!.Unit!.Name)
        );
    }
}

public sealed class DigitalWayOnSqliteTests(SqliteApp app) : DigitalWayTests(app), IClassFixture<SqliteApp>
{
    private readonly SqliteApp _app = app;

    [Fact]
    public async Task The_command_tells_what_the_gate_says_and_a_held_initiative_is_no_error()
    {
        var desk = await Desk.OpenAsync(_app, "64.01");
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        using var json = JsonDocument.Parse(await SayAsync("1", true));
        var one = Assert.Single(json.RootElement.GetProperty("initiatives").EnumerateArray());
        Assert.False(one.GetProperty("passes").GetBoolean());
        Assert.Contains(
            one.GetProperty("rules").EnumerateArray(),
            r => r.GetProperty("id").GetString() == "evidence" && r.GetProperty("verdict").GetString() == "refused"
        );
        Assert.Contains("✗ evidence", await SayAsync(null, false), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("--region", "64.01", "--initiative", "1", "--json"));
        Assert.Equal(1, await RunAsync("--region", "64.01", "--initiative", "99"));
        Assert.Equal(1, await RunAsync("--region", "99.99"));
        Assert.Equal(2, await RunAsync("--json"));
    }

    private Task<string> SayAsync(string? which, bool json) =>
        _app.WithAsync(null, (_, services) => GateCommand.SayAsync(services, "64.01", which, json, default));

    private Task<int> RunAsync(params string[] args) =>
        Cli.RunAsync(
            new RootCommand { GateCommand.Create() },
            ["gate", .. args, "--data", _app.Installation.DataFolder]
        );
}

public sealed class DigitalWayOnPostgresTests(PostgresApp app) : DigitalWayTests(app), IClassFixture<PostgresApp>;
