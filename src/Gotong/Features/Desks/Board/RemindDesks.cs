using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks.Board;

/// <summary>Reminds every organization that has not sent anything: one act.</summary>
public static class RemindDesks
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DeskLinks.RemindPath, HandleAsync).Allow(DeskPermissions.Run);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, DeskLink links, CancellationToken cancel)
    {
        var open = (await LoadDesks.AllAsync(db, visit.Actor, cancel))
            .Where(d => d.Desk is not null && d.State(visit.Today) != DeskState.Sent)
            .Select(d => d.Organization.Id)
            .ToList();
        if (open.Count == 0)
            return new SeeOther(DeskLinks.Board(visit.Region));
        foreach (
            var desk in await db.Desks.AsTracking().Where(d => open.Contains(d.OrganizationId)).ToListAsync(cancel)
        )
        {
            desk.Remind(visit.Now);
            if (!desk.HasLink(visit.Now))
                links.Issue(desk, visit.Now);
        }
        await db.SaveActAsync(
            new Act(
                "desks.reminded",
                Visibility.Region,
                $"mengingatkan {open.Count} lembaga yang belum mengirim",
                $"reminded {open.Count} organizations that have not sent anything"
            ),
            cancel
        );
        return new SeeOther(DeskLinks.Board(visit.Region));
    }
}
