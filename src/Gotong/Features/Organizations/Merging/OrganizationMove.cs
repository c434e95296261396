using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Organizations;

/// <summary>
/// What one organization carries goes to another, because both are the same. Each feature that points to organizations
/// adds its own with <c>services.AddSingleton(new OrganizationMove(MoveAsync))</c>; what both have once is kept once.
/// </summary>
/// <param name="MoveAsync">Changes tracked records, or says in words why the two cannot be one.</param>
public sealed record OrganizationMove(
    Func<GotongDb, Organization, Organization, DateTimeOffset, CancellationToken, Task<string?>> MoveAsync
)
{
    public static readonly OrganizationMove OfPeople = new(PeopleAsync);

    private static async Task<string?> PeopleAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        foreach (
            var member in await db
                .Memberships.AsTracking()
                .Where(m => m.RegionId == db.RegionId && m.OrganizationId == from.Id)
                .ToListAsync(cancel)
        )
            member.OrganizationId = into.Id;
        foreach (
            var invitation in await db.Set<Invitation>()
                .AsTracking()
                .Where(i => i.OrganizationId == from.Id)
                .ToListAsync(cancel)
        )
            invitation.OrganizationId = into.Id;
        return null;
    }
}
