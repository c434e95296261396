using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>Who may be a voter: members, one seat for each account.</summary>
public static class DecisionSeats
{
    public static string TooFewInSecret =>
        T(
            $"Pemilih: suara rahasia perlu paling sedikit {Decision.FewestInSecret} orang; dengan lebih sedikit, setiap orang tahu pilihan yang lain.",
            $"Voters: a secret vote needs {Decision.FewestInSecret} at least; with fewer, each knows what the others chose."
        );

    /// <summary>The council first for each account, so that whoever sits in it votes in its name.</summary>
    public static async Task<IReadOnlyList<Membership>> PeopleAsync(GotongDb db, CancellationToken cancel) =>
        [
            .. (
                await db
                    .Memberships.AsNoTracking()
                    .Include(m => m.Account)
                    .Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
                    .ToListAsync(cancel)
            )
                .OrderBy(m => m.Role == Role.Council ? 0 : 1)
                .ThenBy(m => m.Role)
                .ThenBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase)
                .DistinctBy(m => m.AccountId),
        ];

    /// <summary>On the day of opening: the council as it is now, and nobody whose membership has ended.</summary>
    public static async Task RefreshAsync(GotongDb db, Decision decision, CancellationToken cancel)
    {
        var people = await PeopleAsync(db, cancel);
        decision.Seat([
            .. people
                .Where(p =>
                    decision.Voters.Exists(v => v.MemberId == p.Id) || (decision.WithCouncil && p.Role == Role.Council)
                )
                .Select(p => p.Id),
        ]);
    }
}
