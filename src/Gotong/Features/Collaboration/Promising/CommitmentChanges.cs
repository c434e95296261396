using Gotong.Features.Accounts;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Files;

namespace Gotong.Features.Collaboration;

/// <summary>Verbs on a promise.</summary>
public sealed partial class Commitment
{
    /// <summary>A home for an offer: whom it is promised to, and for which initiative.</summary>
    public void Offer(Organization receiver, Initiative? initiative)
    {
        if (State != CommitmentState.Offered)
            throw new InvalidOperationException("Only an offer can be given a home.");
        (Receiver, ReceiverId) = (receiver, receiver.Id);
        (Initiative, InitiativeId) = (initiative, initiative?.Id);
        // Who signed, signed for somebody else.
        Signatures.Clear();
    }

    /// <summary>
    /// New words. Those that both signed stay in force, and readable, until the new ones are signed by both; words
    /// that are not signed by both are replaced, and a lone signature under them is void.
    /// </summary>
    public void Propose(TermsText text, Guid by, DateTimeOffset at)
    {
        if (State is not (CommitmentState.Offered or CommitmentState.Agreed))
            throw new InvalidOperationException($"The words of a promise that is {State} stand.");
        var edition = Proposed?.Edition ?? (Terms.Count == 0 ? 1 : Terms.Max(t => t.Edition) + 1);
        Terms.RemoveAll(t => t.Edition == edition);
        Money.RemoveAll(m => m.Edition == edition);
        Signatures.RemoveAll(s => s.Edition == edition);
        Terms.Add(
            new()
            {
                RegionId = RegionId,
                CommitmentId = Id,
                Commitment = this,
                Edition = edition,
                Kind = text.Kind,
                What = text.What,
                Measure = text.Measure,
                DueOn = text.DueOn,
                Conditions = text.Conditions,
                PublicText = text.PublicText,
                Sdgs = text.Sdgs,
                WrittenBy = by,
                WrittenAt = at,
            }
        );
        foreach (var (year, amount) in text.Amounts)
            Money.Add(
                new()
                {
                    RegionId = RegionId,
                    CommitmentId = Id,
                    Commitment = this,
                    Edition = edition,
                    Year = year,
                    Source = text.Source!,
                    Stage = MoneyStage.Committed,
                    Amount = amount,
                }
            );
    }

    /// <summary>The words go back to what both signed.</summary>
    public void DropProposal()
    {
        if (InForce is null || Proposed is not { } proposed)
            throw new InvalidOperationException("There are no new words to drop.");
        Terms.Remove(proposed);
        Money.RemoveAll(m => m.Edition == proposed.Edition);
        Signatures.RemoveAll(s => s.Edition == proposed.Edition);
    }

    /// <summary>One organization takes the place of another that was the same.</summary>
    public void Replace(Guid from, Guid into)
    {
        GiverId = GiverId == from ? into : GiverId;
        ReceiverId = ReceiverId == from ? into : ReceiverId;
    }

    /// <param name="proof">By what they showed that it is they; null: on paper.</param>
    /// <param name="paper">The sheet signed by hand or with a certificate; null: signed here.</param>
    /// <param name="certified">What the certificate on the file says; null: none.</param>
    public void Sign(
        Side side,
        Guid member,
        string name,
        DateTimeOffset at,
        ProofWay? proof,
        StoredFile? paper = null,
        string? certified = null
    )
    {
        if (Proposed is not { } terms || Signed(terms, side) || ReceiverId is null)
            throw new InvalidOperationException("There is nothing to sign for this side.");
        Signatures.Add(
            new()
            {
                RegionId = RegionId,
                CommitmentId = Id,
                Commitment = this,
                Edition = terms.Edition,
                Side = side,
                MemberId = member,
                Name = name,
                At = at,
                TextHash = terms.Hash(this),
                FileHash = paper?.Hash,
                FileName = paper?.Name,
                Proof = proof,
                Certified = certified,
            }
        );
        if (!IsSigned(terms))
            return;
        AgreedAt ??= at;
        State = CommitmentState.Agreed;
        // A new promise is not late for the old one's day.
        (NoticedOn, Notice, Reply, RepliedAt) = (null, null, null, null);
    }

    public void Report(string text, string? fileHash, string? fileName, Guid by, DateTimeOffset at)
    {
        Must(State == CommitmentState.Agreed);
        Reports.Add(
            new()
            {
                RegionId = RegionId,
                CommitmentId = Id,
                Commitment = this,
                Text = text,
                FileHash = fileHash,
                FileName = fileName,
                By = by,
                At = at,
            }
        );
        State = CommitmentState.Reported;
    }

    /// <summary>The receiver says that it was kept.</summary>
    public void Keep(DateTimeOffset at) => End(CommitmentState.Kept, State == CommitmentState.Reported, null, at);

    /// <summary>The receiver sees it otherwise; the promise stands as before.</summary>
    public void SendBack(string reason)
    {
        Must(State == CommitmentState.Reported);
        Reports.MaxBy(r => r.At)!.SentBack = reason;
        State = CommitmentState.Agreed;
    }

    /// <summary>Tells the giver what will be read in public.</summary>
    public void GiveNotice(string text, DateOnly today)
    {
        Must(Standing(today) == CommitmentStanding.Late && NoticedOn is null);
        (Notice, NoticedOn) = (text, today);
    }

    public void ReplyTo(string text, DateTimeOffset at)
    {
        Must(NoticedOn is not null && State != CommitmentState.Kept);
        (Reply, RepliedAt) = (text, at);
    }

    /// <summary>It will not be kept. Saying so is a notice too.</summary>
    public void Break(string reason, DateOnly today, DateTimeOffset at)
    {
        NoticedOn ??= today;
        End(CommitmentState.Broken, State is CommitmentState.Agreed or CommitmentState.Reported, reason, at);
    }

    /// <summary>Taken back before it bound anybody.</summary>
    public void Withdraw(string reason, DateTimeOffset at) =>
        End(CommitmentState.Withdrawn, State == CommitmentState.Offered, reason, at);

    private void End(CommitmentState state, bool may, string? reason, DateTimeOffset at)
    {
        Must(may);
        (State, EndReason, EndedAt) = (state, reason, at);
    }

    private void Must(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException($"A promise that is {State} does not allow this.");
    }
}
