using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>Three quarters of the example, reported, verified, sent back or late; its evidence says that it is an example.</summary>
public static class DeliverySeed
{
    private const int Most = 9;

    /// <summary>Adds; the caller saves. After whatever seeds schedules: it uses those there are.</summary>
    public static async Task AddAsync(GotongDb db, Region region, FileStore files, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var last = ReportDue.LastEnded(region.DayOf(now));
        var judge = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Planner)
            .Select(m => m.Id)
            .FirstAsync(cancel);
        var reports = db.QuarterReports;
        var initiatives = await db
            .Initiatives.AsTracking()
            .Include(i => i.Costs)
            .Where(i => i.State == InitiativeState.InMasterplan && i.OwnerId != null && i.OwnerId != judge)
            .Where(i => !reports.Any(r => r.InitiativeId == i.Id))
            .OrderBy(i => i.Number)
            .Take(Most)
            .ToListAsync(cancel);
        if (initiatives.Count == 0)
            return;
        var schedules = await db
            .Schedules.AsTracking()
            .Include(s => s.Milestones)
            .ToDictionaryAsync(s => s.InitiativeId, cancel);
        var evidence = await EvidenceAsync(db, region, files, initiatives, now, cancel);
        foreach (var (index, initiative) in initiatives.Index())
        {
            if (!schedules.TryGetValue(initiative.Id, out var schedule))
                db.Add(schedule = Plan(region.Id, initiative, last + -2, now));
            for (var ago = 2; ago >= 0; ago--)
                if (last + -ago >= schedule.Starts && StateOf(index, ago) is { } state)
                    Report(db, new(region, initiative, schedule, last + -ago, judge), state, index, evidence);
        }
        await ProfilesAsync(db, region, cancel);
    }

    /// <summary>All of the oldest are verified; of the newest some are late, so that one sees what that looks like.</summary>
    private static ReportState? StateOf(int index, int ago) =>
        (ago, index % 3) switch
        {
            (2, _) => ReportState.Verified,
            (1, 2) => ReportState.Sent,
            (1, _) => ReportState.Verified,
            (0, 0) => ReportState.Verified,
            (0, 1) => index % 2 == 0 ? ReportState.Returned : ReportState.Sent,
            _ => null,
        };

    private sealed record Told(Region Region, Initiative Initiative, Schedule Schedule, Quarter Quarter, Guid Judge);

    private static void Report(GotongDb db, Told told, ReportState state, int index, List<Evidence> evidence)
    {
        var owner = told.Initiative.OwnerId!.Value;
        // A few came after their day.
        var sent = At(told.Region, told.Quarter.LastDay.AddDays(index % 4 == 3 ? 24 : 6 + index));
        var report = new QuarterReport
        {
            RegionId = told.Region.Id,
            InitiativeId = told.Initiative.Id,
            Initiative = told.Initiative,
            Quarter = told.Quarter,
            Edition = 1,
            SentBy = owner,
            SentAt = sent,
        };
        report.Send(owner, sent);
        report.Say(
            index % 2 == 0 ? "Sebagian alat menunggu lelang ulang (contoh)." : null,
            index % 3 == 0 ? "Data penerima dari desa (contoh)." : null,
            "Melatih kader di dua kecamatan berikutnya (contoh)."
        );
        foreach (var milestone in told.Schedule.Milestones.Where(m => m.DueOn <= told.Quarter.Next.LastDay))
            Mark(report, milestone, told.Quarter, state, index);
        foreach (var source in told.Initiative.Costs.Where(c => c.Year == told.Quarter.Year && c.Amount > 0))
            report.Spend(source.Source, source.SubKegiatan, source.Amount / 100 * (14 + index) / 100_000 * 100_000);
        if (state == ReportState.Verified)
            report.Verify(told.Judge, sent.AddDays(5));
        if (state == ReportState.Returned)
            report.SendBack(told.Judge, sent.AddDays(5), "Lampirkan foto kegiatan dan daftar hadir (contoh).");
        db.Add(report);
        evidence[index % evidence.Count].Show(Claim.OfReport, report.Id, owner, sent);
    }

    private static void Mark(QuarterReport report, Milestone milestone, Quarter quarter, ReportState state, int index)
    {
        if (milestone.ReachedOn is not null && milestone.ReachedOn < quarter.FirstDay)
            return;
        // Of every fourth initiative the second milestone is behind its day.
        var reached =
            milestone.DueOn <= quarter.LastDay && !(index % 4 == 1 && milestone.Order == 2)
                ? milestone.DueOn.AddDays(-2)
                : (DateOnly?)null;
        report.Mark(milestone, reached, milestone.DueOn <= quarter.LastDay ? quarter.Next.LastDay : null);
        if (state == ReportState.Verified)
            milestone.ReachedOn = reached;
    }

    private static Schedule Plan(Guid region, Initiative initiative, Quarter starts, DateTimeOffset now)
    {
        var schedule = new Schedule
        {
            RegionId = region,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            Starts = starts,
            Ends = starts + 7,
            ChangedAt = now,
        };
        (string Name, int Quarters, int Weight)[] marks =
        [
            ("Tim dan aturan siap (contoh)", 0, 20),
            ("Uji coba di dua desa (contoh)", 1, 30),
            ("Berjalan di semua kecamatan (contoh)", 4, 35),
            ("Dinilai bersama warga (contoh)", 7, 15),
        ];
        foreach (var (order, (name, quarters, weight)) in marks.Index())
            schedule.Milestones.Add(
                new()
                {
                    RegionId = region,
                    ScheduleId = schedule.Id,
                    Schedule = schedule,
                    Name = name,
                    DueOn = (starts + quarters).LastDay.AddDays(-10),
                    Weight = weight,
                    Order = order + 1,
                }
            );
        return schedule;
    }

    private static async Task<List<Evidence>> EvidenceAsync(
        GotongDb db,
        Region region,
        FileStore files,
        List<Initiative> initiatives,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        (string Title, EvidenceKind Kind)[] kinds =
        [
            ("Berita acara uji coba (contoh)", EvidenceKind.Minutes),
            ("Daftar hadir pelatihan kader (contoh)", EvidenceKind.Document),
            ("SK tim pelaksana (contoh)", EvidenceKind.Regulation),
        ];
        var all = new List<Evidence>();
        foreach (var (index, (title, kind)) in kinds.Index())
        {
            using var content = new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4\n% {title}\n%%EOF\n"));
            var file = await files.SaveAsync(content, $"contoh-{index + 1}.pdf", cancel);
            var evidence = new Evidence
            {
                RegionId = region.Id,
                Number = index + 1,
                Kind = kind,
                Title = title,
                FileHash = file.Hash,
                FileName = file.Name,
                Bytes = content.Length,
                On = region.DayOf(now).AddDays(-40 - index),
                AddedBy = initiatives[0].OwnerId!.Value,
                AddedAt = now,
            };
            if (index == 0)
                evidence.Publish(now, file.Hash);
            db.Add(evidence);
            all.Add(evidence);
        }
        return all;
    }

    private static async Task ProfilesAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var profiles = db.IndicatorProfiles;
        var indicators = await db
            .Indicators.Where(i => i.Scale == IndicatorScale.Numeric && i.Priority.Rpjmd.PublishedAt != null)
            .Where(i => !profiles.Any(p => p.IndicatorId == i.Id))
            .OrderBy(i => i.Priority.Rpjmd.PeriodStart)
            .ThenBy(i => i.Id)
            .ToListAsync(cancel);
        foreach (var (index, indicator) in indicators.TakeLast(3).Index())
        {
            var profile = new IndicatorProfile
            {
                RegionId = region.Id,
                IndicatorId = indicator.Id,
                Symbol = $"i{index + 1}",
                Definition = $"{indicator.Name} menurut sumber resmi pada akhir tahun (contoh).",
                Frequency = Frequency.Yearly,
                PublicationLagDays = 60,
                Disaggregations = index == 0 ? "kecamatan" : "",
            };
            profile.Answer(index == 0 ? [("sdg", "1.2.1"), ("u4ssc", "SC: SH: SI: 3C")] : []);
            db.Add(profile);
        }
    }

    private static DateTimeOffset At(Region region, DateOnly day)
    {
        var morning = day.ToDateTime(new TimeOnly(9, 0));
        return new DateTimeOffset(morning, region.Zone.GetUtcOffset(morning)).ToUniversalTime();
    }
}
