using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Discussions;

/// <summary>
/// Who is told of a comment by mail: who is named in it, as of something asked of them; who follows, as news, once for
/// a thread until that mail has gone out. Only who can read it. Without a mail server nobody passes these on by hand.
/// </summary>
public sealed class DiscussionLetters(GotongDb db, DiscussionFinder finder, Outbox outbox, PublicAddress address)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);
    private const int Excerpt = 300;

    public async Task AddAsync(
        Visit visit,
        Discussion discussion,
        Comment comment,
        IReadOnlyCollection<Guid> named,
        CancellationToken cancel
    )
    {
        if (!outbox.Sends)
            return;
        var told = (await Followers.OfAsync(db, discussion, cancel)).Union(named).ToList();
        var people = await db.Reachable()
            .Where(m => told.Contains(m.Id) && m.AccountId != visit.Actor.AccountId)
            .Select(m => new
            {
                m.Id,
                m.AccountId,
                m.Account.Email,
            })
            .ToListAsync(cancel);
        foreach (var person in people.GroupBy(p => p.AccountId))
        {
            var actor = await VisitMiddleware.ActorOf(db, person.Key, cancel);
            if (await finder.FindAsync(visit.Region, actor, discussion.Kind, discussion.Key, cancel) is null)
                continue;
            var isNamed = person.Any(p => named.Contains(p.Id));
            var email = person.First().Email!;
            var about = isNamed ? comment.Id : comment.ThreadId ?? comment.Id;
            if (!isNamed && await IsToldAlreadyAsync(email, about, cancel))
                continue;
            outbox.Add(LetterTo(email, visit, discussion, comment, isNamed, about));
        }
    }

    /// <summary>
    /// A comment was edited: letters that have not gone out say what it says now, and whoever is named only now is told,
    /// and whoever is named no more is not.
    /// </summary>
    public async Task EditedAsync(
        Visit visit,
        Discussion discussion,
        Comment comment,
        string before,
        IReadOnlyCollection<Guid> named,
        IReadOnlyCollection<Guid> gone,
        CancellationToken cancel
    )
    {
        var thread = comment.ThreadId ?? comment.Id;
        var waiting = await db
            .OutboxMail.AsTracking()
            .Where(m => (m.About == comment.Id || m.About == thread) && m.State == MailState.Gathering)
            .ToListAsync(cancel);
        if (gone.Count > 0)
        {
            var left = await db.Reachable().Where(m => gone.Contains(m.Id)).EmailsAsync(cancel);
            db.RemoveRange(waiting.Where(m => m.About == comment.Id && left.Contains(m.To)));
        }
        waiting.ForEach(m => m.Reword($"\n\n{Short(before)}\n\n", $"\n\n{Short(comment.Text)}\n\n"));
        if (!outbox.Sends || named.Count == 0)
            return;
        var emails = await db.Reachable()
            .Where(m => named.Contains(m.Id) && m.AccountId != visit.Actor.AccountId)
            .EmailsAsync(cancel);
        foreach (var email in emails)
            outbox.Add(LetterTo(email, visit, discussion, comment, isNamed: true, comment.Id));
    }

    private static string Short(string text) => text.Length <= Excerpt ? text : text[..Excerpt] + "…";

    private Task<bool> IsToldAlreadyAsync(string email, Guid thread, CancellationToken cancel) =>
        db.OutboxMail.AnyAsync(m => m.About == thread && m.To == email && m.State == MailState.Gathering, cancel);

    private Letter LetterTo(string email, Visit visit, Discussion discussion, Comment comment, bool isNamed, Guid about)
    {
        var (who, subject) = (visit.Actor.Name, discussion.Subject);
        var says = Short(comment.Text);
        return new(
            isNamed ? LetterKind.Duty : LetterKind.News,
            email,
            isNamed ? $"{who} menyebut Anda: {discussion.Record.Name}" : $"Percakapan tentang {discussion.Record.Name}",
            isNamed ? $"{who} named you: {discussion.Record.Name}" : $"Discussion about {discussion.Record.Name}",
            $"{who} menulis tentang {subject.Indonesian} “{discussion.Record.Name}” ({visit.Region.Name}):\n\n{says}\n\nBuka percakapannya untuk membaca semuanya dan menjawab.",
            $"{who} wrote about the {subject.English} “{discussion.Record.Name}” ({visit.Region.Name}):\n\n{says}\n\nOpen the discussion to read all of it and to answer.",
            visit.Now + Lifetime,
            address.Of(DiscussionLinks.From(visit.Region, discussion.Kind, discussion.Key)),
            about
        );
    }
}
