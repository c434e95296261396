using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Smarts;

/// <summary>Counts the three smarts from what this visitor may read; strangers see what is counted from published records.</summary>
public static partial class SmartReader
{
    /// <summary>A report is in time when it comes within this many days after its quarter.</summary>
    private const int ReportDays = ReportDue.Days;

    public static async Task<IReadOnlyList<SmartFigure>> ReadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var seen = db.Initiatives.VisibleTo(visit.Actor).Where(i => i.SubmittedAt != null);
        return
        [
            .. await CityAsync(db, visit, seen, cancel),
            Nowhere(
                "bimtek",
                Smart.Bureaucrat,
                T("Pelatihan yang diikuti pegawai", "Training that officials did"),
                T("Pegawai yang menyelesaikan pelatihan tahun ini.", "Officials who finished a training this year."),
                T("Gotong belum mencatat pelatihan.", "Gotong keeps no record of training yet.")
            ),
            await ReportsAsync(db, visit, cancel),
            await RequestsAsync(db, visit, seen, cancel),
            await ReuseAsync(visit, seen, cancel),
            await ShownAsync(visit, seen, cancel),
            await ForumAsync(db, visit, cancel),
            Nowhere(
                "usulan",
                Smart.Society,
                T("Usulan warga yang dijawab", "Proposals of citizens that were answered"),
                T(
                    "Usulan yang mendapat jawaban dengan alasan, dari semua usulan.",
                    "Proposals answered with a reason, of all proposals."
                ),
                T("Gotong belum mencatat usulan warga.", "Gotong keeps no record of citizens' proposals yet.")
            ),
            await PromisesAsync(db, visit, cancel),
            await LiteracyAsync(db, visit, seen, cancel),
        ];
    }

    private static SmartFigure Nowhere(string key, Smart smart, string name, string definition, string missing) =>
        new(key, smart, name, definition, [], missing);

    private static async Task<List<SmartFigure>> CityAsync(
        GotongDb db,
        Visit visit,
        IQueryable<Initiative> seen,
        CancellationToken cancel
    )
    {
        var framework = FrameworkEdition.Of(visit.Region.Framework);
        var open = visit.Actor.IsInside
            ? null
            : (
                await db.Priorities.Where(p => p.Rpjmd.PublishedAt != null).Select(p => p.Id).ToListAsync(cancel)
            ).ToHashSet();
        var figures = new List<SmartFigure>();
        foreach (var dimension in framework.Dimensions)
        {
            var inside = seen.Where(i =>
                    i.Dimensions.Any(d => d.Framework == framework.Key && d.Dimension == dimension.Key)
                )
                .Select(i => i.Id);
            var measured = (await IndicatorReader.AimedAsync(db, inside, visit.Today.Year, cancel))
                .Where(i => i.Reached is not null && open?.Contains(i.PriorityId) != false)
                .ToList();
            figures.Add(
                new(
                    $"kota-{dimension.Key}",
                    Smart.City,
                    T($"Target tercapai: {dimension.Name}", $"Targets reached: {dimension.Name}"),
                    T(
                        "Indikator rencana yang dituju inisiatif dimensi ini: realisasi terbarunya mencapai target tahun yang sama, dari yang sudah diukur.",
                        "Indicators of the plan that initiatives of this dimension aim at: the newest actual value reached the target of its year, of those measured."
                    ),
                    [
                        .. measured.Select(i => new SmartRecord(
                            $"{i.Name} ({i.Year})",
                            PriorityLinks.Page(visit.Region, i.PriorityId),
                            i.Reached == true
                        )),
                    ],
                    measured.Count == 0
                        ? T(
                            "Belum ada realisasi yang dapat dibandingkan dengan target.",
                            "No actual value can be held against a target yet."
                        )
                        : null
                )
            );
        }
        return figures;
    }

    private static async Task<SmartFigure> ReportsAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var quarter = Quarter.Of(visit.Today).Previous;
        var last = quarter.LastDay.AddDays(ReportDays);
        var programs = (await RegionFactsReader.ProgramsAsync(db, visit, cancel)).DistinctBy(p => p.Number).ToList();
        var sent = (
            await db
                .QuarterReports.Where(r => r.Quarter == quarter)
                .Select(r => new { r.Initiative.Number, r.SentAt })
                .ToListAsync(cancel)
        ).ToLookup(r => r.Number, r => visit.Region.DayOf(r.SentAt));
        return new(
            "laporan",
            Smart.Bureaucrat,
            T("Laporan triwulan tepat waktu", "Quarterly reports in time"),
            T(
                $"Program masterplan yang sudah mulai, yang laporannya untuk triwulan {quarter.Number} {quarter.Year} masuk paling lambat {Dates.Day(last)}.",
                $"Programs of the masterplan that have begun whose report of quarter {quarter.Number} of {quarter.Year} came by {Dates.Day(last)}."
            ),
            [
                .. programs.Select(p => new SmartRecord(
                    $"{p.Number}. {p.Title}",
                    InitiativeLinks.Record(visit.Region, p.Number),
                    sent[p.Number].Any(d => d <= last)
                )),
            ]
        );
    }

    private static async Task<SmartFigure> RequestsAsync(
        GotongDb db,
        Visit visit,
        IQueryable<Initiative> seen,
        CancellationToken cancel
    )
    {
        var today = visit.Today;
        var ids = seen.Select(i => i.Id);
        var requests = await db
            .Requests.AsNoTracking()
            .Where(r => ids.Contains(r.InitiativeId) && r.State != RequestState.Withdrawn)
            .Where(r => r.State != RequestState.Waiting || r.DueOn < today)
            .OrderBy(r => r.DueOn)
            .Select(r => new
            {
                r.Id,
                r.State,
                r.DueOn,
                r.AnsweredAt,
                Whom = r.Organization.ShortName ?? r.Organization.Name,
                r.Initiative.Number,
            })
            .ToListAsync(cancel);
        return new(
            "permintaan",
            Smart.Bureaucrat,
            T("Permintaan lintas lembaga yang dijawab tepat waktu", "Requests between organizations answered in time"),
            T(
                "Permintaan yang dijawab sampai hari batasnya, dari semua yang dijawab atau sudah lewat batas.",
                "Requests answered by their day, of all that were answered or are past it."
            ),
            [
                .. requests.Select(r => new SmartRecord(
                    T($"Kepada {r.Whom}, inisiatif {r.Number}", $"To {r.Whom}, initiative {r.Number}"),
                    visit.Actor.IsMember
                        ? RequestLinks.Record(visit.Region, r.Id)
                        : InitiativeLinks.Record(visit.Region, r.Number),
                    r.AnsweredAt is { } at && visit.Region.DayOf(at) <= r.DueOn
                )),
            ]
        );
    }

    private static async Task<SmartFigure> ReuseAsync(
        Visit visit,
        IQueryable<Initiative> seen,
        CancellationToken cancel
    )
    {
        var digital = await seen.Where(i => i.Kind != SolutionKind.NonDigital && i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Number,
                i.Title,
                i.Kind,
            })
            .ToListAsync(cancel);
        return new(
            "pakai-ulang",
            Smart.Bureaucrat,
            T("Pakai ulang, bukan aplikasi baru", "Reuse instead of a new application"),
            T(
                "Inisiatif digital yang memakai aplikasi yang ada, dari semua inisiatif digital yang diajukan.",
                "Digital initiatives that use an application that is there, of all digital ones submitted."
            ),
            [
                .. digital.Select(i => new SmartRecord(
                    $"{i.Number}. {i.Title}",
                    InitiativeLinks.Record(visit.Region, i.Number),
                    i.Kind == SolutionKind.ExistingApplication
                )),
            ]
        );
    }

    private static async Task<SmartFigure> ShownAsync(
        Visit visit,
        IQueryable<Initiative> seen,
        CancellationToken cancel
    )
    {
        var decided = await seen.Where(i =>
                i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan
            )
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Number,
                i.Title,
                Shown = i.ProblemEvidence != null && i.ProblemEvidence != "",
            })
            .ToListAsync(cancel);
        return new(
            "keputusan",
            Smart.Bureaucrat,
            T("Keputusan dengan bukti", "Decisions with evidence"),
            T(
                "Inisiatif yang diterima, yang masalahnya ditunjukkan dengan angka, dokumen, atau survei.",
                "Accepted initiatives whose problem is shown by a figure, a document or a survey."
            ),
            [
                .. decided.Select(i => new SmartRecord(
                    $"{i.Number}. {i.Title}",
                    InitiativeLinks.Record(visit.Region, i.Number),
                    i.Shown
                )),
            ]
        );
    }
}
