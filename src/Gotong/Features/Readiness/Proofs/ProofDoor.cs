using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>Finds what a page of proofs is about, as far as the visitor may know of it.</summary>
public static class ProofDoor
{
    public static async Task<Initiative?> InitiativeAsync(
        GotongDb db,
        Visit visit,
        int number,
        CancellationToken cancel
    ) =>
        await db.FindInitiativeAsync(number, cancel) is { } initiative
        && InitiativePermissions.MaySee(visit.Actor, initiative)
            ? initiative
            : null;

    public static async Task<Proof?> ProofAsync(
        GotongDb db,
        Visit visit,
        int number,
        Guid id,
        CancellationToken cancel
    ) =>
        await db
            .Proofs.AsTracking()
            .Include(p => p.Evidence)
            .Include(p => p.Initiative.Partners)
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Id == id && p.Initiative.Number == number, cancel)
            is { } proof
        && InitiativePermissions.MaySee(visit.Actor, proof.Initiative)
            ? proof
            : null;

    public static ProofForm FormOf(Proof proof) =>
        proof switch
        {
            Instrument => ProofForm.Instrument,
            InfrastructureGap => ProofForm.Gap,
            BudgetProof => ProofForm.Budget,
            _ => ProofForm.Nothing,
        };
}
