using System.Net;
using System.Text.Json;
using Gotong.Features.Collaboration;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Collaboration;

/// <summary>What becomes of a promise: kept, late, found a home, answered in return; and what the public reads of it.</summary>
public abstract class KeepingTests(TestApp app)
{
    [Fact]
    public async Task Money_from_outside_never_becomes_pagu()
    {
        var together = await Together.OpenAsync(app);
        var before = await PaguAsync(together);
        await together.AgreeAsync();
        Assert.Equal(before, await PaguAsync(together));
        var money = await app.InAsync(together.Region, db => db.Set<CommitmentMoney>().SingleAsync());
        Assert.Equal((45_000_000, MoneyStage.Committed, "tjsl"), (money.Amount, money.Stage, money.Source));
    }

    [Fact]
    public async Task It_turns_late_by_itself_and_the_public_learns_of_it_after_notice_and_time_to_reply()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        app.Clock.Advance(TimeSpan.FromDays(Together.UsualDays + 1));
        var (team, banker, leader) = (
            await app.AsAsync(together.Desk.Person),
            await SameAsync(together, "Pak Bank"),
            await app.AsAsync(together.Region, Role.Leader)
        );
        Assert.Contains("1 janji terlambat", (await leader.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Contains("Janji Anda terlambat", (await banker.GetAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Contains(
            "0 dari 1 janji sudah ditepati.",
            (await app.Anonymous().GetAsync(together.At("/janji"))).Text,
            StringComparison.Ordinal
        );

        await MoveAsync(team, together, "pemberitahuan", "Kami menunggu timbangannya.");
        Assert.Contains("Tanggapi", (await banker.GetAsync("/saya")).Text, StringComparison.Ordinal);
        await MoveAsync(banker, together, "tanggapan", "Barang tertahan di pelabuhan.");
        Assert.Equal("Agreed", await StandingAsync(together));
        app.Clock.Advance(TimeSpan.FromDays(Commitment.ReplyDays));
        Assert.Equal("Late", await StandingAsync(together));
        var seen = await app.Anonymous().GetAsync(together.At("/janji/1"));
        Assert.Contains("Barang tertahan di pelabuhan.", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kami menunggu timbangannya", seen.Text, StringComparison.Ordinal);
        Assert.Contains(
            "1 terlambat",
            (await app.Anonymous().GetAsync(together.At("/janji"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_done_is_reported_with_evidence_and_the_receiver_says_that_it_was_kept()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        var report = await together.Banker.GetAsync(together.At("/janji/1/lapor"));
        var disguised = await report
            .Form()
            .Fill("text", "Sudah.")
            .Attach("file", "bukti.pdf", "MZ\u0090 bukan pdf"u8.ToArray())
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, disguised.Status);
        Assert.Contains("bukan PDF", disguised.Errors, StringComparison.Ordinal);
        var done = await report
            .Form()
            .Fill("text", "Tiga timbangan diserahkan.")
            .Attach("file", "serah.pdf", "%PDF-1.7 isi"u8.ToArray())
            .SubmitAsync();
        Assert.Contains("Dilaporkan selesai", done.Text, StringComparison.Ordinal);
        var evidence = await together.Agency.Http.GetAsync(
            done.Document.QuerySelector("a[href*='/bukti/']")!.GetAttribute("href")
        );
        Assert.Equal("%PDF-1.7 isi", await evidence.Content.ReadAsStringAsync());
        Assert.Equal("attachment", evidence.Content.Headers.ContentDisposition!.DispositionType);
        var other = await app.AsAsync(together.Region, Role.Partner);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await other.Http.GetAsync(evidence.RequestMessage!.RequestUri)).StatusCode
        );

        await MoveAsync(together.Agency, together, "belum", "Baru dua yang datang.");
        Assert.Equal(CommitmentState.Agreed, (await together.ReadAsync()).State);
        await (await together.Banker.GetAsync(together.At("/janji/1/lapor")))
            .Form()
            .Fill("text", "Yang ketiga menyusul kemarin.")
            .SubmitAsync();
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await together.Banker.GetAsync(together.At("/janji/1/ditepati"))).Status
        );
        await MoveAsync(together.Agency, together, "ditepati");
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Kept", await StandingAsync(together));
        Assert.Contains(
            "1 dari 1 janji sudah ditepati.",
            (await app.Anonymous().GetAsync(together.At("/janji"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_offer_without_a_home_is_matched_with_reasons()
    {
        var together = await Together.OpenAsync(app);
        var form = (await together.Banker.GetAsync(together.At("/janji/baru"))).Form();
        await together.Filled(form).Fill("what", "Dana untuk timbangan bayi di desa.").SubmitAsync();
        Assert.Contains(
            "1 tawaran menunggu dijodohkan",
            (await together.Team.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        var match = await together.Team.GetAsync(together.At("/janji/jodoh"));
        Assert.Contains("kata yang sama:", match.Text, StringComparison.Ordinal);
        var home = await match.Form(together.At("/janji/1/rumah")).SubmitAsync();
        Assert.Contains("Menunggu tanda tangan", home.Text, StringComparison.Ordinal);
        var stored = await together.ReadAsync();
        Assert.Equal(together.Opd.Id, stored.ReceiverId);
        Assert.NotNull(stored.InitiativeId);
        Assert.Equal(HttpStatusCode.Conflict, (await match.Form(together.At("/janji/1/rumah")).SendAsync()).Status);
    }

    [Fact]
    public async Task The_government_promises_in_return_and_a_supplier_is_marked()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        var form = (await together.Agency.GetAsync(together.At("/janji/baru?balasan=1"))).Form();
        await together.Filled(form).Fill("kind", "Land").Fill("what", "Ruang posyandu siap dipakai.").SubmitAsync();
        var counter = await together.ReadAsync(2);
        Assert.Equal((together.Opd.Id, together.Bank.Id), (counter.GiverId, counter.ReceiverId!.Value));
        Assert.Contains(
            "Ruang posyandu siap dipakai.",
            (await together.Banker.GetAsync(together.At("/janji/1"))).Text,
            StringComparison.Ordinal
        );
        var edit = (await together.Team.GetAsync(together.At($"/lembaga/{together.Bank.Id}/ubah"))).Form();
        await edit.Fill("supplies", "1").SubmitAsync();
        Assert.Contains(
            "Periksa benturan kepentingan",
            (await together.Agency.GetAsync(together.At("/janji/1"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_public_json_says_no_more_than_both_signed_and_the_giver_takes_its_own_report_home()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        var json = await app.Anonymous().Http.GetStringAsync($"/api/v1/regions/{together.Region.Code}/commitments");
        Assert.Contains("Bank Jatim membantu timbangan posyandu.", json, StringComparison.Ordinal);
        Assert.DoesNotContain("45", json, StringComparison.Ordinal);
        var own = await together.Banker.Http.GetStringAsync(together.At($"/janji.csv?lembaga={together.Bank.Id}"));
        Assert.Contains("45000000", own, StringComparison.Ordinal);
        Assert.Contains("3 17", own, StringComparison.Ordinal);
        var open = await app.Anonymous().Http.GetStringAsync(together.At("/janji.csv"));
        Assert.DoesNotContain("45000000", open, StringComparison.Ordinal);
        var sheet = await together.Agency.GetAsync(together.At("/janji/1/lembar"));
        Assert.Contains("ditandatangani secara elektronik oleh Bu Kadis", sheet.Text, StringComparison.Ordinal);
    }

    private static async Task MoveAsync(Browser who, Together together, string slug, string? text = null)
    {
        var form = (await who.GetAsync(together.At($"/janji/1/{slug}"))).Form();
        if (text is not null)
            form.Fill("text", text);
        var answer = await form.SendAsync();
        Assert.True(answer.Status == HttpStatusCode.SeeOther, $"{slug}: {answer.Status} {answer.Errors}");
    }

    private async Task<string> StandingAsync(Together together)
    {
        using var json = JsonDocument.Parse(
            await app.Anonymous().Http.GetStringAsync($"/api/v1/regions/{together.Region.Code}/commitments")
        );
        return json.RootElement.GetProperty("commitments")[0].GetProperty("standing").GetString()!;
    }

    private Task<long> PaguAsync(Together together) =>
        app.InAsync(together.Region, db => db.Set<PaguLine>().SumAsync(p => p.Amount));

    /// <summary>A session does not outlive months: the same person signs in anew.</summary>
    private async Task<Browser> SameAsync(Together together, string name)
    {
        var member = await app.InAsync(
            together.Region,
            db =>
                db.Memberships.Include(m => m.Account)
                    .SingleAsync(m => m.Account.Name == name && m.RegionId == together.Region.Id)
        );
        return await app.AsAsync(new Person(member.Account, member));
    }
}

public sealed class KeepingOnSqlite(SqliteApp app) : KeepingTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingOnPostgres(PostgresApp app) : KeepingTests(app), IClassFixture<PostgresApp>;
