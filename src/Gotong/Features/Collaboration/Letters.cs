using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>Whom a letter to an organization reaches: those who work there with an account.</summary>
public static class Letters
{
    public static async Task<IReadOnlyList<string>> ToAsync(
        GotongDb db,
        Guid organizationId,
        CancellationToken cancel
    ) =>
        await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
            .Where(m => m.OrganizationId == organizationId && m.Account.Email != null)
            .Select(m => m.Account.Email!)
            .Distinct()
            .ToListAsync(cancel);
}
