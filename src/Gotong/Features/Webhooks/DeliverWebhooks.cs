using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Webhooks;

/// <summary>
/// Sends on what the ledger has since each webhook looked last, in order; an entry is sent again until it is taken. Of
/// several nodes one holds a webhook at a time.
/// </summary>
public sealed class DeliverWebhooks(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DeliverWebhooks> log,
    WebhookSender sender,
    WebhookSecret secret
) : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(14);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private const int AtOnce = 20;

    /// <summary>A slow receiver holds the others up no longer than this, and one answer more.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(20);

    protected override async Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var now = db.Clock.GetUtcNow();
        var due = await db
            .WebhookProgress.Where(p => p.DueAt <= now)
            .Where(p => db.Set<Webhook>().Any(w => w.Id == p.WebhookId && w.PausedAt == null))
            .Where(p => db.Set<LedgerHead>().Any(h => h.Position > p.Position))
            .Select(p => p.WebhookId)
            .ToListAsync(cancel);
        foreach (var id in due)
            if (await TakeAsync(db, id, now, cancel))
                await RunAsync(services, db, region, id, cancel);
    }

    private static async Task<bool> TakeAsync(GotongDb db, Guid id, DateTimeOffset now, CancellationToken cancel) =>
        await db
            .WebhookProgress.Where(p => p.WebhookId == id && p.DueAt <= now)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.DueAt, now + Lease), cancel) == 1;

    private async Task RunAsync(
        IServiceProvider services,
        GotongDb db,
        Region region,
        Guid id,
        CancellationToken cancel
    )
    {
        db.ChangeTracker.Clear();
        var webhook = await db.Webhooks.SingleAsync(w => w.Id == id, cancel);
        var progress = await db.WebhookProgress.SingleAsync(p => p.WebhookId == id, cancel);
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Include(e => e.Payload)
            .Include(e => e.Touches)
            .AsSplitQuery()
            .Where(e => e.Position > progress.Position)
            .OrderBy(e => e.Position)
            .Take(AtOnce)
            .ToListAsync(cancel);
        var until = db.Clock.GetUtcNow() + Turn;
        foreach (var entry in entries)
        {
            if (db.Clock.GetUtcNow() > until)
                break;
            var isTaken = !IsFor(webhook, entry) || await SendAsync(db, webhook, entry, region, cancel);
            if (isTaken)
                progress.WasDelivered(entry.Position);
            else if (!progress.WasRefused(db.Clock.GetUtcNow()))
            {
                await PauseAsync(services, db, region, webhook, cancel);
                return;
            }
            await db.SaveChangesAsync(cancel);
            if (!isTaken)
                return;
        }
        progress.DueAt = db.Clock.GetUtcNow();
        await db.SaveChangesAsync(cancel);
        var old = db.Clock.GetUtcNow() - Kept;
        await db.WebhookDeliveries.Where(d => d.WebhookId == id && d.At < old).ExecuteDeleteAsync(cancel);
    }

    private static bool IsFor(Webhook webhook, LedgerEntry entry) =>
        entry.Visibility == Visibility.Public || webhook.Reach == Visibility.Region;

    /// <summary>Adds the try to the log of deliveries; saved by the caller.</summary>
    public async Task<bool> SendAsync(
        GotongDb db,
        Webhook webhook,
        LedgerEntry entry,
        Region region,
        CancellationToken cancel
    )
    {
        var delivery = NewId.Make();
        if (WebhookMessage.Of(entry, region, delivery) is not { } body)
            return true;
        var now = db.Clock.GetUtcNow();
        var (status, trouble) = await sender.PostAsync(
            new Uri(webhook.Url),
            delivery,
            secret.Sign(webhook, body, now),
            body,
            cancel
        );
        db.Add(
            new WebhookDelivery
            {
                RegionId = region.Id,
                Id = delivery,
                WebhookId = webhook.Id,
                Position = entry.Position,
                Act = entry.Name,
                At = now,
                Status = status,
                Trouble = trouble,
            }
        );
        return trouble is null;
    }

    private static async Task PauseAsync(
        IServiceProvider services,
        GotongDb db,
        Region region,
        Webhook webhook,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        webhook.Pause(now);
        var outbox = services.GetRequiredService<Outbox>();
        var address = services.GetRequiredService<PublicAddress>();
        if (outbox.Sends && !region.IsExample)
            foreach (var email in await db.Reachable().Where(m => m.Role == Role.RegionAdmin).EmailsAsync(cancel))
                outbox.Add(
                    new(
                        LetterKind.Duty,
                        email,
                        $"Webhook {webhook.Name} dijeda",
                        $"Webhook {webhook.Name} is paused",
                        $"Alamat {webhook.Url} tujuh kali tidak menerima kabar, jadi pengirimannya dijeda. Tidak ada yang hilang: setelah diperbaiki dan dilanjutkan, kabar dikirim sejak yang terakhir diterima.",
                        $"The address {webhook.Url} did not take the news seven times, so sending is paused. Nothing is lost: once it is mended and resumed, the news goes out from where it stopped.",
                        now + LetterLifetime,
                        address.Of(WebhookLinks.ListFrom(region))
                    )
                );
        await db.SaveActAsync(
            new(
                "webhook.failed",
                Visibility.Region,
                $"menjeda webhook \"{webhook.Name}\": alamatnya berulang kali tidak menjawab",
                $"paused the webhook \"{webhook.Name}\": its address did not answer again and again"
            )
            {
                Agent = "webhook",
            },
            cancel
        );
    }
}
