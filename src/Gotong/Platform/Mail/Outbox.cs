using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Mail;

/// <summary>What a mail says in both languages, and the address it leads to; who gets it chooses which is sent.</summary>
/// <param name="Link">A whole address, from <see cref="Http.PublicAddress"/>.</param>
public sealed record Letter(
    LetterKind Kind,
    string To,
    string SubjectId,
    string SubjectEn,
    string TextId,
    string TextEn,
    DateTimeOffset ExpiresAt,
    string? Link = null,
    Guid? About = null
);

/// <summary>
/// Queues mails within an act: <c>outbox.Add(letter)</c>, then <c>SaveActAsync</c>. Not saved, not sent.
/// </summary>
public sealed class Outbox(GotongDb db, MailSettings settings)
{
    /// <summary>False: letters wait in the outbox of who wrote them, to be passed on by hand.</summary>
    public bool Sends => settings.Server is not null;

    public OutboxMail Add(Letter letter)
    {
        var now = db.Clock.GetUtcNow();
        var mail = new OutboxMail
        {
            SenderId = db.AccountId,
            Kind = letter.Kind,
            About = letter.About,
            To = letter.To,
            Subject = Short(letter.SubjectId),
            SubjectEn = Short(letter.SubjectEn),
            Text = WithLink(letter.TextId, letter.Link),
            TextEn = WithLink(letter.TextEn, letter.Link),
            Link = letter.Link,
            QueuedAt = now,
            ExpiresAt = letter.ExpiresAt,
            State =
                !Sends ? MailState.ByHand
                : letter.Kind == LetterKind.Now ? MailState.Waiting
                : MailState.Gathering,
            DueAt = MailHours.DueAt(letter.Kind, MailRhythm.Daily, now) ?? now,
        };
        db.Add(mail);
        return mail;
    }

    /// <summary>Takes back what was written about a record that is void now, also from the sender's own outbox.</summary>
    public async Task TakeBackAsync(Guid about, CancellationToken cancel) =>
        db.RemoveRange(await db.OutboxMail.Where(m => m.About == about).ToListAsync(cancel));

    private static string WithLink(string text, string? link) => link is null ? text : $"{text}\n\n{link}";

    /// <summary>One line, as a subject is: a name with a line break in it must not become a header.</summary>
    internal static string Short(string subject)
    {
        var line = string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 400 ? line : line[..399] + "…";
    }
}
