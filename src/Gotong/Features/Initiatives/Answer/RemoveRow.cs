using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Answer;

/// <summary>Takes one row away: a cost, a partner, a need, an effect.</summary>
public static class RemoveRow
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(InitiativeLinks.RemovePath, HandleAsync).Allow(InitiativePermissions.Write);

    private static async Task<IResult> HandleAsync(
        int number,
        string step,
        Guid part,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, null, cancel);
        if (desk is null)
            return refusal;
        // No version is asked: a row is removed by its own id, and one that is gone is gone.
        if (desk.Step.Remove(desk.Initiative, part))
        {
            desk.Initiative.Touch(visit.Now);
            var noun = desk.Step.Noun;
            var (id, en) = desk.Initiative.OnBehalfWords(visit.Actor);
            var act = new Act(
                "initiative.changed",
                desk.Initiative.Shown,
                $"menghapus satu baris {noun.Id} pada inisiatif {number}{id}",
                $"removed a row from {noun.En} of initiative {number}{en}",
                new { number, step }
            );
            try
            {
                await db.SaveActAsync(act, cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                return Results.StatusCode(StatusCodes.Status409Conflict);
            }
        }
        return new SeeOther(InitiativeLinks.Step(visit.Region, number, step));
    }
}
