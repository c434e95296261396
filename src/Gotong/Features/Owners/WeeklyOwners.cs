using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Owners;

/// <summary>
/// Before Monday's mail goes out: the coordinators get a list of what nobody carries. The mark of the week is
/// stored with the mails, so that of several nodes one writes them, and a restart does not write them again; a node
/// that slept on Monday makes up for it later in the week.
/// </summary>
public sealed class WeeklyOwners(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WeeklyOwners> log)
    : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Morning = new(4, 0);
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(7);
    private const int MostLines = 20;

    protected override async Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var outbox = services.GetRequiredService<Outbox>();
        // The example's people have no mailboxes.
        if (!outbox.Sends || region.IsExample)
            return;
        var db = services.GetRequiredService<GotongDb>();
        var local = TimeZoneInfo.ConvertTime(db.Clock.GetUtcNow(), region.Zone);
        var today = DateOnly.FromDateTime(local.DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        if (today == monday && TimeOnly.FromDateTime(local.DateTime) < Morning)
            return;
        if (await db.OwnerWeeks.AnyAsync(w => w.Monday == monday, cancel))
            return;
        db.Add(new OwnerWeek { RegionId = region.Id, Monday = monday });
        var without = (await LoadOwners.AllAsync(db, region, cancel)).Where(i => i.Pulse.IsWithoutOwner).ToList();
        var address = services.GetRequiredService<PublicAddress>();
        if (without.Count > 0)
            foreach (var email in await db.Reachable().Where(m => m.Role == Role.Coordinator).EmailsAsync(cancel))
                outbox.Add(LetterTo(email, region, without, address, db.Clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node was first, or the next look tries again.
        }
    }

    private static Letter LetterTo(
        string email,
        Region region,
        List<CarriedInitiative> without,
        PublicAddress address,
        DateTimeOffset now
    )
    {
        return new(
            LetterKind.Duty,
            email,
            $"{without.Count} inisiatif {region.Name} tanpa pemilik",
            $"{without.Count} initiatives of {region.Name} without owner",
            $"Minggu ini, inisiatif berikut tidak punya pemilik yang hidup:\n{List(without, i => i.Pulse.State == OwnerState.Silent ? $"pemilik diam sejak {i.Pulse.Since:d/M/yyyy}" : "tidak ada pemilik")}",
            $"This week nobody is seen to carry these initiatives:\n{List(without, i => i.Pulse.State == OwnerState.Silent ? $"owner silent since {i.Pulse.Since:d/M/yyyy}" : "no owner")}",
            now + LetterLifetime,
            address.Of(OwnerLinks.WatchFrom(region))
        );
    }

    private static string List(List<CarriedInitiative> without, Func<CarriedInitiative, string> says)
    {
        var lines = without.Take(MostLines).Select(i => $"- {i.Number}. {i.Title}: {says(i)}");
        return string.Join('\n', without.Count > MostLines ? lines.Append($"- … +{without.Count - MostLines}") : lines);
    }
}
