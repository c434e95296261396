using System.Net;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Readiness;

/// <summary>The questionnaire of a region, its SWOT and its gaps, and Book 1 from them; on both databases.</summary>
public abstract class RegionReadinessTests(TestApp app)
{
    private static int regions;
    private static readonly string Question = ReadinessEdition.Current.Questions.First().Key;

    [Fact]
    public async Task An_answer_counts_with_evidence_and_is_public_once_published()
    {
        var (region, team, person) = await OpenAsync();
        await StartAsync(region, team);
        var form = (await team.GetAsync(At(region, $"/2026/jawab/{Question}"))).Form();
        await form.Fill("score", "4").SubmitAsync();
        var page = await team.GetAsync(At(region, "/2026"));
        Assert.Contains("0 dari 27 pertanyaan terjawab dengan bukti", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tanpa bukti: belum dihitung", page.Text, StringComparison.Ordinal);
        form = (await team.GetAsync(At(region, $"/2026/jawab/{Question}"))).Form();
        foreach (var bad in new[] { "javascript:alert(1)", "//evil.example", "ftp://x", "/lain/x" })
            Assert.Contains(
                "mulai dengan https://",
                (await form.Fill("link", bad).SendAsync()).Errors,
                StringComparison.Ordinal
            );
        Assert.Contains(
            "pilih salah satu dari lima",
            (await form.Fill("score", "5").SendAsync()).Errors,
            StringComparison.Ordinal
        );
        await form.Fill("link", $"/{region.Code}/rencana")
            .Fill("score", "2")
            .Fill("owner", person.Membership!.Id.ToString())
            .Fill("dueOn", "2026-09-01")
            .SubmitAsync();
        Assert.Contains("Tutup kesenjangan", (await team.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(At(region, "/2026"))).Status);

        await (await team.GetAsync(At(region, "/2026"))).Form(At(region, "/2026/terbitkan")).SubmitAsync();
        var seen = await app.Anonymous().GetAsync(At(region, "/2026"));
        Assert.Contains("1 dari 27 pertanyaan", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sri Rahayu", seen.Text, StringComparison.Ordinal);
        Assert.NotNull(seen.Document.QuerySelector("figure.radar svg title, figure.radar svg[aria-label]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync(At(region, $"/2026/jawab/{Question}"))).Status);
        await (await team.GetAsync(At(region, "/2026"))).Form(At(region, "/2026/tarik")).SubmitAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1)); // what strangers see is at most a quarter of a second old
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(At(region, "/2026"))).Status);
    }

    [Fact]
    public async Task Last_year_stands_beside_this_year()
    {
        var (region, team, _) = await OpenAsync();
        await app.InAsync(
            region,
            async db =>
            {
                var before = new RegionAssessment
                {
                    RegionId = region.Id,
                    Edition = ReadinessEdition.Current.Key,
                    Year = 2025,
                    StartedBy = Guid.CreateVersion7(),
                    StartedAt = app.Clock.GetUtcNow(),
                };
                var answer = new AssessmentAnswer
                {
                    RegionId = region.Id,
                    AssessmentId = before.Id,
                    Question = Question,
                };
                answer.Say(4, "", "https://contoh.go.id", Guid.CreateVersion7(), app.Clock.GetUtcNow());
                db.AddRange(before, answer);
                await db.SaveActAsync(
                    new("before", Platform.Ledger.Visibility.Region, "dulu", "before") { Agent = "tests" }
                );
            }
        );
        await StartAsync(region, team);
        await (await team.GetAsync(At(region, $"/2026/jawab/{Question}")))
            .Form()
            .Fill("score", "1")
            .Fill("link", "https://contoh.go.id")
            .SubmitAsync();
        Assert.Contains("turun", (await team.GetAsync(At(region, "/2026"))).Text, StringComparison.Ordinal);
        Assert.Contains("(dulu 17)", (await team.GetAsync(At(region))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_assessment_a_year_and_a_stale_answer_is_shown_beside_the_saved_one()
    {
        var (region, team, _) = await OpenAsync();
        var start = (await team.GetAsync(At(region))).Form(At(region, "/mulai"));
        await start.SubmitAsync();
        await start.SubmitAsync();
        Assert.Equal(1, await app.InAsync(region, db => db.RegionAssessments.CountAsync()));
        var mine = (await team.GetAsync(At(region, $"/2026/jawab/{Question}"))).Form().Fill("note", "Catatan saya");
        await (await team.GetAsync(At(region, $"/2026/jawab/{Question}")))
            .Form()
            .Fill("note", "Catatan orang lain")
            .SubmitAsync();
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Catatan orang lain", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(At(region, "/2026/jawab/tidak-ada"))).Status);
    }

    [Fact]
    public async Task Swot_and_gaps_are_drafted_kept_conflicted_and_printed_in_book_one()
    {
        var (region, team, _) = await OpenAsync();
        var book = await team.GetAsync($"/{region.Code}/buku/1");
        Assert.Contains("belum diisi", book.Text, StringComparison.Ordinal);

        var add = At(region, "/swot/tambah/Strength");
        await (await team.GetAsync(add)).Form().Fill("text", "Setengah jadi").SendAsync("later");
        Assert.Equal(0, await app.InAsync(region, db => db.SwotEntries.CountAsync()));
        var draft = await team.GetAsync(add);
        Assert.Contains("belum selesai", draft.Text, StringComparison.Ordinal);
        var refused = await draft.Form().SendAsync();
        Assert.Contains("Sumber", refused.Errors, StringComparison.Ordinal);
        var form = draft.Form().Fill("text", "Kader aktif <b>semua</b>").Fill("source", "Laporan 2025");
        await form.SubmitAsync();
        await form.SubmitAsync();
        var entry = await app.InAsync(region, db => db.SwotEntries.SingleAsync());
        Assert.Equal("", (await team.GetAsync(add)).Form()["text"]);

        var edit = At(region, $"/swot/{entry.Id}");
        var mine = (await team.GetAsync(edit)).Form(edit).Fill("text", "Tulisan saya");
        await (await team.GetAsync(edit)).Form(edit).Fill("text", "Tulisan orang lain").SubmitAsync();
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await conflict.Form(edit).SubmitAsync();

        var gap = At(region, "/kesenjangan/governance");
        var half = (await team.GetAsync(gap)).Form().Fill("present", "Antre tiga jam");
        await half.SendAsync("later");
        Assert.Equal("Antre tiga jam", (await team.GetAsync(gap)).Form()["present"]);
        var stale = (await team.GetAsync(gap)).Form().Fill("wanted", "x").Fill("gap", "y");
        await (await team.GetAsync(gap))
            .Form()
            .Fill("wanted", "Sepuluh menit")
            .Fill("gap", "Petugas kurang")
            .SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(At(region, "/kesenjangan/x"))).Status);

        book = await team.GetAsync($"/{region.Code}/buku/1");
        Assert.Contains("Tulisan saya", book.Text, StringComparison.Ordinal);
        Assert.Contains("Sepuluh menit", book.Text, StringComparison.Ordinal);
        var remove = At(region, $"/swot/{entry.Id}/hapus");
        await (await team.GetAsync(edit)).Form(remove).SubmitAsync();
        Assert.Equal(0, await app.InAsync(region, db => db.SwotEntries.CountAsync()));
    }

    private async Task<(Region, Browser, Person)> OpenAsync()
    {
        var number = Interlocked.Increment(ref regions);
        var region = await app.OpenRegionAsync($"64.{10 + number}", "Kabupaten Uji");
        var person = await app.AddMemberAsync(region, Role.Coordinator, "Sri Rahayu");
        return (region, await app.AsAsync(person), person);
    }

    private static string At(Region region, string rest = "") => $"/{region.Code}/kesiapan{rest}";

    private static async Task StartAsync(Region region, Browser team) =>
        await (await team.GetAsync(At(region))).Form(At(region, "/mulai")).SubmitAsync();
}

public sealed class RegionReadinessOnSqlite(SqliteApp app) : RegionReadinessTests(app), IClassFixture<SqliteApp>;

public sealed class RegionReadinessOnPostgres(PostgresApp app) : RegionReadinessTests(app), IClassFixture<PostgresApp>;
