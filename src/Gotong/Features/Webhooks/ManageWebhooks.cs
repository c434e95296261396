using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Webhooks;

/// <summary>The region admin tells the office's own systems what happens here, and sees how that goes.</summary>
public static class ManageWebhooks
{
    private const int Most = 10;
    private const int DeliveriesShown = 8;
    private static readonly Access Admin = Access.Only(Role.RegionAdmin);

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(WebhookLinks.ListPath, ShowAsync).Allow(Admin);
        region.MapForm(WebhookLinks.ListPath, AddAsync).Allow(Admin);
        region.MapForm(WebhookLinks.PausePath, PauseAsync).Allow(Admin);
        region.MapForm(WebhookLinks.ResumePath, ResumeAsync).Allow(Admin);
        region.MapForm(WebhookLinks.RemovePath, RemoveAsync).Allow(Admin);
        region.MapForm(WebhookLinks.AgainPath, SendAgainAsync).Allow(Admin);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        await PageAsync(db, visit, WebhookForm.Empty, null, cancel);

    private static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        WebhookForm form,
        FormErrors? errors,
        CancellationToken cancel,
        int status = StatusCodes.Status200OK
    )
    {
        var rows = new List<WebhookRow>();
        foreach (var webhook in await db.Webhooks.AsNoTracking().OrderBy(w => w.MadeAt).ToListAsync(cancel))
            rows.Add(
                new(
                    webhook,
                    await db
                        .WebhookDeliveries.AsNoTracking()
                        .Where(d => d.WebhookId == webhook.Id)
                        .OrderByDescending(d => d.At)
                        .ThenByDescending(d => d.Position)
                        .Take(DeliveriesShown)
                        .ToListAsync(cancel)
                )
            );
        return Page.Of<WebhooksPage>(new { Model = new WebhooksView(visit, rows, form, errors) }, status);
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        WebhookSettings settings,
        WebhookSecret secrets,
        CancellationToken cancel
    )
    {
        var form = WebhookForm.Of(await request.ReadFormAsync(cancel));
        var errors = new FormErrors();
        if (await db.Webhooks.CountAsync(cancel) >= Most)
            errors.Add(
                "",
                T(
                    $"Paling banyak {Most} webhook. Hapus dulu yang tidak dipakai.",
                    $"At most {Most} webhooks. Remove one that is not used first."
                )
            );
        if (form.Read(settings, errors) is not var (address, reach))
            return await PageAsync(db, visit, form, errors, cancel, StatusCodes.Status422UnprocessableEntity);
        var secret = WebhookSecret.Make();
        var webhook = new Webhook
        {
            RegionId = visit.Region.Id,
            Name = form.Name,
            Url = address.AbsoluteUri,
            Reach = reach,
            SealedSecret = secrets.Seal(secret),
            MadeBy = visit.Actor.MemberId,
            MadeAt = visit.Now,
        };
        db.Add(webhook);
        // From here on, not the whole past; what is made here is the first it hears of.
        var end = await db.Set<LedgerHead>().Select(h => (long?)h.Position).SingleOrDefaultAsync(cancel) ?? 0;
        db.Add(
            new WebhookProgress
            {
                RegionId = visit.Region.Id,
                WebhookId = webhook.Id,
                Position = end,
                DueAt = visit.Now,
            }
        );
        await db.SaveActAsync(
            new(
                "webhook.added",
                Visibility.Region,
                $"memasang webhook \"{form.Name}\" ke {address.Authority}",
                $"set up the webhook \"{form.Name}\" to {address.Authority}",
                new { host = address.Authority, reach = reach.ToString() }
            ),
            cancel
        );
        return Page.Of<WebhookMadePage>(
            new
            {
                visit.Region,
                webhook.Name,
                Secret = secret,
            }
        );
    }

    private static async Task<IResult> PauseAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await ChangeAsync(db, visit, id, w => w.Pause(visit.Now), "paused", "menjeda", "paused", cancel);

    private static async Task<IResult> ResumeAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await db.WebhookProgress.SingleOrDefaultAsync(p => p.WebhookId == id, cancel) is { } progress)
            progress.StartAgain(visit.Now);
        return await ChangeAsync(db, visit, id, w => w.Resume(), "resumed", "melanjutkan", "resumed", cancel);
    }

    private static async Task<IResult> RemoveAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await db.WebhookProgress.SingleOrDefaultAsync(p => p.WebhookId == id, cancel) is { } progress)
            db.Remove(progress);
        db.RemoveRange(await db.WebhookDeliveries.Where(d => d.WebhookId == id).ToListAsync(cancel));
        return await ChangeAsync(db, visit, id, w => db.Remove(w), "removed", "menghapus", "removed", cancel);
    }

    private static async Task<IResult> ChangeAsync(
        GotongDb db,
        Visit visit,
        Guid id,
        Action<Webhook> change,
        string act,
        string indonesian,
        string english,
        CancellationToken cancel
    )
    {
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == id, cancel) is not { } webhook)
            return Results.NotFound();
        change(webhook);
        try
        {
            await db.SaveActAsync(
                new(
                    $"webhook.{act}",
                    Visibility.Region,
                    $"{indonesian} webhook \"{webhook.Name}\"",
                    $"{english} the webhook \"{webhook.Name}\""
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody, or the sender, was at it at the same moment: the page shows how it stands now.
            db.ChangeTracker.Clear();
        }
        return new SeeOther(WebhookLinks.List(visit.Region));
    }

    private static async Task<IResult> SendAgainAsync(
        Guid id,
        long position,
        GotongDb db,
        Visit visit,
        DeliverWebhooks deliver,
        CancellationToken cancel
    )
    {
        if (
            await db.Webhooks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id, cancel) is not { } webhook
            // Only what was tried before, so that nothing goes out that the webhook may not hear.
            || !await db.WebhookDeliveries.AnyAsync(d => d.WebhookId == id && d.Position == position, cancel)
        )
            return Results.NotFound();
        var entry = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Include(e => e.Payload)
            .Include(e => e.Touches)
            .AsSplitQuery()
            .SingleAsync(e => e.Position == position, cancel);
        await deliver.SendAsync(db, webhook, entry, visit.Region, cancel);
        await db.SaveChangesAsync(cancel);
        return new SeeOther(WebhookLinks.List(visit.Region));
    }
}

public sealed record WebhookRow(Webhook Webhook, IReadOnlyList<WebhookDelivery> Deliveries);

public sealed record WebhooksView(Visit Visit, IReadOnlyList<WebhookRow> Rows, WebhookForm Form, FormErrors? Errors);
