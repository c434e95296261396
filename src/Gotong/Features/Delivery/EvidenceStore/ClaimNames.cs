using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>A claim in words, with its page.</summary>
/// <param name="IsLater">Of a later feature, on whose page it is taken off.</param>
public sealed record NamedClaim(Guid Id, string Name, string Href, bool IsLater = false);

/// <summary>What a piece of evidence is said to show, as far as the visitor may know of it.</summary>
public sealed class ClaimNames(GotongDb db, Visit visit, IEnumerable<ClaimSource> later)
{
    public async Task<IReadOnlyList<NamedClaim>> OfAsync(Evidence evidence, CancellationToken cancel)
    {
        var (region, isMember) = (visit.Region, visit.Actor.IsMember);
        var ids = evidence.Claims.ToDictionary(c => c.SubjectId, c => c.Id);
        var subjects = ids.Keys.ToList();
        var visible = db.Initiatives.VisibleTo(visit.Actor);
        var named = new List<NamedClaim>();
        foreach (var i in await visible.Where(i => subjects.Contains(i.Id)).ToListAsync(cancel))
            named.Add(
                new(
                    ids[i.Id],
                    T($"Inisiatif {i.Number}: {i.Title}", $"Initiative {i.Number}: {i.Title}"),
                    InitiativeLinks.Record(region, i.Number)
                )
            );
        var reports = await db
            .QuarterReports.Include(r => r.Initiative)
            .Where(r => subjects.Contains(r.Id) && visible.Any(i => i.Id == r.InitiativeId))
            .Where(r => isMember || r.State == ReportState.Verified)
            .ToListAsync(cancel);
        foreach (var r in reports)
            named.Add(
                new(
                    ids[r.Id],
                    T(
                        $"Laporan {ReportWords.Of(r.Quarter)}: {r.Initiative.Title}",
                        $"Report of {ReportWords.Of(r.Quarter)}: {r.Initiative.Title}"
                    ),
                    DeliveryLinks.Report(region, r.Initiative.Number, r.Quarter, $"?edisi={r.Edition}")
                )
            );
        var milestones = await db.Set<Roadmap.Milestone>()
            .Include(m => m.Schedule.Initiative)
            .Where(m => subjects.Contains(m.Id) && visible.Any(i => i.Id == m.Schedule.InitiativeId))
            .ToListAsync(cancel);
        foreach (var m in milestones)
            named.Add(
                new(
                    ids[m.Id],
                    T(
                        $"Tonggak “{m.Name}” inisiatif {m.Schedule.Initiative.Number}",
                        $"Milestone “{m.Name}” of initiative {m.Schedule.Initiative.Number}"
                    ),
                    InitiativeLinks.Record(region, m.Schedule.Initiative.Number)
                )
            );
        var measurements = await db
            .Measurements.Include(m => m.Indicator)
            .Include(m => m.LeadingIndicator!.Initiative)
            .Where(m => subjects.Contains(m.Id))
            .Where(m => isMember || m.State == MeasurementState.Verified)
            .ToListAsync(cancel);
        foreach (var m in measurements)
            if (m.LeadingIndicator is null || InitiativePermissions.MaySee(visit.Actor, m.LeadingIndicator.Initiative))
                named.Add(
                    new(
                        ids[m.Id],
                        T("Nilai ", "Value of ")
                            + $"{m.Indicator?.Name ?? m.LeadingIndicator!.Name}, {ReportWords.Of(new Period(m.From, m.To))}",
                        m.Indicator is { } indicator
                            ? Priorities.PriorityLinks.Page(region, indicator.PriorityId)
                            : InitiativeLinks.Record(region, m.LeadingIndicator!.Initiative.Number)
                    )
                );
        foreach (var source in later)
        foreach (var (subject, name, href) in await source.NameAsync(db, visit, subjects, cancel))
            named.Add(new(ids[subject], name, href, IsLater: true));
        return named;
    }
}
