using Gotong.Platform.Data;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Mail;

/// <summary>The clock of the tests stands on 2 March 2026, 10.00 WIB.</summary>
public abstract class GatheringTests(TestApp app)
{
    private SmtpInbox Inbox => ((IMailing)app).Inbox;

    [Fact]
    public async Task Everybody_gets_one_mail_a_day_unless_they_choose_otherwise()
    {
        await WriteAsync("satu@uji.example", LetterKind.Duty, "Permintaan");
        await WriteAsync("satu@uji.example", LetterKind.News, "Percakapan");
        var busy = await app.AddPersonAsync("Sibuk");
        await ChooseAsync(busy, MailRhythm.DutyOnly);
        await WriteAsync(busy.Email, LetterKind.News, "Kabar saja");
        var eager = await app.AddPersonAsync("Segera");
        await ChooseAsync(eager, MailRhythm.AtOnce);
        await WriteAsync(eager.Email, LetterKind.News, "Kabar pertama");
        await WriteAsync(eager.Email, LetterKind.News, "Kabar kedua");

        await UntilAsync(() => Sent(eager.Email).Count == 2);
        Assert.Empty(Sent("satu@uji.example")); // not before the morning

        await MoveToMorningAsync();
        await UntilAsync(() => Sent("satu@uji.example").Count == 1);
        Assert.Equal(MailState.Unwanted, (await MailsAsync(busy.Email)).Single().State);
        await UntilAsync(() => Sent("satu@uji.example").Count == 1);
        var text = Sent("satu@uji.example").Single();
        Assert.Contains("2 kabar dari Gotong", text, StringComparison.Ordinal);
        Assert.Contains("1 menunggu Anda, 1 kabar. / 1 waits for you, 1 is news.", text, StringComparison.Ordinal);
        Assert.Contains("1. Permintaan / Permintaan", text, StringComparison.Ordinal);
        Assert.Contains("2. Percakapan / Percakapan", text, StringComparison.Ordinal);
        Assert.Contains(MailingSettings.Address + "/saya/surel", text, StringComparison.Ordinal);
        Assert.Equal(2, (await MailsAsync("satu@uji.example")).Count(m => m.State == MailState.Gathered));

        // What comes later that day waits for the next.
        await WriteAsync("satu@uji.example", LetterKind.Duty, "Besok");
        await LookAsync();
        Assert.Single(Sent("satu@uji.example"));
        await MoveToMorningAsync();
        await UntilAsync(() => Sent("satu@uji.example").Count == 2);
        Assert.Empty(Sent(busy.Email));
    }

    [Theory]
    [InlineData(MailLanguage.Indonesian, "2 menunggu Anda, 1 kabar.", "Isi.", "Words.")]
    [InlineData(MailLanguage.English, "2 wait for you, 1 is news.", "Words.", "Isi.")]
    public async Task The_mail_of_the_day_is_in_the_language_chosen(
        MailLanguage language,
        string contents,
        string there,
        string notThere
    )
    {
        var person = await app.AddPersonAsync("Pembaca");
        await ChooseAsync(person, MailRhythm.Daily, language);
        await WriteAsync(person.Email, LetterKind.Duty, "Satu");
        await WriteAsync(person.Email, LetterKind.Duty, "Dua");
        await WriteAsync(person.Email, LetterKind.News, "Tiga");
        await MoveToMorningAsync();
        await UntilAsync(() => Sent(person.Email).Count == 1);
        var text = Sent(person.Email).Single();
        Assert.Contains(contents, text, StringComparison.Ordinal);
        Assert.Contains("2. Dua\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(there, text, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, text, StringComparison.Ordinal);
        Assert.DoesNotContain("— English —", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_letter_with_the_longest_subject_in_both_languages_goes_out()
    {
        var person = await app.AddPersonAsync("Pembaca");
        await ChooseAsync(person, MailRhythm.Daily, MailLanguage.Both);
        await WriteAsync(person.Email, LetterKind.Duty, new string('S', 390));
        await MoveToMorningAsync();
        await UntilAsync(() => Sent(person.Email).Count == 1);
        Assert.Single(Sent(person.Email));
    }

    [Fact]
    public async Task Who_wants_each_at_once_gets_each_in_one_language_and_what_is_sent_at_once_too()
    {
        var person = await app.AddPersonAsync("Pembaca");
        await ChooseAsync(person, MailRhythm.AtOnce, MailLanguage.English);
        await WriteAsync(person.Email, LetterKind.News, "Kabar");
        await WriteAsync(person.Email, LetterKind.Now, "Segera");
        await UntilAsync(() => Sent(person.Email).Count == 2);
        Assert.All(Sent(person.Email), t => Assert.Contains("Words.", t, StringComparison.Ordinal));
        Assert.All(Sent(person.Email), t => Assert.DoesNotContain("Isi.", t, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_that_is_none_is_refused_in_words()
    {
        var person = await app.AsAsync(await app.AddPersonAsync("Ragu"));
        var form = (await person.GetAsync("/saya/surel")).Form("/saya/surel");
        var answer = await form.Fill("rhythm", "Hourly").SendAsync();
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Pilih salah satu", answer.Errors, StringComparison.Ordinal);
        answer = await answer.Form("/saya/surel").Fill("rhythm", "Daily").Fill("language", "1").SendAsync();
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("bahasa surel", answer.Errors, StringComparison.Ordinal);
    }

    private async Task ChooseAsync(Person person, MailRhythm rhythm, MailLanguage language = MailLanguage.Both)
    {
        var form = (await (await app.AsAsync(person)).GetAsync("/saya/surel")).Form("/saya/surel");
        var saved = await form.Fill("rhythm", rhythm.ToString()).Fill("language", language.ToString()).SubmitAsync();
        Assert.Contains("Tersimpan", saved.Text, StringComparison.Ordinal);
        Assert.Equal(
            rhythm.ToString(),
            saved.Document.QuerySelector("input[name=rhythm][checked]")!.GetAttribute("value")
        );
        Assert.Equal(
            language.ToString(),
            saved.Document.QuerySelector("input[name=language][checked]")!.GetAttribute("value")
        );
    }

    private Task WriteAsync(string to, LetterKind kind, string says) =>
        app.WithAsync(
            null,
            async (db, services) =>
            {
                services
                    .GetRequiredService<Outbox>()
                    .Add(new(kind, to, says, says, "Isi.", "Words.", db.Clock.GetUtcNow().AddDays(10)));
                return await db.SaveChangesAsync();
            }
        );

    private Task<List<OutboxMail>> MailsAsync(string to) =>
        app.InAsync(null, db => db.OutboxMail.AsNoTracking().Where(m => m.To == to).ToListAsync());

    private List<string> Sent(string to) => [.. Inbox.Messages.Where(m => m.To == to).Select(m => m.Text)];

    /// <summary>To seven o'clock of the next day in Jakarta.</summary>
    private async Task MoveToMorningAsync()
    {
        var local = app.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        app.Clock.Advance(new DateTimeOffset(local.Date, local.Offset).AddDays(1).AddHours(7) - local);
        await LookAsync();
    }

    private async Task LookAsync()
    {
        app.Clock.Advance(MailGatherer.Pause);
        await Task.Delay(100, TestContext.Current.CancellationToken);
    }

    /// <summary>The clock is moved on; the work takes real time.</summary>
    private async Task UntilAsync(Func<bool> done)
    {
        for (var tries = 0; tries < 200 && !done(); tries++)
            await LookAsync();
        Assert.True(done(), "The mail did not get there.");
    }
}

public sealed class GatheringOnSqlite(MailingOnSqlite app) : GatheringTests(app), IClassFixture<MailingOnSqlite>;

public sealed class GatheringOnPostgres(MailingOnPostgres app) : GatheringTests(app), IClassFixture<MailingOnPostgres>;
