using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>The three proofs of an initiative: what is needed, what is there, what keeps it back.</summary>
public static class ShowProofs
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ReadinessLinks.ProofsPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ProofDoor.InitiativeAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        var id = initiative.Id;
        var confidence = (
            await InitiativeReadiness.Of(
                db,
                visit.Today,
                db.Initiatives.Where(i => i.Id == id),
                !ReadinessPermissions.ReadsPromises(visit.Actor, initiative),
                cancel
            )
        )[id];
        var proofs = await db
            .Proofs.AsNoTracking()
            .Include(p => p.Owner!.Account)
            .Include(p => p.Evidence)
            .AsSplitQuery()
            .Where(p => p.InitiativeId == id)
            .OrderBy(p => p.Id)
            .ToListAsync(cancel);
        var promises = await db.Commitments.AsNoTracking().Where(c => c.InitiativeId == id).Whole().ToListAsync(cancel);
        return Page.Of<ProofsPage>(new { Model = new ProofsView(visit, initiative, confidence, proofs, promises) });
    }
}

public sealed record ProofsView(
    Visit Visit,
    Initiative Initiative,
    InitiativeConfidence Confidence,
    IReadOnlyList<Proof> Proofs,
    IReadOnlyList<Commitment> Promises
)
{
    public Region Region => Visit.Region;
    public bool MayWrite => ReadinessPermissions.MayWrite(Visit.Actor, Initiative);
    public bool MayReadEvidence => ReadinessPermissions.MayReadEvidence(Visit.Actor, Initiative);

    public bool MayWorkAt(Proof proof) =>
        MayWrite
        || Initiative.State != InitiativeState.Dropped
            && Visit.Actor.IsMember
            && Visit.Actor.Memberships.Any(m => m.Id == proof.OwnerId);

    /// <summary>What the initiative named and no proof answers yet.</summary>
    public IEnumerable<Need> Unanswered(NeedKind kind)
    {
        var answered = Proofs.Select(p => p.NeedId).ToHashSet();
        return Initiative.Needs.Where(n => n.Kind == kind && !answered.Contains(n.Id));
    }

    public IReadOnlyList<NeededMoney> Money { get; } =
    [
        .. FactsOfProofs.MoneyLines(
            Initiative
                .Costs.Where(c => c.Stage != MoneyStage.Realised)
                .Select(c => new NeededMoney(c.Year, c.Source, c.Amount))
        ),
    ];

    public BudgetProof? BudgetOf(NeededMoney line) =>
        Proofs.OfType<BudgetProof>().FirstOrDefault(p => p.Year == line.Year && p.Source == line.Source);

    /// <summary>Promised money of a line in these states, as far as the visitor may read the promise.</summary>
    public long Promised(NeededMoney line, params CommitmentStanding[] standings) =>
        Promises
            .Where(c => standings.Contains(c.Standing(Visit.Today)) && CommitmentPermissions.MayRead(Visit.Actor, c))
            .Sum(c => FactsOfProofs.MoneyOf(c, line.Year, line.Source));

    /// <summary>Both sides signed a promise of this money: so much anybody may know.</summary>
    public bool IsPromised(NeededMoney line) =>
        Promises.Any(c => c.IsPublic && FactsOfProofs.MoneyOf(c, line.Year, line.Source) > 0);
}
