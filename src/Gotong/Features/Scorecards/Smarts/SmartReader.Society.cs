using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Smarts;

/// <summary>The smart society.</summary>
public static partial class SmartReader
{
    /// <summary>Persons who came to a Forum meeting; names stay inside.</summary>
    private static async Task<SmartFigure> ForumAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var since = visit.Now.AddYears(-1);
        var isMember = visit.Actor.IsMember;
        var meetings = await db
            .Meetings.AsNoTracking()
            .Include(m => m.Attendances)
            .Where(m => m.Body == MeetingBody.Forum && m.State == MeetingState.Held && m.StartsAt > since)
            .Where(m => isMember || m.PublishedAt != null)
            .OrderBy(m => m.Number)
            .ToListAsync(cancel);
        var government = (
            await db
                .Organizations.Where(o => o.Kind == OrganizationKind.Opd || o.Kind == OrganizationKind.OtherGovernment)
                .Select(o => o.Id)
                .ToListAsync(cancel)
        ).ToHashSet();
        return new(
            "warga",
            Smart.Society,
            T("Orang dari luar pemerintah yang hadir di Forum", "People from outside the government at the forum"),
            T(
                "Kehadiran setahun terakhir. Per 100.000 penduduk belum dapat dihitung: jumlah penduduk belum tercatat di Gotong.",
                "Attendance of the past year. It cannot be given per 100,000 yet: Gotong holds no population figure."
            ),
            [
                .. meetings.Select(m => new SmartRecord(
                    $"{m.Title}, {Dates.Day(visit.Region.DayOf(m.StartsAt))}",
                    m.IsPublic
                        ? MeetingLinks.ForumMeeting(visit.Region, m.Number)
                        : MeetingLinks.Record(visit.Region, m.Number),
                    true,
                    m.Attendances.Count(a =>
                        a.Presence == Presence.Present && a.OrganizationId is { } from && !government.Contains(from)
                    )
                )),
            ],
            Sum: true
        );
    }

    private static async Task<SmartFigure> PromisesAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var promises = await db
            .Commitments.AsNoTracking()
            .Whole()
            .Where(c => c.AgreedAt != null && c.Giver.Kind == OrganizationKind.Community)
            .OrderBy(c => c.Number)
            .ToListAsync(cancel);
        return new(
            "janji",
            Smart.Society,
            T("Janji komunitas yang ditepati", "Promises of communities kept"),
            T(
                "Janji komunitas yang ditepati, dari yang sudah ditepati, terlambat, atau tidak ditepati.",
                "Promises of communities that were kept, of those kept, late or broken."
            ),
            [
                .. promises
                    .Select(c =>
                        (
                            Promise: c,
                            Standing: visit.Actor.IsMember ? c.Standing(visit.Today) : c.PublicStanding(visit.Today)
                        )
                    )
                    .Where(p =>
                        p.Standing is CommitmentStanding.Kept or CommitmentStanding.Late or CommitmentStanding.Broken
                    )
                    .Select(p => new SmartRecord(
                        T(
                            $"Janji {p.Promise.Number}, {p.Promise.Giver.Label}",
                            $"Promise {p.Promise.Number}, {p.Promise.Giver.Label}"
                        ),
                        CommitmentLinks.Record(visit.Region, p.Promise.Number),
                        p.Standing == CommitmentStanding.Kept
                    )),
            ]
        );
    }

    private static async Task<SmartFigure> LiteracyAsync(
        GotongDb db,
        Visit visit,
        IQueryable<Initiative> seen,
        CancellationToken cancel
    )
    {
        var running = (await RegionFactsReader.ProgramsAsync(db, visit, cancel))
            .Where(p => p.Runs)
            .Select(p => p.Number)
            .ToHashSet();
        var programs = await seen.Where(i => i.State == InitiativeState.InMasterplan)
            .Where(i => i.Dimensions.Any(d => d.Dimension == "society" && d.SubDimension == "belajar"))
            .OrderBy(i => i.Number)
            .Select(i => new { i.Number, i.Title })
            .ToListAsync(cancel);
        return new(
            "literasi",
            Smart.Society,
            T("Program literasi yang berjalan", "Literacy programs that run"),
            T(
                "Program masterplan pada ekosistem belajar masyarakat, yang ada tanda berjalannya.",
                "Programs of the masterplan in the learning ecosystem of society that are shown to run."
            ),
            [
                .. programs.Select(p => new SmartRecord(
                    $"{p.Number}. {p.Title}",
                    InitiativeLinks.Record(visit.Region, p.Number),
                    running.Contains(p.Number)
                )),
            ]
        );
    }
}
