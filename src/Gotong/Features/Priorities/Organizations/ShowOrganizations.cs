using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>An organization and for how many priorities it answers.</summary>
public sealed record OrganizationLine(Guid Id, string Name, OrganizationKind Kind, int Priorities);

/// <summary>The organizations of the region. They are told from here because what one wants to know is what they answer for.</summary>
internal static class ShowOrganizations
{
    public static void MapShowOrganizations(this IEndpointRouteBuilder region)
    {
        region.MapGet(OrganizationLinks.ListPath, ListAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(OrganizationLinks.PagePath, PageAsync).Allow(Access.Anyone).CachedForPublic();
    }

    private static async Task<IResult> ListAsync(string? jenis, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var plans = await PlansAsync(db, visit, cancel);
        var answers = Answers(db, plans);
        var lines = await Visible(db, visit.Actor, plans)
            .Select(o => new OrganizationLine(
                o.Id,
                o.Name,
                o.Kind,
                answers.Where(r => r.OrganizationId == o.Id).Select(r => r.PriorityId).Distinct().Count()
            ))
            .ToListAsync(cancel);
        OrganizationKind? kind = Enum.TryParse<OrganizationKind>(jenis, out var k) ? k : null;
        return Page.Of<OrganizationsPage>(
            new
            {
                visit.Region,
                All = lines,
                Kind = kind,
                MayEdit = OrganizationPermissions.MayEdit(visit.Actor),
            }
        );
    }

    private static async Task<IResult> PageAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var plans = await PlansAsync(db, visit, cancel);
        if (await Visible(db, visit.Actor, plans).SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organization)
            return Results.NotFound();
        var priorities = await Answers(db, plans)
            .Where(r => r.OrganizationId == id)
            .Select(r => new PriorityRef(r.PriorityId, r.Priority.Level, r.Priority.Name, r.Priority.Code))
            .Distinct()
            .ToListAsync(cancel);
        return Page.Of<OrganizationPage>(
            new
            {
                visit.Region,
                Organization = organization,
                Priorities = priorities.OrderBy(p => p.Level).ThenBy(p => p.Name, StringComparer.Ordinal).ToList(),
                MayEdit = OrganizationPermissions.MayEdit(visit.Actor),
                Entries = await History.Of(db, visit.Actor, id, cancel),
            }
        );
    }

    /// <summary>Anyone sees the names that a published plan names; members see all.</summary>
    private static IQueryable<Organization> Visible(GotongDb db, Actor actor, IReadOnlyList<Guid> plans)
    {
        var all = db.Organizations.AsNoTracking();
        var published = Answers(db, plans);
        return actor.IsMember ? all : all.Where(o => published.Any(r => r.OrganizationId == o.Id));
    }

    private static IQueryable<Responsibility> Answers(GotongDb db, IReadOnlyList<Guid> plans) =>
        db.Responsibilities.Where(r => plans.Contains(r.Priority.RpjmdId));

    /// <summary>What was replaced, and what is not enacted yet, is nothing anyone answers for.</summary>
    private static async Task<IReadOnlyList<Guid>> PlansAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        (await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel)).AllAtWork;
}
