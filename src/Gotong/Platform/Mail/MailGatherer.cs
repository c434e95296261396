using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Mail;

/// <summary>
/// Makes one mail a day of all letters to a person, in the morning; those who want each at once get each at once.
/// Several nodes may run one.
/// </summary>
public sealed class MailGatherer(
    IServiceScopeFactory scopes,
    MailSettings settings,
    TimeProvider clock,
    ILogger<MailGatherer> log
) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly string Line = new('-', 40);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Server is null)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            try
            {
                foreach (var address in await AddressesAsync(stoppingToken))
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await GatherAsync(scope.ServiceProvider, address, stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "Letters could not be gathered; trying again in {Pause}.", Pause);
            }
        }
    }

    /// <summary>Those with something due; of who wants each at once, everything is.</summary>
    private async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var now = clock.GetUtcNow();
        var waiting = await db
            .OutboxMail.Where(m => m.State == MailState.Gathering && m.ExpiresAt > now)
            .GroupBy(m => m.To)
            .Select(g => new { To = g.Key, DueAt = g.Min(m => m.DueAt) })
            .ToListAsync(cancel);
        if (waiting.Count == 0)
            return [];
        var atOnce = await db
            .MailTastes.Where(t => t.Rhythm == MailRhythm.AtOnce)
            .Select(t => t.Address)
            .ToHashSetAsync(cancel);
        return [.. waiting.Where(w => w.DueAt <= now || atOnce.Contains(MailTaste.KeyOf(w.To))).Select(w => w.To)];
    }

    private async Task GatherAsync(IServiceProvider services, string to, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var now = clock.GetUtcNow();
        var taste = await MailTaste.OfAsync(db, to, cancel);
        var rhythm = taste.Rhythm;
        var waiting = await db
            .OutboxMail.AsTracking()
            .Where(m => m.State == MailState.Gathering && m.To == to && m.ExpiresAt > now)
            .OrderBy(m => m.QueuedAt)
            .ToListAsync(cancel);
        var due = new List<OutboxMail>();
        foreach (var mail in waiting)
            if (MailHours.DueAt(mail.Kind, rhythm, mail.QueuedAt) is not { } dueAt)
                mail.State = MailState.Unwanted;
            else if (dueAt <= now)
                due.Add(mail);
            else
                mail.DueAt = dueAt;
        var (key, today) = (MailTaste.KeyOf(to), MailHours.DayOf(now));
        if (rhythm == MailRhythm.AtOnce)
            due.ForEach(m => m.SendAgain(now));
        else if (due.Count > 0 && !await db.MailDays.AnyAsync(d => d.Address == key && d.Day == today, cancel))
        {
            db.Add(new MailDay { Address = key, Day = today });
            db.Add(Together(due, taste.Language, services.GetRequiredService<PublicAddress>(), now));
            due.ForEach(m => m.State = MailState.Gathered);
        }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node was first, or one of them was taken back meanwhile: the next look sees how it stands.
        }
    }

    private static OutboxMail Together(
        List<OutboxMail> letters,
        MailLanguage language,
        PublicAddress address,
        DateTimeOffset now
    )
    {
        var alone = letters.Count == 1;
        var texts = letters.Select(
            (m, i) => alone ? m.TextIn(language) : $"{i + 1}. {m.SubjectIn(language)}\n\n{m.TextIn(language)}"
        );
        var duties = letters.Count(m => m.Kind == LetterKind.Duty);
        var contents = GatheredWords.Contents(language, duties, letters.Count - duties);
        var end = $"{GatheredWords.End(language)}\n{address.Of(MailHours.RhythmPath)}";
        return new()
        {
            SenderId = Guid.Empty,
            Kind = LetterKind.Now,
            To = letters[0].To,
            Subject = Outbox.Short(
                alone ? letters[0].SubjectIn(language) : GatheredWords.Subject(language, letters.Count)
            ),
            Text = string.Join($"\n\n{Line}\n\n", [.. alone ? [] : new[] { contents }, .. texts, end]),
            Link = alone ? letters[0].Link : null,
            QueuedAt = now,
            ExpiresAt = letters.Max(m => m.ExpiresAt),
            State = MailState.Waiting,
            DueAt = now,
        };
    }
}
