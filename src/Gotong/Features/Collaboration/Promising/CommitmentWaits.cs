using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>A promise waits for whoever must sign, deliver, confirm or reply; late ones wait for the leader too.</summary>
public static class CommitmentWaits
{
    /// <summary>Days before its day that a promise is brought to mind.</summary>
    private const int SoonDays = 14;

    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!CommitmentPermissions.Write.Admits(actor))
            return [];
        var today = region.Today(db.Clock);
        var open = await db
            .Commitments.AsNoTracking()
            .Where(c => c.State != CommitmentState.Kept && c.State != CommitmentState.Withdrawn)
            .Whole()
            .OrderBy(c => c.StartedAt)
            .ToListAsync(cancel);
        var items = new List<WaitingItem>();
        foreach (var promise in open)
            if (Words(actor, promise, today) is { } words)
                items.Add(
                    new(
                        region,
                        words + promise.Current.What,
                        CommitmentLinks.Record(region, promise.Number),
                        promise.StartedAt
                    )
                );
        var homeless = open.Count(c => c.State == CommitmentState.Offered && c.ReceiverId is null);
        if (homeless > 0 && CommitmentPermissions.MayRun(actor))
            items.Add(
                new(
                    region,
                    T(
                        $"{homeless} tawaran menunggu dijodohkan",
                        $"{homeless} {(homeless == 1 ? "offer waits" : "offers wait")} for a match"
                    ),
                    CommitmentLinks.Match(region)
                )
            );
        var late = open.Count(c => c.Standing(today) == CommitmentStanding.Late);
        if (late > 0 && actor.Is(Role.Leader, Role.Coordinator))
            items.Add(
                new(
                    region,
                    T($"{late} janji terlambat", late == 1 ? "1 promise is late" : $"{late} promises are late"),
                    CommitmentLinks.List(region, $"?keadaan={CommitmentStanding.Late}")
                )
            );
        return items;
    }

    private static string? Words(Actor actor, Commitment promise, DateOnly today)
    {
        if (CommitmentPermissions.MaySign(actor, promise) is not null)
            return T("Baca dan tanda tangani: ", "Read and sign: ");
        var (gives, receives) = (
            CommitmentPermissions.IsOf(actor, promise, Side.Giver),
            CommitmentPermissions.IsOf(actor, promise, Side.Receiver)
        );
        return promise.Standing(today) switch
        {
            CommitmentStanding.Late
            or CommitmentStanding.Broken when gives && promise is { NoticedOn: not null, Reply: null } => T(
                "Tanggapi: ",
                "Reply to: "
            ),
            CommitmentStanding.Late when gives => T("Janji Anda terlambat: ", "Your promise is late: "),
            CommitmentStanding.Agreed when gives && promise.Current.DueOn <= today.AddDays(SoonDays) => T(
                "Segera jatuh tempo: ",
                "Due soon: "
            ),
            CommitmentStanding.Reported when receives => T("Sudah ditepati? ", "Was it kept? "),
            _ => null,
        };
    }
}
