using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>Whom a letter reaches.</summary>
public static class ReachableMembers
{
    /// <summary>Those at work in the region that was entered, with an account that has an address.</summary>
    public static IQueryable<Membership> Reachable(this GotongDb db) =>
        db.Memberships.Where(m =>
            m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest && m.Account.Email != null
        );

    /// <summary>Each address once.</summary>
    public static async Task<IReadOnlyList<string>> EmailsAsync(
        this IQueryable<Membership> members,
        CancellationToken cancel
    ) => await members.Select(m => m.Account.Email!).Distinct().ToListAsync(cancel);
}
