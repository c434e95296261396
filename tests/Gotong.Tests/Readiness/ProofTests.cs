using System.Net;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Readiness;

/// <summary>Three proofs of an initiative: written, shown, judged; on both databases.</summary>
public abstract class ProofTests(TestApp app)
{
    private static int regions;
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n"u8.ToArray();

    [Fact]
    public async Task An_initiative_becomes_ready_by_evidence_alone()
    {
        var desk = await OpenAsync();
        Assert.Equal(ConfidenceLevel.NotOnCourse, (await ReadAsync(desk)).Overall);
        await AddInstrumentAsync(desk, "Drafted");
        var confidence = await ReadAsync(desk);
        Assert.Equal(ConfidenceLevel.OnCourse, confidence.Regulation.Level);
        Assert.Equal(ConfidenceLevel.NotOnCourse, confidence.Infrastructure.Level);
        await SayNothingAsync(desk, "Infrastructure");
        Assert.Equal(ConfidenceLevel.OnCourse, (await ReadAsync(desk)).Overall);

        var form = (await desk.Browser.GetAsync(await ProofPathAsync<Instrument>(desk))).Form();
        var unnumbered = await form.Fill("stage", "Enacted").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unnumbered.Status);
        Assert.Contains("tulis nomor peraturan", unnumbered.Errors, StringComparison.Ordinal);
        await form.Fill("number", "12 Tahun 2026").Fill("enactedOn", "2026-02-01").SubmitAsync();
        confidence = await ReadAsync(desk);
        Assert.Equal(ConfidenceLevel.OnCourse, confidence.Regulation.Level);

        await ShowAsync(desk, await ProofPathAsync<Instrument>(desk));
        await ShowAsync(desk, await ProofPathAsync<NothingNeeded>(desk));
        confidence = await ReadAsync(desk);
        Assert.Equal(ConfidenceLevel.Ready, confidence.Regulation.Level);
        Assert.Equal(ConfidenceLevel.Ready, confidence.Infrastructure.Level);
        Assert.Equal(ConfidenceLevel.OnCourse, confidence.Overall);
        var page = await desk.Browser.GetAsync(At(desk));
        Assert.Contains("menuju siap", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 Tahun 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_initiative_needs_first_is_asked_until_a_proof_answers_it()
    {
        var desk = await OpenAsync();
        await desk.AnswerAsync(1, "kebutuhan", ("kind", "Regulation"), ("need", "Perbup jadwal panen"));
        await SayNothingAsync(desk, "Regulation");
        Assert.Contains(
            (await ReadAsync(desk)).Hindrances,
            h => h.StartsWith("Perbup jadwal panen: Belum ada penanggung jawab", StringComparison.Ordinal)
        );
        var need = (await desk.ReadAsync(1)).Needs.Single().Id;
        var form = (await desk.Browser.GetAsync(At(desk, $"/tambah/peraturan?butuh={need}"))).Form();
        Assert.Equal("Perbup jadwal panen", form["subject"]);
        await Assigned(desk, form.Fill("form", "Perkada").Fill("stage", "None")).SubmitAsync();
        Assert.Equal(ConfidenceLevel.OnCourse, (await ReadAsync(desk)).Regulation.Level);
        await (await desk.Browser.GetAsync(desk.Path(1, "/tanya/kebutuhan")))
            .Form(desk.Path(1, $"/tanya/kebutuhan/hapus/{need}"))
            .SubmitAsync();
        Assert.Null((await app.InAsync(desk.Region, db => db.Set<Instrument>().SingleAsync())).NeedId);
    }

    [Fact]
    public async Task Apbd_money_counts_with_its_code_amount_and_evidence()
    {
        var desk = await OpenAsync();
        await CostAsync(desk, 2026, "apbd", 100_000_000);
        Assert.Equal(ConfidenceLevel.NotOnCourse, (await ReadAsync(desk)).Budget.Level);
        var form = (await desk.Browser.GetAsync(At(desk, "/tambah/anggaran?baris=2026-apbd"))).Form();
        Assert.Equal("2026-apbd", form["line"]);
        var uncoded = await Assigned(desk, form.Fill("stage", "InApbd").Fill("amount", "100 juta")).SendAsync();
        Assert.Contains("salin kode sub kegiatan", uncoded.Errors, StringComparison.Ordinal);
        await form.Fill("code", "2.16.03.2.02.0020").SubmitAsync();
        Assert.Equal(ConfidenceLevel.OnCourse, (await ReadAsync(desk)).Budget.Level);
        await ShowAsync(desk, await ProofPathAsync<BudgetProof>(desk));
        var ready = (await ReadAsync(desk)).Budget;
        // The statement that 2026 needs no extra money stands beside it, and is not shown yet.
        Assert.Equal((ConfidenceLevel.OnCourse, 1), (ready.Level, ready.Proven));

        var twice = (await desk.Browser.GetAsync(At(desk, "/tambah/anggaran?baris=2026-apbd"))).Form();
        var again = await Assigned(desk, twice.Fill("stage", "Proposed")).SendAsync();
        Assert.Contains("sudah ditulis", again.Errors, StringComparison.Ordinal);
        var unknown = await twice.Fill("line", "2031-apbd").SendAsync();
        Assert.Contains("pilih salah satu dari rincian biaya", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_passes_or_an_owner_who_leaves_takes_it_off_course()
    {
        var desk = await OpenAsync();
        await AddInstrumentAsync(desk, "Drafted");
        Assert.Equal(ConfidenceLevel.OnCourse, (await ReadAsync(desk)).Regulation.Level);
        var late = await app.InAsync(
            desk.Region,
            async db => await InitiativeReadiness.Of(db, new DateOnly(2027, 6, 1), db.Initiatives, false, default)
        );
        Assert.Contains("lewat tanggal", late.Values.Single().Hindrances.First(), StringComparison.OrdinalIgnoreCase);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var member = await db.Memberships.AsTracking().SingleAsync(m => m.Id == desk.Person.Membership!.Id);
                member.End(app.Clock.GetUtcNow());
                await db.SaveActAsync(
                    new("membership.ended", Platform.Ledger.Visibility.Region, "keluar", "left") { Agent = "tests" }
                );
            }
        );
        Assert.Equal(ConfidenceLevel.NotOnCourse, (await ReadAsync(desk)).Regulation.Level);
    }

    [Fact]
    public async Task Two_who_change_one_proof_see_both_texts_and_a_form_sent_twice_acts_once()
    {
        var desk = await OpenAsync();
        var add = Assigned(
            desk,
            (await desk.Browser.GetAsync(At(desk, "/tambah/peraturan")))
                .Form()
                .Fill("form", "Sk")
                .Fill("subject", "Tim posyandu")
                .Fill("stage", "None")
        );
        await add.SubmitAsync();
        await add.SubmitAsync();
        Assert.Equal(1, await app.InAsync(desk.Region, db => db.Proofs.CountAsync()));

        var path = await ProofPathAsync<Instrument>(desk);
        var mine = (await desk.Browser.GetAsync(path)).Form().Fill("subject", "Tulisan saya");
        await (await desk.Browser.GetAsync(path)).Form().Fill("subject", "Tulisan orang lain").SubmitAsync();
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Tulisan orang lain", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Tulisan saya", conflict.Text, StringComparison.Ordinal);
        await conflict.Form().SubmitAsync();
        Assert.Equal(
            "Tulisan saya",
            (await app.InAsync(desk.Region, db => db.Set<Instrument>().SingleAsync())).Subject
        );
    }

    [Fact]
    public async Task Only_its_own_people_write_and_only_who_sees_the_initiative_reads()
    {
        var desk = await OpenAsync();
        await AddInstrumentAsync(desk, "Drafted");
        var path = await ProofPathAsync<Instrument>(desk);
        await ShowAsync(desk, path);
        var file = await FileAsync(desk, path);
        var council = await app.AsAsync(desk.Region, Role.Council);
        var officer = await app.AsAsync(desk.Region, Role.Officer);
        foreach (var browser in new[] { app.Anonymous(), council, officer })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(At(desk))).Status); // a draft
            Assert.NotEqual(HttpStatusCode.OK, (await browser.GetAsync(file)).Status);
        }
        await (await desk.Browser.GetAsync(desk.Path(1, "/ajukan"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.OK, (await council.GetAsync(At(desk))).Status);
        Assert.Equal(HttpStatusCode.OK, (await council.GetAsync(file)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await council.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await council.GetAsync(At(desk, "/tambah/peraturan"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(At(desk))).Status);

        await (await desk.Browser.GetAsync(desk.Path(1, "/terima"))).Form().SubmitAsync();
        await (await desk.Browser.GetAsync(desk.Path(1, "/terbitkan"))).Form().SubmitAsync();
        var seen = await app.Anonymous().GetAsync(At(desk));
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.DoesNotContain("Sri Rahayu", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/berkas/", seen.Body, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await app.Anonymous().GetAsync(file)).Status);
        Assert.Contains(
            "\"initiatives\":1",
            await app.Anonymous()
                .Http.GetStringAsync(
                    $"/api/v1/regions/{desk.Region.Code}/readiness",
                    TestContext.Current.CancellationToken
                ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_member_answers_for_waits_for_them()
    {
        var desk = await OpenAsync();
        await AddInstrumentAsync(desk, "Drafted");
        Assert.Contains(
            "Siapkan bukti: Perbup/Perwali: Jadwal posyandu",
            (await desk.Browser.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
    }

    private async Task<Desk> OpenAsync()
    {
        var number = Interlocked.Increment(ref regions);
        var desk = await Desk.OpenAsync(app, $"{61 + number / 90}.{10 + number % 90}");
        await desk.StartAsync("Bayi di desa atas tidak tertimbang setiap bulan.");
        await desk.MendAsync(1);
        return desk;
    }

    private static string At(Desk desk, string rest = "") => desk.Path(1, "/kesiapan" + rest);

    private Task<InitiativeConfidence> ReadAsync(Desk desk) =>
        app.InAsync(
            desk.Region,
            async db => await InitiativeReadiness.Of(db, (await db.FindInitiativeAsync(1))!, default)
        );

    private static PageForm Assigned(Desk desk, PageForm form) =>
        form.Fill("owner", desk.Person.Membership!.Id.ToString()).Fill("dueOn", "2026-06-30");

    private static async Task AddInstrumentAsync(Desk desk, string stage) =>
        await Assigned(
                desk,
                (await desk.Browser.GetAsync(At(desk, "/tambah/peraturan")))
                    .Form()
                    .Fill("form", "Perkada")
                    .Fill("subject", "Jadwal posyandu")
                    .Fill("stage", stage)
            )
            .SubmitAsync();

    private static async Task SayNothingAsync(Desk desk, string kind) =>
        await (await desk.Browser.GetAsync(At(desk, "/tambah/tidak-perlu")))
            .Form()
            .Fill("of", kind)
            .Fill("reason", "cukup dengan yang ada")
            .SubmitAsync();

    private async Task CostAsync(Desk desk, int year, string source, long amount) =>
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var initiative = (await db.FindInitiativeAsync(1))!;
                initiative.Cost(year, source, MoneyStage.Indicative, amount);
                initiative.Touch(app.Clock.GetUtcNow());
                await db.SaveActAsync(
                    new("cost", Platform.Ledger.Visibility.Region, "biaya", "cost") { Agent = "tests" }
                );
            }
        );

    private async Task<string> ProofPathAsync<T>(Desk desk)
        where T : Proof
    {
        var id = await app.InAsync(desk.Region, db => db.Set<T>().Select(p => p.Id).SingleAsync());
        return At(desk, $"/bukti/{id}");
    }

    private static async Task ShowAsync(Desk desk, string proof)
    {
        var answer = await (await desk.Browser.GetAsync(proof + "/berkas"))
            .Form()
            .Attach("file", "perbup.pdf", Pdf)
            .SendAsync();
        Assert.True(answer.Status == HttpStatusCode.SeeOther, answer.Errors);
    }

    private async Task<string> FileAsync(Desk desk, string proof)
    {
        var id = await app.InAsync(desk.Region, db => db.Set<ProofEvidence>().Select(e => e.Id).SingleAsync());
        return $"{proof}/berkas/{id}";
    }
}

public sealed class ProofTestsOnSqlite(SqliteApp app) : ProofTests(app), IClassFixture<SqliteApp>;

public sealed class ProofTestsOnPostgres(PostgresApp app) : ProofTests(app), IClassFixture<PostgresApp>;
