using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Bimtek.Mentor;

/// <summary>All regions in a mentor's or assessor's care side by side, and what waits for review, oldest first.</summary>
public static class ShowMentor
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(BimtekLinks.MentorPath, HandleAsync).Allow(Access.SignedIn);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var mine = await db
            .Memberships.AsNoTracking()
            .Where(m => m.AccountId == visit.Actor.AccountId && m.EndedAt == null)
            .Where(m => m.Role == Role.Mentor || m.Role == Role.Assessor)
            .Join(db.Regions, m => m.RegionId, r => r.Id, (m, r) => new { Region = r, m.Role })
            .ToListAsync(cancel);
        var rows = new List<MentorRow>();
        foreach (var care in mine.GroupBy(m => m.Region.Id))
        {
            // Each region is asked from inside: nothing is read across its wall.
            var region = care.First().Region;
            db.Tenant.Enter(region.Id);
            rows.Add(
                new(region, care.Any(c => c.Role == Role.Mentor), await ProcessStanding.LoadAsync(db, region, cancel))
            );
            db.ChangeTracker.Clear();
        }
        return Page.Of<MentorPage>(
            new { Rows = rows.OrderBy(r => r.Region.Name, StringComparer.CurrentCultureIgnoreCase).ToList() }
        );
    }
}

/// <param name="Reviews">As mentor; an assessor reads.</param>
public sealed record MentorRow(Region Region, bool Reviews, ProcessStanding? Process)
{
    public StageStanding? Waiting =>
        Reviews && Process?.Current is { Stage.State: StageState.Sent } stage ? stage : null;
}
