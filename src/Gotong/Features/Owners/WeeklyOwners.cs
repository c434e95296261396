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
    : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Morning = new(4, 0);
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(7);
    private const int MostLines = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            foreach (var region in await RegionsAsync(stoppingToken))
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await WriteAsync(scope.ServiceProvider, region, stoppingToken);
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    log.LogError(error, "The weekly list of {Region} could not be written; trying again.", region.Code);
                }
        }
    }

    /// <summary>The example's people have no mailboxes.</summary>
    private async Task<IReadOnlyList<Region>> RegionsAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            if (!services.GetRequiredService<Outbox>().Sends)
                return [];
            return await services
                .GetRequiredService<GotongDb>()
                .Regions.AsNoTracking()
                .Where(r => r.Code != Region.ExampleCode)
                .ToListAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The regions could not be read; trying again in {Pause}.", Pause);
            return [];
        }
    }

    private static async Task WriteAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var local = TimeZoneInfo.ConvertTime(
            db.Clock.GetUtcNow(),
            TimeZoneInfo.FindSystemTimeZoneById(region.TimeZone)
        );
        var today = DateOnly.FromDateTime(local.DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        if (today == monday && TimeOnly.FromDateTime(local.DateTime) < Morning)
            return;
        db.Tenant.Enter(region.Id);
        if (await db.OwnerWeeks.AnyAsync(w => w.Monday == monday, cancel))
            return;
        db.Add(new OwnerWeek { RegionId = region.Id, Monday = monday });
        var without = (await LoadOwners.AllAsync(db, region, cancel)).Where(i => i.Pulse.IsWithoutOwner).ToList();
        var (outbox, address) = (services.GetRequiredService<Outbox>(), services.GetRequiredService<PublicAddress>());
        if (without.Count > 0)
            foreach (var email in await CoordinatorsAsync(db, cancel))
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

    private static Task<List<string>> CoordinatorsAsync(GotongDb db, CancellationToken cancel) =>
        db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role == Role.Coordinator)
            .Where(m => m.Account.Email != null)
            .Select(m => m.Account.Email!)
            .Distinct()
            .ToListAsync(cancel);

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
