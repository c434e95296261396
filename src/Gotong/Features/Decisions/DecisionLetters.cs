using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;

namespace Gotong.Features.Decisions;

/// <summary>Asks the voters by mail: when it opens, and again when it was amended, as earlier votes count no more.</summary>
public sealed class DecisionLetters(GotongDb db, Outbox outbox, PublicAddress address)
{
    /// <summary>What closes sooner does not wait for the mail of the morning: it could be over by then.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    public async Task AskAsync(Decision decision, Visit visit, CancellationToken cancel)
    {
        await TakeBackAsync(decision, cancel);
        var voters = decision.Voters.Select(v => v.MemberId).ToList();
        foreach (var email in await db.Reachable().Where(m => voters.Contains(m.Id)).EmailsAsync(cancel))
            outbox.Add(LetterTo(email, decision, visit));
    }

    /// <summary>What has not gone out says nothing true any more.</summary>
    public Task TakeBackAsync(Decision decision, CancellationToken cancel) => outbox.TakeBackAsync(decision.Id, cancel);

    private Letter LetterTo(string email, Decision decision, Visit visit)
    {
        var (id, en) = decision.Round == 1 ? ("membuka", "opened") : ("memperbaiki", "amended");
        var until = DecisionWords.Until(decision, visit.Region);
        return new(
            decision.ClosesAt - visit.Now <= Soon ? LetterKind.Now : LetterKind.Duty,
            email,
            $"Suara Anda diminta: {decision.Question}",
            $"Your vote is asked for: {decision.Question}",
            $"{visit.Actor.Name} {id} keputusan {visit.Region.Name}:\n{decision.Question}\n\nBeri suara sebelum {until}.",
            $"{visit.Actor.Name} {en} a decision of {visit.Region.Name}:\n{decision.Question}\n\nVote before {until}.",
            decision.ClosesAt,
            address.Of(DecisionLinks.RecordFrom(visit.Region, decision.Number)),
            decision.Id
        );
    }
}
