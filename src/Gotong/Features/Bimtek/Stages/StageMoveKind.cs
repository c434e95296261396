using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>One change of a stage's state: who may, what it is called, and what it does.</summary>
public sealed record StageMoveKind(
    StageState To,
    string Path,
    Access Access,
    Func<StageView, bool> May,
    (string Id, string En) Button,
    (string Id, string En) Question,
    (string Id, string En) Consequence,
    (string Id, string En) Done
)
{
    public bool NeedsReason => To == StageState.Returned;
    public string Verb => T(Button.Id, Button.En);
    public string Title => T(Question.Id, Question.En);
    public string Why => T(Consequence.Id, Consequence.En);

    public string Href(Region region, ProcessStage stage) =>
        To switch
        {
            StageState.Sent => BimtekLinks.Send(region, stage),
            StageState.Cleared => BimtekLinks.Clear(region, stage),
            _ => BimtekLinks.Return(region, stage),
        };

    public void Apply(StageStanding standing, Guid memberId, DateTimeOffset at, string reason)
    {
        if (To == StageState.Sent)
            standing.Stage.Send([.. standing.Open.Select(i => i.Item.Key)], memberId, at);
        else if (To == StageState.Cleared)
            standing.Stage.Clear(memberId, at);
        else
            standing.Stage.Return(reason, memberId, at);
    }

    public Act Act(StageStanding standing, string reason)
    {
        var (id, en) = BimtekWords.Pair(standing.Stage, standing.Outline);
        return new(
            $"stage.{To.ToString().ToLowerInvariant()}",
            Visibility.Region,
            $"{Done.Id} {id}",
            $"{Done.En} {en}",
            new { standing.Stage.Order, reason = NeedsReason ? reason : null }
        );
    }

    public static IReadOnlyList<StageMoveKind> All { get; } =
    [
        new(
            StageState.Sent,
            BimtekLinks.SendPath,
            BimtekPermissions.Run,
            v => v.MaySend,
            ("Kirim ke pembimbing", "Send to the mentor"),
            ("Kirim ke pembimbing?", "Send it to the mentor?"),
            (
                "Selama ditelaah, isinya tidak berubah. Pembimbing meloloskan, atau mengembalikan dengan alasan.",
                "While it is read it does not change. The mentor clears it, or returns it with reasons."
            ),
            ("mengirim kepada pembimbing", "sent to the mentor")
        ),
        new(
            StageState.Cleared,
            BimtekLinks.ClearPath,
            BimtekPermissions.Review,
            v => v.MayReview,
            ("Loloskan", "Clear"),
            ("Loloskan tahap ini?", "Clear this stage?"),
            (
                "Daerah melanjutkan ke tahap berikutnya. Tahap ini tidak berubah lagi.",
                "The region goes on to the next stage. This one does not change any more."
            ),
            ("meloloskan", "cleared")
        ),
        new(
            StageState.Returned,
            BimtekLinks.ReturnPath,
            BimtekPermissions.Review,
            v => v.MayReview,
            ("Kembalikan", "Return"),
            ("Kembalikan dengan alasan apa?", "For what reason is it returned?"),
            (
                "Daerah membaca alasan ini, memperbaiki, lalu mengirim lagi.",
                "The region reads this reason, mends it, and sends it again."
            ),
            ("mengembalikan", "returned")
        ),
    ];
}
