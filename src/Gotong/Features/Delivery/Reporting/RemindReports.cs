using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>
/// When a quarter has ended, in the region's own time, each owner gets one letter about the reports that are due; when
/// their day is past, one about those that are late. The mark is stored with the letters, so that of several nodes one
/// writes them, and a restart does not write them again.
/// </summary>
public sealed class RemindReports(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RemindReports> log)
    : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(30);
    private static readonly TimeOnly Morning = new(5, 0);

    protected override async Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var outbox = services.GetRequiredService<Outbox>();
        // The example's people have no mailboxes.
        if (!outbox.Sends || region.IsExample)
            return;
        var db = services.GetRequiredService<GotongDb>();
        var local = TimeZoneInfo.ConvertTime(db.Clock.GetUtcNow(), region.Zone);
        if (TimeOnly.FromDateTime(local.DateTime) < Morning)
            return;
        var today = DateOnly.FromDateTime(local.DateTime);
        var quarter = ReportDue.LastEnded(today);
        var late = today > ReportDue.DayOf(quarter);
        if (await db.Set<ReportReminder>().AnyAsync(r => r.Quarter == quarter && r.IsLate == late, cancel))
            return;
        db.Add(
            new ReportReminder
            {
                RegionId = region.Id,
                Quarter = quarter,
                IsLate = late,
            }
        );
        var board = await ReportBoard.LoadAsync(db, region, db.Initiatives, quarter, cancel);
        var open = board.Rows.Where(r => r.Standing is ReportStanding.Owed or ReportStanding.Late).ToList();
        var address = services.GetRequiredService<PublicAddress>();
        var owners = open.Select(r => r.OwnerId).OfType<Guid>().Distinct().ToList();
        var people = await db.Reachable()
            .Where(m => owners.Contains(m.Id))
            .Select(m => new { m.Id, Email = m.Account.Email! })
            .ToListAsync(cancel);
        foreach (var person in people)
            outbox.Add(
                LetterTo(
                    person.Email,
                    region,
                    quarter,
                    late,
                    [.. open.Where(r => r.OwnerId == person.Id)],
                    address,
                    db.Clock.GetUtcNow()
                )
            );
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
        Quarter quarter,
        bool late,
        List<BoardRow> reports,
        PublicAddress address,
        DateTimeOffset now
    )
    {
        var (id, en) = ReportWords.Both(quarter);
        var due = ReportDue.DayOf(quarter);
        var list = string.Join('\n', reports.Select(r => $"- {r.Number}. {r.Title}"));
        var link =
            reports.Count == 1
                ? DeliveryLinks.ReportFrom(region, reports[0].Number, quarter)
                : DeliveryLinks.BoardFrom(region);
        return late
            ? new(
                LetterKind.Duty,
                email,
                $"{reports.Count} laporan {id} terlambat, {region.Name}",
                $"{reports.Count} late reports of {en}, {region.Name}",
                $"Laporan berikut seharusnya masuk {due:d/M/yyyy} dan kini terlihat terlambat:\n{list}",
                $"These reports were due on {due:d/M/yyyy} and are seen to be late now:\n{list}",
                now + LetterLifetime,
                address.Of(link)
            )
            : new(
                LetterKind.Duty,
                email,
                $"Laporkan {id}: {reports.Count} inisiatif, {region.Name}",
                $"Report {en}: {reports.Count} initiatives, {region.Name}",
                $"Triwulan sudah selesai. Laporkan inisiatif berikut paling lambat {due:d/M/yyyy}; sekitar lima menit masing-masing:\n{list}",
                $"The quarter has ended. Report these initiatives by {due:d/M/yyyy}; about five minutes each:\n{list}",
                now + LetterLifetime,
                address.Of(link)
            );
    }
}
