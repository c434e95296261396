using Gotong.Features.Collaboration;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Leadership;

/// <summary>One thing that went well, and what shows it. Without evidence it is no news.</summary>
/// <param name="Proof">What shows it, as a link.</param>
public sealed record GoodNews(string Sentence, string Href, string Proof, string ProofHref)
{
    public const int Days = 90;

    /// <summary>A milestone with evidence, else a promise kept with its file, else an indicator that keeps to its way.</summary>
    public static async Task<GoodNews?> FindAsync(
        GotongDb db,
        Region region,
        IReadOnlyList<Promise> promises,
        RegionStatuses statuses,
        CancellationToken cancel
    )
    {
        var since = region.Today(db.Clock).AddDays(-Days);
        return await MilestoneAsync(db, region, since, cancel)
            ?? Kept(region, since, promises)
            ?? OnItsWay(region, statuses);
    }

    private static async Task<GoodNews?> MilestoneAsync(
        GotongDb db,
        Region region,
        DateOnly since,
        CancellationToken cancel
    )
    {
        var found = await db
            .Claims.Where(c => c.Subject == "milestone")
            .Join(
                db.Milestones.Where(m => m.ReachedOn >= since),
                c => c.SubjectId,
                m => m.Id,
                (c, m) =>
                    new
                    {
                        m.Name,
                        m.ReachedOn,
                        m.Schedule.Initiative.Title,
                        m.Schedule.Initiative.Number,
                        Evidence = c.Evidence.Number,
                        Proof = c.Evidence.Title,
                    }
            )
            .OrderByDescending(m => m.ReachedOn)
            .ThenBy(m => m.Number)
            .FirstOrDefaultAsync(cancel);
        return found is null
            ? null
            : new(
                T(
                    $"“{found.Title}” mencapai “{found.Name}” pada {Dates.Day(found.ReachedOn!.Value)}.",
                    $"“{found.Title}” reached “{found.Name}” on {Dates.Day(found.ReachedOn!.Value)}."
                ),
                StatusLinks.Record(region, found.Number),
                T($"Bukti {found.Evidence}: {found.Proof}", $"Evidence {found.Evidence}: {found.Proof}"),
                DeliveryLinks.Evidence(region, found.Evidence)
            );
    }

    private static GoodNews? Kept(Region region, DateOnly since, IReadOnlyList<Promise> promises)
    {
        var kept = promises
            .Where(p =>
                p.Standing == CommitmentStanding.Kept && p.Commitment.EndedAt is { } at && region.DayOf(at) >= since
            )
            .OrderByDescending(p => p.Commitment.EndedAt)
            .Select(p => p.Commitment)
            .FirstOrDefault(c => c.Reports.Exists(r => r.FileHash is not null));
        if (kept is null)
            return null;
        var href = CommitmentLinks.Record(region, kept.Number);
        return new(
            T(
                $"{kept.Giver.Label} menepati janjinya: {kept.Current.What}",
                $"{kept.Giver.Label} kept its promise: {kept.Current.What}"
            ),
            href,
            kept.Reports.Find(r => r.FileHash is not null)!.FileName ?? T("berkas bukti", "file of evidence"),
            href
        );
    }

    private static GoodNews? OnItsWay(Region region, RegionStatuses statuses)
    {
        var found = statuses
            .All.Select(i => (Initiative: i, Side: i.Status.Of(StatusAspect.Effect)))
            .Where(i => i.Side is { Cause: StatusCause.OnPath, Source: { Length: > 0 } })
            .OrderByDescending(i => i.Side.AsOf)
            .FirstOrDefault();
        return found.Side is null
            ? null
            : new(
                $"{found.Initiative.Title}: {CauseWords.Of(found.Side)}",
                StatusLinks.Record(region, found.Initiative.Number),
                T(
                    $"{found.Side.Source}, per {Dates.Day(found.Side.AsOf!.Value)}",
                    $"{found.Side.Source}, as of {Dates.Day(found.Side.AsOf!.Value)}"
                ),
                AccelerationLinks.Page(region, found.Initiative.Number)
            );
    }
}
