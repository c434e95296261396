using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

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
                db.ChangeTracker.Clear();
                return await MovedAsync(db, visit, number, step, cancel);
            }
        }
        return new SeeOther(InitiativeLinks.Step(visit.Region, number, step));
    }

    /// <summary>The question with its rows as they are now.</summary>
    private static async Task<IResult> MovedAsync(
        GotongDb db,
        Visit visit,
        int number,
        string step,
        CancellationToken cancel
    )
    {
        var (desk, refusal) = await StepDesk.OpenAsync(db, visit, number, step, null, cancel);
        if (desk is null)
            return refusal;
        var fields = await desk.Step.FieldsAsync(desk.Initiative, desk.Room);
        var view = await desk.ViewAsync(fields, desk.Step.Read(desk.Initiative, desk.Room));
        var who = await desk.LastHandAsync(visit.Actor);
        var errors = new FormErrors().Add(
            "",
            T(
                $"{who} menyimpan perubahan pada saat yang sama, jadi baris ini belum dihapus. Lihat isinya sekarang di bawah, lalu hapus lagi bila masih ada.",
                $"{who} saved a change at the same moment, so the row is not removed yet. See below what is there now, and remove it again if it still is."
            )
        );
        return Page.Of<StepPage>(new { Model = view with { Errors = errors } }, StatusCodes.Status409Conflict);
    }
}
