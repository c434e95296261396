using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Mail;

/// <summary>Sends what is due and forgets what has expired. Several nodes may run one: each mail is taken by one of them.</summary>
public sealed class MailWorker(
    IServiceScopeFactory scopes,
    MailSettings settings,
    TimeProvider clock,
    ILogger<MailWorker> log
) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>A sender that died holds a mail this long; then another one takes it.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);
    private const int AtOnce = 50;

    /// <summary>Forgetting asks for a write, so not at every look; what has expired is not sent meanwhile.</summary>
    private static readonly TimeSpan Forgetting = TimeSpan.FromHours(1);
    private DateTimeOffset _forgetsAt = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await RunAsync(scope.ServiceProvider.GetRequiredService<GotongDb>(), stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "The outbox could not be looked through; trying again in {Pause}.", Pause);
            }
        }
    }

    private async Task RunAsync(GotongDb db, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (now >= _forgetsAt)
        {
            var yesterday = MailHours.DayOf(now).AddDays(-1);
            await db.OutboxMail.Where(m => m.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
            await db.MailDays.Where(d => d.Day < yesterday).ExecuteDeleteAsync(cancel);
            _forgetsAt = now + Forgetting;
        }
        if (settings.Server is not { } server)
            return;
        using var connection = new MailConnection(server);
        var due = await db
            .OutboxMail.Where(m => m.State == MailState.Waiting && m.DueAt <= now && m.ExpiresAt > now)
            .OrderBy(m => m.DueAt)
            .Select(m => m.Id)
            .Take(AtOnce)
            .ToListAsync(cancel);
        foreach (var id in due)
            if (await SendAsync(db, connection, id, cancel) is { Trouble: not MailTrouble.Refused })
                return; // the server is not to be had now; the others would only learn the same
    }

    private async Task<MailFault?> SendAsync(GotongDb db, MailConnection connection, Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var taken = await db
            .OutboxMail.Where(m => m.Id == id && m.State == MailState.Waiting && m.DueAt <= now)
            .ExecuteUpdateAsync(
                s => s.SetProperty(m => m.DueAt, now + Lease).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                cancel
            );
        if (taken == 0)
            return null;
        var mail = await db.OutboxMail.SingleAsync(m => m.Id == id, cancel);
        var taste = await MailTaste.OfAsync(db, mail.To, cancel);
        var fault = await connection.SendAsync(mail, taste.Language, cancel);
        if (fault is null)
            mail.WasSent(clock.GetUtcNow());
        else
            mail.WasNotSent(fault, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // taken back while it was on its way
        }
        return fault;
    }
}
