using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>What an initiative looks for, on one page for a bank or a company; printed, or as PDF.</summary>
public static class ShowProposal
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(CommitmentLinks.ProposalPath, HandleAsync).Allow(CommitmentPermissions.Write);

    private static async Task<IResult> HandleAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (
            await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !InitiativePermissions.MaySee(visit.Actor, initiative)
        )
            return Results.NotFound();
        var promised = await db
            .Commitments.AsNoTracking()
            .Where(c => c.InitiativeId == initiative.Id && c.AgreedAt != null)
            .Whole()
            .ToListAsync(cancel);
        return Page.Of<ProposalPage>(new { Model = new ProposalView(visit, initiative, promised) });
    }
}

public sealed record ProposalView(Visit Visit, Initiative Initiative, IReadOnlyList<Commitment> Promised)
{
    /// <summary>Money by year, and what of it partners outside the government are to bring.</summary>
    public long Wanted =>
        Initiative.Costs.Where(c => FundingSource.Find(c.Source) is { InApbd: false, Free: false }).Sum(c => c.Amount);

    public long Agreed => Promised.Sum(c => c.InForce!.MoneyOf(c).Sum(m => m.Amount));
}
