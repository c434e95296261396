using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Gotong.Features.Decisions;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Meetings;

/// <summary>A point of an agenda names a decision; who is invited hears of it.</summary>
public sealed class DecidedAtTests(MailingOnSqlite app) : IClassFixture<MailingOnSqlite>
{
    [Fact]
    public async Task The_outcome_stands_in_the_minutes_as_it_was_when_they_were_fixed()
    {
        var at = await Gathering.OpenAsync(app);
        var councillor = await app.AsAsync(at.Councillor);
        var decision = await DecideAsync(at);
        await at.PlanAsync(MeetingBody.Council, days: -1);
        var form = (await at.Lead.GetAsync(at.Meeting() + "/agenda/baru")).Form();
        var id = await app.InAsync(at.Region, db => db.Decisions.Select(d => d.Id).SingleAsync());
        var bad = await form.Fill("title", "Quick win").Fill("decision", Guid.CreateVersion7().ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        await form.Fill("decision", id.ToString()).SubmitAsync();
        var open = await at.Lead.GetAsync(at.Meeting());
        Assert.Contains("Masih dibuka; belum ada hasil", open.Text, StringComparison.Ordinal);
        await at.InviteAsync();
        await at.AllCameAsync();

        // Read while it was open, closed before it was fixed: the words moved on.
        var stale = (await at.Lead.GetAsync(at.Meeting() + "/tetapkan")).Form().Fill("ledBy", "Bupati");
        var ballot = (await councillor.GetAsync(decision)).Form(decision + "/suara");
        await ballot.Fill($"choice-{Guid.Parse(ballot["voter"]!):N}", nameof(DecisionChoice.For)).SubmitAsync();
        var page = await at.Lead.GetAsync(decision);
        await page.Form(decision + "/tutup").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        var fixedPage = await at.FixAsync();
        Assert.Contains("Diterima: 1 dari 1 suara setuju", fixedPage.Text, StringComparison.Ordinal);
        var stored = await at.ReadAsync();
        Assert.True(stored.IsWhole);
        var bytes = await at.Lead.Http.GetByteArrayAsync(
            at.Meeting() + "/berita-acara.docx",
            TestContext.Current.CancellationToken
        );
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Contains(
            "Diterima: 1 dari 1 suara setuju",
            word.MainDocumentPart!.Document!.Body!.InnerText,
            StringComparison.Ordinal
        );

        Assert.Contains("Di rapat", (await councillor.GetAsync(decision)).Text, StringComparison.Ordinal);
        var partner = await (await app.AsAsync(at.Partner)).GetAsync(decision);
        Assert.DoesNotContain("Di rapat", partner.Text, StringComparison.Ordinal); // not a session of theirs

        await app.InAsync(
            at.Region,
            db => db.Set<AgendaPoint>().ExecuteUpdateAsync(s => s.SetProperty(p => p.Outcome, "Diselundupkan"))
        );
        Assert.Contains(
            "tidak cocok lagi dengan sidiknya",
            (await at.Lead.GetAsync(at.Meeting())).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_is_invited_hears_of_it_and_when_it_moves_or_is_called_off_but_never_twice_at_once()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        await at.InviteAsync();
        await at.InviteOutsideAsync("Pak Karto");
        var invited = await WaitingAsync(at);
        Assert.Equal(new[] { at.Partner.Email, at.Councillor.Email }.Order(), invited.Select(m => m.To).Order());
        Assert.All(invited, m => Assert.Contains("Anda diundang rapat", m.Subject, StringComparison.Ordinal));

        var plan = await at.Lead.GetAsync(at.Meeting() + "/ubah");
        await plan.Form().Fill("title", "Judul lain").SubmitAsync();
        Assert.All(await WaitingAsync(at), m => Assert.Contains("diundang", m.Subject, StringComparison.Ordinal));
        await (await at.Lead.GetAsync(at.Meeting() + "/ubah")).Form().Fill("place", "Balai desa").SubmitAsync();
        var moved = await WaitingAsync(at);
        Assert.Equal(2, moved.Count);
        Assert.All(moved, m => Assert.Contains("tempat rapat berubah", m.Subject, StringComparison.Ordinal));
        Assert.All(moved, m => Assert.Contains("Balai desa", m.Text, StringComparison.Ordinal));

        var partner = await app.AsAsync(at.Partner);
        var ics = await partner.Http.GetAsync(at.Meeting() + "/kalender.ics", TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", ics.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            "Balai desa",
            await ics.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );

        await (await at.Lead.GetAsync(at.Meeting() + "/batal")).Form().Fill("reason", "Banjir").SubmitAsync();
        var off = await WaitingAsync(at);
        Assert.Equal(2, off.Count);
        Assert.All(off, m => Assert.Contains("Banjir", m.Text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync(at.Meeting() + "/kalender.ics")).Status);
    }

    /// <summary>One councillor votes; open for two hours.</summary>
    private async Task<string> DecideAsync(Gathering at)
    {
        var list = $"/{at.Region.Code}/keputusan";
        var local = app.Clock.GetUtcNow().AddHours(2).ToOffset(TimeSpan.FromHours(7));
        var draft = await (await at.Lead.GetAsync(list + "/baru"))
            .Form()
            .Fill("question", "Apakah lima quick win disetujui?")
            .Fill("council", "ya")
            .Fill("day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Fill("time", local.ToString("HH:mm", CultureInfo.InvariantCulture))
            .SubmitAsync();
        Assert.Equal("", draft.Errors);
        await draft.Form(draft.Path + "/buka").SubmitAsync();
        return list + "/1";
    }

    private async Task<List<OutboxMail>> WaitingAsync(Gathering at)
    {
        var meeting = (await at.ReadAsync()).Id;
        return await app.InAsync(
            null,
            db =>
                db.OutboxMail.AsNoTracking()
                    .Where(m => m.About == meeting && m.State == MailState.Gathering)
                    .ToListAsync()
        );
    }
}
