using System.Globalization;
using Gotong.Features.Collaboration;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Leadership;

/// <summary>
/// Monday morning where the region is: the leader and the council get their minute as a mail. The mark of the week is
/// stored with the mails, so that of several nodes one writes them, and a node that slept makes up for it.
/// </summary>
public sealed class WeeklyLeader(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WeeklyLeader> log)
    : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Morning = new(4, 0);
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(7);
    private const int MostLines = 3;

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
        if (await db.LeaderWeeks.AnyAsync(w => w.Monday == monday, cancel))
            return;
        db.Add(new LeaderWeek { RegionId = region.Id, Monday = monday });
        var emails = await db.Reachable()
            .Where(m => m.Role == Role.Leader || m.Role == Role.Council)
            .EmailsAsync(cancel);
        if (emails.Count > 0)
        {
            var memory = services.GetRequiredService<RegionMemory>();
            var (id, en) = (
                await SayAsync("id-ID", db, memory, region, cancel),
                await SayAsync("en-GB", db, memory, region, cancel)
            );
            var address = services.GetRequiredService<PublicAddress>();
            // Before anything runs and nothing is late there is no minute to send.
            if (id is not null && en is not null)
                foreach (var email in emails)
                    outbox.Add(
                        new(
                            LetterKind.News,
                            email,
                            $"Satu menit: {region.Name} minggu ini",
                            $"One minute: {region.Name} this week",
                            id,
                            en,
                            db.Clock.GetUtcNow() + LetterLifetime,
                            address.Of(LeaderLinks.PageFrom(region))
                        )
                    );
        }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node was first, or the next look tries again.
        }
    }

    /// <summary>The minute in one language; null: there is nothing to tell.</summary>
    private static async Task<string?> SayAsync(
        string language,
        GotongDb db,
        RegionMemory memory,
        Region region,
        CancellationToken cancel
    )
    {
        var was = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return Text(await LeaderGround.HereAsync(db, memory, region, cancel));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = was;
        }
    }

    public static string? Text(LeaderGround ground)
    {
        List<string> parts = [];
        if (LeaderWords.Plan(ground) is { } plan)
            parts.Add(plan);
        if (ground.OffCourse.Count > 0)
            parts.Add(
                T("Di luar jalur:", "Off course:")
                    + List(
                        ground.OffCourse,
                        i => $"{i.Title}: {StatusWords.Reason(i.Status)} {LeaderWords.Unblocks(i)}"
                    )
            );
        if (ground.Late.Count > 0)
            parts.Add(
                T("Janji yang terlambat:", "Late promises:")
                    + List(
                        ground.Late,
                        p => $"{p.Commitment.Giver.Label}: {CommitmentWords.Standing(p.Commitment, ground.Today)}"
                    )
            );
        if (parts.Count == 0)
            return null;
        if (ground.Promises.Count > 0)
        {
            parts.Add(T("Janji kami: ", "Promised by us: ") + LeaderWords.Promises(ground.ByUs, ground.Today));
            parts.Add(T("Janji kepada kami: ", "Promised to us: ") + LeaderWords.Promises(ground.ToUs, ground.Today));
        }
        if (ground.Good is { } good)
            parts.Add(
                T("Kabar baik: ", "Good news: ") + good.Sentence + " " + T("Buktinya: ", "Shown by: ") + good.Proof
            );
        return string.Join("\n\n", parts);
    }

    private static string List<TItem>(IReadOnlyList<TItem> items, Func<TItem, string> says)
    {
        var lines = items.Take(MostLines).Select(i => $"\n- {says(i).ReplaceLineEndings(" ")}");
        return string.Concat(items.Count > MostLines ? lines.Append($"\n- … +{items.Count - MostLines}") : lines);
    }
}
