using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek;

/// <summary>What waits for a person: a stage to review, one that came back, a vote, quick wins to confirm, a sheet to sign.</summary>
public static class BimtekWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var stages = await db
            .ProcessStages.AsNoTracking()
            .Include(s => s.Process)
            .Where(s => s.State == StageState.Sent || s.State == StageState.Returned)
            .ToListAsync(cancel);
        return
        [
            .. stages.SelectMany(s => OfStage(region, actor, s)),
            .. await OfQuickWinsAsync(db, region, actor, cancel),
            .. await OfSheetsAsync(db, region, actor, cancel),
        ];
    }

    private static IEnumerable<WaitingItem> OfStage(Region region, Actor actor, ProcessStage stage)
    {
        var title = ProcessEdition.Of(stage.Process.Edition).Stages.First(s => s.Key == stage.Key).Title.Text;
        if (stage.State == StageState.Sent && BimtekPermissions.Review.Admits(actor))
            yield return new(
                region,
                T($"Telaah tahap {stage.Order}: {title}", $"Review stage {stage.Order}: {title}"),
                BimtekLinks.Stage(region, stage),
                stage.StateAt
            );
        if (stage.State == StageState.Returned && BimtekPermissions.MayWorkAt(actor, stage))
            yield return new(
                region,
                T(
                    $"Pembimbing mengembalikan tahap {stage.Order}: {title}",
                    $"The mentor returned stage {stage.Order}: {title}"
                ),
                BimtekLinks.Stage(region, stage),
                stage.StateAt
            );
    }

    private static async Task<IReadOnlyList<WaitingItem>> OfQuickWinsAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!BimtekPermissions.Vote.Admits(actor))
            return [];
        if (await ProcessStanding.LoadAsync(db, region, cancel) is not { } process)
            return [];
        if (process.Stages.FirstOrDefault(s => s.Outline.QuickWins && s.IsAtWork) is null)
            return [];
        var number = process.Process.Number;
        var round = await db
            .QuickWinRounds.AsNoTracking()
            .Where(r => r.ProcessId == process.Process.Id)
            .Select(r => new
            {
                r.ClosedAt,
                Mine = r.Votes.Any(v => v.MemberId == actor.MemberId),
                Confirmed = r.QuickWins.Count,
            })
            .SingleOrDefaultAsync(cancel);
        if (round is { ClosedAt: null, Mine: false })
            return
            [
                new(
                    region,
                    T("Pilih quick win setiap dimensi", "Vote on the quick win of each dimension"),
                    BimtekLinks.QuickWins(region, number)
                ),
            ];
        var all = FrameworkEdition.Of(region.Framework).Dimensions.Count;
        return round is { ClosedAt: { } closed } && round.Confirmed < all && BimtekPermissions.Confirm.Admits(actor)
            ?
            [
                new(
                    region,
                    T($"Tetapkan {all - round.Confirmed} quick win", $"Confirm {all - round.Confirmed} quick wins"),
                    BimtekLinks.QuickWins(region, number),
                    closed
                ),
            ]
            : [];
    }

    private static async Task<IReadOnlyList<WaitingItem>> OfSheetsAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var sheets = await db
            .CommitmentSheets.Where(s => s.FixedAt != null)
            .Where(s => s.Signers.Any(p => p.AccountId == actor.AccountId && p.SignedAt == null))
            .Select(s => new
            {
                s.Number,
                s.Title,
                s.FixedAt,
            })
            .ToListAsync(cancel);
        return
        [
            .. sheets.Select(s => new WaitingItem(
                region,
                T($"Tanda tangani \"{s.Title}\"", $"Sign \"{s.Title}\""),
                BimtekLinks.SignSheet(region, s.Number),
                s.FixedAt
            )),
        ];
    }
}
