using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>Who works in this region, by role; for inviters also who has not come yet.</summary>
public static class ShowPeople
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRegion().MapGet(RegionLinks.PeoplePattern, ShowAsync).Allow(Access.Members);

    private static async Task<IResult> ShowAsync(
        Visit visit,
        GotongDb db,
        OrganizationChoices organizations,
        IEnumerable<MemberDoor> doors,
        IEnumerable<PeopleDoor> peopleDoors,
        CancellationToken cancel
    )
    {
        var names = (await organizations(db, cancel)).ToDictionary(o => o.Id, o => o.Label);
        var members = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
            .ToListAsync(cancel);
        var now = visit.Now;
        var invitations = RegionPermissions.CanInvite(visit.Actor)
            ? await db
                .Invitations.AsNoTracking()
                .Where(i => i.AcceptedAt == null && i.ExpiresAt > now)
                .OrderBy(i => i.ExpiresAt)
                .ToListAsync(cancel)
            : [];
        return Page.Of<PeoplePage>(
            new
            {
                visit.Region,
                visit.Actor,
                Members = members
                    .OrderBy(m => m.Role)
                    .ThenBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase)
                    .ToList(),
                Invitations = invitations,
                Organizations = names,
                Doors = doors.ToList(),
                Ways = peopleDoors.Select(d => d.Way(visit.Region, visit.Actor)).OfType<MemberWay>().ToList(),
            }
        );
    }
}
