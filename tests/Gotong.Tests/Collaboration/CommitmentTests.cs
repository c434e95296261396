using System.Net;
using Gotong.Features.Collaboration;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Collaboration;

/// <summary>A promise is offered, signed by both sides, renegotiated; nobody signs for another or other words.</summary>
public abstract class CommitmentTests(TestApp app)
{
    [Fact]
    public async Task A_promise_is_private_until_both_sides_have_signed_the_same_words()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        var promise = await together.PromiseAsync();
        Assert.Equal("Dana TJSL untuk tiga timbangan digital.", promise.Title);
        Assert.Contains("2026: Rp45 juta dari TJSL BUMN", promise.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(promise.Path)).Status);
        var other = await app.AsAsync(together.Region, Role.Partner);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(promise.Path)).Status);
        Assert.Contains(
            "Baca dan tanda tangani",
            (await together.Agency.GetAsync("/saya")).Text,
            StringComparison.Ordinal
        );

        var wrong = await (await together.Banker.GetAsync(together.At("/janji/1/tanda-tangan")))
            .Form()
            .Fill("password", "bukan ini")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await together.SignAsync(together.Banker)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(promise.Path)).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await together.Banker.GetAsync(together.At("/janji/1/tanda-tangan"))).Status
        );
        Assert.Equal(HttpStatusCode.SeeOther, (await together.SignAsync(together.Agency)).Status);

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var seen = await app.Anonymous().GetAsync(promise.Path);
        Assert.Equal("Bank Jatim membantu timbangan posyandu.", seen.Title);
        Assert.DoesNotContain("TJSL untuk tiga", seen.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("45", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bu Kadis", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pak Bank", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bayi di desa", seen.Text, StringComparison.Ordinal); // the initiative is not public
        var stored = await together.ReadAsync();
        Assert.All(stored.Signatures, s => Assert.Equal(stored.Current.Hash(stored), s.TextHash));
    }

    [Fact]
    public async Task Renegotiated_words_bind_once_both_signed_them_and_the_old_ones_stay_readable()
    {
        var together = await Together.OpenAsync(app);
        await together.AgreeAsync();
        var form = (await together.Banker.GetAsync(together.At("/janji/1/isi"))).Form();
        Assert.Equal("45.000.000", form["amount-2026"]);
        await together.Filled(form, 90).Fill("what", "Dana TJSL untuk lima timbangan digital.").SubmitAsync();
        var between = await together.ReadAsync();
        Assert.Equal(("Dana TJSL untuk tiga timbangan digital.", 2), (between.Current.What, between.Proposed!.Edition));
        await together.SignAsync(together.Agency);
        await together.SignAsync(together.Banker);
        var after = await together.ReadAsync();
        Assert.Equal((2, DateOnly.Parse(together.In(90))), (after.Current.Edition, after.Current.DueOn));
        Assert.Contains(
            "Isi edisi 1, sudah diganti",
            (await together.Agency.GetAsync(together.At("/janji/1"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_side_without_an_account_signs_on_paper_and_the_scan_stays_beside_it()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        await together.PromiseAsync();
        await together.SignAsync(together.Agency);
        var page = await together.Team.GetAsync(together.At("/janji/1/kertas"));
        var held = await page.Form().Fill("side", "Receiver").Fill("name", "Pak Bank").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("Pilih pihak yang menandatangani", held.Errors, StringComparison.Ordinal);
        Assert.Contains("Pilih berkas lembar", held.Errors, StringComparison.Ordinal);
        var signed = await page.Form()
            .Fill("side", "Giver")
            .Fill("name", "Pak Bank")
            .Attach("file", "lembar.pdf", "%PDF-1.7 lembar"u8.ToArray())
            .SubmitAsync();
        Assert.Contains("Disepakati kedua pihak.", signed.Text, StringComparison.Ordinal);
        var paper = await together.Banker.Http.GetStringAsync(
            signed.Document.QuerySelector("a[href*='/bukti/']")!.GetAttribute("href")
        );
        Assert.Equal("%PDF-1.7 lembar", paper);
        Assert.Equal(HttpStatusCode.Forbidden, (await together.Banker.GetAsync(page.Path)).Status);
    }

    [Fact]
    public async Task Words_that_change_while_somebody_signs_are_not_signed()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        await together.PromiseAsync();
        await together.SignAsync(together.Banker);
        var sign = (await together.Agency.GetAsync(together.At("/janji/1/tanda-tangan")))
            .Form()
            .Fill("password", Person.Password);
        var change = together
            .Filled((await together.Banker.GetAsync(together.At("/janji/1/isi"))).Form())
            .Fill("what", "Hanya satu timbangan.");
        Assert.Equal(HttpStatusCode.SeeOther, (await change.SendAsync()).Status);
        var refused = await sign.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Anda belum menandatangani apa pun", refused.Text, StringComparison.Ordinal);
        var stored = await together.ReadAsync();
        Assert.Empty(stored.Signatures); // the bank's own signature stood under other words
        Assert.Equal(CommitmentState.Offered, stored.State);
    }

    [Fact]
    public async Task Both_sides_signing_at_once_ends_in_two_signatures_or_a_second_try()
    {
        var together = await Together.OpenAsync(app);
        await together.SubmitInitiativeAsync();
        await together.PromiseAsync();
        var forms = new[] { together.Banker, together.Agency };
        var opened = new List<PageForm>();
        foreach (var who in forms)
            opened.Add(
                (await who.GetAsync(together.At("/janji/1/tanda-tangan"))).Form().Fill("password", Person.Password)
            );
        var answers = await Task.WhenAll(opened.Select(f => f.SendAsync()));
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Single((await together.ReadAsync()).Signatures);
    }

    [Fact]
    public async Task What_cannot_be_read_with_certainty_is_refused_and_nobody_promises_for_others()
    {
        var together = await Together.OpenAsync(app);
        var form = (await together.Banker.GetAsync(together.At("/janji/baru"))).Form();
        var wrong = await together.Filled(form, -1).Fill("amount-2026", "45,5").Fill("sdgs", "99").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        foreach (var words in (string[])["pilih hari antara", "tidak terbaca dengan pasti", "nomor 1 sampai 17"])
            Assert.Contains(words, wrong.Errors, StringComparison.Ordinal);
        var stranger = await app.AsAsync(together.Region, Role.Partner);
        var foreign = (await stranger.GetAsync(together.At("/janji/baru")))
            .Form()
            .Fill("giver", together.Bank.Id.ToString());
        var refused = await together.Filled(foreign).SendAsync();
        Assert.Contains("Salah satu pihak harus lembaga Anda", refused.Errors, StringComparison.Ordinal);
        var self = (await together.Banker.GetAsync(together.At("/janji/baru")))
            .Form()
            .Fill("receiver", together.Bank.Id.ToString());
        Assert.Contains(
            "tidak berjanji kepada dirinya sendiri",
            (await together.Filled(self).SendAsync()).Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await app.InAsync(together.Region, db => db.Commitments.CountAsync()));
    }
}

public sealed class CommitmentsOnSqlite(SqliteApp app) : CommitmentTests(app), IClassFixture<SqliteApp>;

public sealed class CommitmentsOnPostgres(PostgresApp app) : CommitmentTests(app), IClassFixture<PostgresApp>;
