using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>An invitation sent to the wrong person, or not needed any more: its link stops working at once.</summary>
public static class WithdrawInvitation
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapRegion()
            .MapForm(RegionLinks.WithdrawPattern, PostAsync)
            .Allow(Access.Only(Role.RegionAdmin, Role.Coordinator));

    private static async Task<IResult> PostAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        Outbox outbox,
        CancellationToken cancel
    )
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == id, cancel);
        if (invitation is null)
            return Results.NotFound();
        if (!RegionPermissions.CanInviteAs(visit.Actor, invitation.Role))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (invitation.IsOpen(visit.Now))
        {
            await outbox.TakeBackAsync(invitation.Id, cancel);
            await SaveAsync(db, invitation, visit.Now, cancel);
        }
        return new SeeOther(RegionLinks.People(visit.Region));
    }

    private static async Task SaveAsync(
        GotongDb db,
        Invitation invitation,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        invitation.Withdraw(now);
        var (indonesian, english) = RoleWords.Pair(invitation.Role);
        try
        {
            await db.SaveActAsync(
                new(
                    "invitation.withdrawn",
                    Visibility.Region,
                    $"Undangan sebagai {indonesian} ditarik.",
                    $"An invitation as {english} was withdrawn."
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            // Accepted or withdrawn a moment before: the page shows which.
        }
    }
}
