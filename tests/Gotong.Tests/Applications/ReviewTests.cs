using System.Net;
using Gotong.Features.Applications;
using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Applications;

/// <summary>A proposal for an application meets those that exist, answers each, and may join one.</summary>
public abstract class ReviewTests(TestApp app)
{
    [Fact]
    public async Task A_new_queue_meets_the_queues_that_exist_and_joins_one()
    {
        var stock = await Stock.OpenAsync(app);
        await stock.ProposeAsync();
        var facts = await stock.FactsAsync();
        Assert.Contains("Antrean Puskesmas Online", facts.Unanswered);
        Assert.DoesNotContain("Peta Lahan Pangan", facts.Unanswered);
        Assert.False(facts.InventoryEmpty);
        Assert.Equal(0, facts.Answered);

        var record = await stock.Browser.GetAsync(stock.Desk.Path(1));
        Assert.Contains("Antrean Puskesmas Online belum dijawab", record.Text, StringComparison.Ordinal);
        var review = await stock.Browser.GetAsync(stock.Desk.Path(1, "/aplikasi-serupa"));
        Assert.Contains("Milik Dinas Kesehatan Daerah", review.Text, StringComparison.Ordinal);
        Assert.Contains("Sama-sama tentang:", review.Text, StringComparison.Ordinal);

        var path = stock.Desk.Path(1, $"/aplikasi-serupa/{stock.Queue.Id}");
        var page = await stock.Browser.GetAsync(path);
        var held = await page.Form().Fill("reason", "sama").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("Pilih satu jawaban", held.Errors, StringComparison.Ordinal);
        Assert.Contains("terlalu singkat", held.Errors, StringComparison.Ordinal);
        var join = await held.Form()
            .Fill("kind", "Reuse")
            .Fill("reason", "Loket kami menjadi satu unit di dalamnya.")
            .SubmitAsync();
        Assert.Equal("Bergabung dengan “Antrean Puskesmas Online”", join.Title);
        var joined = await join.Form().SubmitAsync();
        Assert.Contains("sudah bergabung", joined.Text, StringComparison.Ordinal);

        var initiative = await stock.Desk.ReadAsync(1);
        Assert.Equal(SolutionKind.ExistingApplication, initiative.Kind);
        var partner = initiative.Partners.Single(p => p.OrganizationId == stock.Health.Id);
        Assert.Equal(PartnerAnswer.Waiting, partner.Answer);
        Assert.Equal(
            stock.Health.Id,
            await app.InAsync(stock.Region, async db => (await db.Requests.SingleAsync()).OrganizationId)
        );
        facts = await stock.FactsAsync();
        Assert.Equal(["Antrean Puskesmas Online"], facts.Joins);
        Assert.DoesNotContain("Antrean Puskesmas Online", facts.Unanswered);
        var application = await stock.Browser.GetAsync(stock.At($"/{stock.Queue.Id}"));
        Assert.Contains("Aplikasi antrian online puskesmas", application.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_grows_old_when_the_proposal_changes()
    {
        var stock = await Stock.OpenAsync(app);
        await stock.ProposeAsync();
        var path = stock.Desk.Path(1, $"/aplikasi-serupa/{stock.Queue.Id}");
        var early = await stock.Browser.GetAsync(path);
        await early
            .Form()
            .Fill("kind", "Different")
            .Fill("reason", "Yang itu hanya untuk puskesmas kota, kami di desa.")
            .SubmitAsync();
        Assert.DoesNotContain("Antrean Puskesmas Online", (await stock.FactsAsync()).Unanswered);
        var stale = await early.Form().Fill("kind", "Merge").Fill("reason", "Sebaiknya keduanya jadi satu.").SendAsync();
        // The same form sent twice acts once.
        Assert.Equal(HttpStatusCode.SeeOther, stale.Status);

        await stock.Desk.AnswerAsync(1, "cara-baru", ("cara-baru", "Antrean online puskesmas ditambah pesan pengingat giliran."));
        Assert.Equal(["Antrean Puskesmas Online"], (await stock.FactsAsync()).OldAnswers);
        var review = await stock.Browser.GetAsync(stock.Desk.Path(1, "/aplikasi-serupa"));
        Assert.Contains("Usulan berubah sesudah jawaban ini", review.Text, StringComparison.Ordinal);
        var old = await early.Form().Fill("formKey", Guid.CreateVersion7().ToString()).Fill("kind", "Merge").Fill("reason", "Sebaiknya keduanya jadi satu.").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, old.Status);
        await (await stock.Browser.GetAsync(path))
            .Form()
            .Fill("kind", "Merge")
            .Fill("reason", "Sebaiknya keduanya jadi satu.")
            .SubmitAsync();
        Assert.Empty((await stock.FactsAsync()).OldAnswers);
        Assert.Equal(
            AnswerKind.Merge,
            await app.InAsync(stock.Region, async db => (await db.ApplicationAnswers.SingleAsync()).Kind)
        );
    }

    [Fact]
    public async Task Without_an_application_nothing_is_asked_and_a_national_one_that_covers_it_is_told()
    {
        var stock = await Stock.OpenAsync(app);
        await stock.ProposeAsync("NonDigital");
        Assert.Equal(ApplicationFacts.NotAsked, await stock.FactsAsync());
        await stock.Desk.AnswerAsync(
            1,
            "cara-baru",
            ("cara-baru", "Aplikasi surat masuk, surat keluar dan disposisi naskah dinas elektronik.")
        );
        await stock.Desk.AnswerAsync(1, "judul", ("judul", "E-office persuratan dan disposisi"));
        await stock.Desk.AnswerAsync(1, "jenis", ("kind", "NewApplication"), ("why", "Belum ada yang lain."));
        Assert.Contains("SRIKANDI", (await stock.FactsAsync()).CoveredBy);
        await (await stock.Browser.GetAsync(stock.Desk.Path(1, "/aplikasi-serupa/srikandi")))
            .Form()
            .Fill("kind", "Reuse")
            .Fill("reason", "Kami memakai SRIKANDI saja mulai Juli.")
            .SubmitAsync();
        Assert.DoesNotContain("SRIKANDI", (await stock.FactsAsync()).CoveredBy);
    }

    [Fact]
    public async Task What_another_region_has_and_what_strangers_may_not_see_is_not_there()
    {
        var stock = await Stock.OpenAsync(app);
        await stock.ProposeAsync();
        var other = await Stock.OpenAsync(app);
        await other.ProposeAsync();
        var foreign = stock.Desk.Path(1, $"/aplikasi-serupa/{other.Queue.Id}");
        Assert.Equal(HttpStatusCode.NotFound, (await stock.Browser.GetAsync(foreign)).Status);
        var officer = await app.AsAsync(stock.Region, Role.Officer);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await officer.GetAsync(stock.Desk.Path(1, "/aplikasi-serupa"))).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stock.Browser.GetAsync(stock.Desk.Path(1, "/aplikasi-serupa/bukan-apa-apa"))).Status
        );
    }

    [Fact]
    public async Task The_same_idea_twice_is_an_invitation_to_those_who_may_see_both()
    {
        var stock = await Stock.OpenAsync(app);
        await stock.ProposeAsync();
        await stock.Desk.StartAsync("Warga menunggu berjam-jam di loket rumah sakit karena tidak tahu giliran antrean.");
        await stock.Desk.AnswerAsync(2, "cara-baru", ("cara-baru", "Aplikasi antrean online untuk mengambil nomor antrean rumah sakit dari rumah."));
        await stock.Desk.AnswerAsync(2, "penanggung-jawab", ("lead", stock.Health.Id.ToString()));
        var page = await stock.Browser.GetAsync(stock.Desk.Path(2));
        Assert.Contains("Gagasan serupa", page.Text, StringComparison.Ordinal);
        Assert.Contains("Aplikasi antrian online puskesmas", page.Text, StringComparison.Ordinal);
        var keeper = await app.AsAsync(stock.Keeper);
        Assert.DoesNotContain(
            "Aplikasi antrian online puskesmas",
            (await keeper.GetAsync(stock.Desk.Path(2))).Text,
            StringComparison.Ordinal
        );
    }
}

public sealed class ReviewOnSqlite(SqliteApp app) : ReviewTests(app), IClassFixture<SqliteApp>;

public sealed class ReviewOnPostgres(PostgresApp app) : ReviewTests(app), IClassFixture<PostgresApp>;
