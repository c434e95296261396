using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Collaboration;

/// <summary>An initiative asks; the organization accepts, accepts in part, or rejects with a reason; silence rises.</summary>
public abstract class RequestTests(TestApp app)
{
    [Fact]
    public async Task A_bank_is_asked_and_accepts_a_part_and_the_initiative_says_so()
    {
        var together = await Together.OpenAsync(app);
        Assert.Contains(
            "Belum ada lembaga yang diminta",
            (await together.Agency.GetAsync(together.At("/inisiatif/1"))).Text,
            StringComparison.Ordinal
        );
        var asked = await together.AskAsync();
        Assert.Equal("Permintaan kepada Bank Jatim Magetan", asked.Title);
        Assert.Contains("Jawab permintaan", (await together.Banker.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Contains(
            "1 permintaan menunggu jawaban",
            (await together.Banker.GetAsync(together.At($"/meja/{together.Bank.Id}"))).Text,
            StringComparison.Ordinal
        );

        var page = await together.Banker.GetAsync(asked.Path);
        var held = await page.Form().Fill("answer", "InPart").Fill("part", "").Fill("reason", "").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("Bagian yang diterima: isi dulu", held.Errors, StringComparison.Ordinal);
        Assert.Contains("Alasan: isi dulu", held.Errors, StringComparison.Ordinal);
        var done = await held.Form()
            .Fill("answer", "InPart")
            .Fill("part", "Tabungan untuk 40 kader saja.")
            .Fill("reason", "Kuota tahun ini.")
            .SubmitAsync();
        Assert.Contains("Diterima sebagian.", done.Text, StringComparison.Ordinal);
        var partner = await PartnerAsync(together);
        Assert.Equal((PartnerAnswer.InPart, "Tabungan untuk 40 kader saja."), (partner.Answer, partner.Part));
        Assert.Contains(
            "menerima sebagian",
            (await together.Agency.GetAsync(together.At("/inisiatif/1"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_part_that_was_rejected_is_no_partner_and_the_gate_says_so()
    {
        var together = await Together.OpenAsync(app);
        var asked = await together.AskAsync();
        await (await together.Banker.GetAsync(asked.Path))
            .Form()
            .Fill("answer", "Rejected")
            .Fill("reason", "Di luar kewenangan cabang.")
            .SubmitAsync();
        var page = await together.Agency.GetAsync(together.At("/inisiatif/1"));
        Assert.Contains("Ada lembaga yang menolak bagiannya.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Alasan: Di luar kewenangan cabang.", page.Text, StringComparison.Ordinal);
        var initiative = await together.Desk.ReadAsync(1);
        Assert.DoesNotContain(initiative.Carriers, p => p.OrganizationId == together.Bank.Id);
        // Asking again is another request; the first stays readable.
        Assert.Equal("Permintaan kepada Bank Jatim Magetan", (await together.AskAsync("Hanya buku tabungan.")).Title);
        Assert.Equal(2, await app.InAsync(together.Region, db => db.Requests.CountAsync()));
        Assert.Equal(PartnerAnswer.Waiting, (await PartnerAsync(together)).Answer);
    }

    [Fact]
    public async Task An_unanswered_request_rises_to_the_team_and_then_to_the_leader()
    {
        var together = await Together.OpenAsync(app);
        var request = (await together.AskAsync()).Path;
        const string waits = "Jawab permintaan";
        Assert.DoesNotContain(waits, (await together.Team.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var stored = await app.InAsync(together.Region, db => db.Requests.SingleAsync());
        var due = stored.DueOn;
        Assert.Equal(RequestLevel.Organization, stored.Level(due));
        Assert.Equal(RequestLevel.Coordinator, stored.Level(due.AddDays(1)));
        Assert.Equal(RequestLevel.Coordinator, stored.Level(due.AddDays(Request.CoordinatorDays)));
        Assert.Equal(RequestLevel.Leader, stored.Level(due.AddDays(Request.CoordinatorDays + 1)));
        app.Clock.Advance(TimeSpan.FromDays(Request.UsualDays + Request.CoordinatorDays + 1));
        var leader = await app.AsAsync(together.Region, Role.Leader);
        var team = await app.AsAsync(together.Desk.Person);
        Assert.Contains(waits, (await team.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Contains(waits, (await leader.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Contains("sekarang pada kepala daerah", (await leader.GetAsync(request)).Text, StringComparison.Ordinal);
        // The team writes down what it heard, marked so.
        var answered = await (await team.GetAsync(request)).Form(request).Fill("answer", "Accepted").SubmitAsync();
        Assert.Contains("Ditulis tim pelaksana atas nama", answered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_the_second_reads_what_the_first_said()
    {
        var together = await Together.OpenAsync(app);
        var asked = await together.AskAsync();
        var one = (await together.Banker.GetAsync(asked.Path)).Form().Fill("answer", "Accepted");
        var other = (await together.Team.GetAsync(asked.Path))
            .Form(asked.Path)
            .Fill("answer", "Rejected")
            .Fill("reason", "Kata mereka tidak.");
        var answers = await Task.WhenAll(one.SendAsync(), other.SendAsync());
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Contains(
            "Jawaban Anda belum tersimpan",
            answers.Single(a => a.Status == HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
        var again = await one.SendAsync();
        Assert.True(again.Status is HttpStatusCode.SeeOther or HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nobody_else_reads_or_answers_a_request_and_it_can_be_taken_back()
    {
        var together = await Together.OpenAsync(app);
        var asked = await together.AskAsync("<script>alert(1)</script> tabungan");
        Assert.DoesNotContain("<script>alert", asked.Body, StringComparison.Ordinal);
        var stranger = await app.AsAsync(together.Region, Role.Partner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(asked.Path)).Status);
        var elsewhere = await Together.OpenAsync(app);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Team.GetAsync(elsewhere.At(asked.Path[6..]))).Status);
        var form = (await together.Banker.GetAsync(asked.Path)).Form().Fill("answer", "Accepted");
        var taken = await (await together.Agency.GetAsync(asked.Path)).Form(asked.Path + "/tarik").SubmitAsync();
        Assert.Contains("Ditarik.", taken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await form.SendAsync()).Status);
        Assert.Null((await PartnerAsync(together)).Answer);
    }

    [Fact]
    public async Task Who_does_not_carry_the_initiative_cannot_ask_in_its_name()
    {
        var together = await Together.OpenAsync(app);
        var other = await app.AsAsync(together.Region, Role.Officer);
        Assert.NotEqual(HttpStatusCode.OK, (await other.GetAsync(together.At("/inisiatif/1/minta"))).Status);
        var page = await together.Agency.GetAsync(together.At("/inisiatif/1/minta"));
        var wrong = await page.Form()
            .Fill("organization", together.Opd.Id.ToString())
            .Fill("part", "x")
            .Fill("dueOn", "2020-01-01")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Pilih lembaga.", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("Batas jawaban: pilih hari antara", wrong.Errors, StringComparison.Ordinal);
        var stale = (await together.Agency.GetAsync(together.At("/inisiatif/1/minta")))
            .Form()
            .Fill("organization", together.Bank.Id.ToString())
            .Fill("part", "Tabungan");
        await together.Desk.AnswerAsync(
            1,
            "cara-baru",
            ("cara-baru", "Timbangan keliling bersama mobil sayur, kini dua kali.")
        );
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        Assert.Equal(0, await app.InAsync(together.Region, db => db.Requests.CountAsync()));
    }

    private Task<InitiativePartner> PartnerAsync(Together together) =>
        app.InAsync(
            together.Region,
            db => db.Set<InitiativePartner>().SingleAsync(p => p.OrganizationId == together.Bank.Id)
        );
}

public sealed class RequestsOnSqlite(SqliteApp app) : RequestTests(app), IClassFixture<SqliteApp>;

public sealed class RequestsOnPostgres(PostgresApp app) : RequestTests(app), IClassFixture<PostgresApp>;
