using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The requests a member may read; those that rose highest first.</summary>
public static class ShowRequests
{
    private const string Risen = "naik";
    private const int Most = 300;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(RequestLinks.ListPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(string? keadaan, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var all = await VisibleTo(db, visit.Actor)
            .Include(r => r.Organization)
            .Include(r => r.Initiative.LeadOrganization)
            .OrderByDescending(r => r.AskedAt)
            .Take(Most)
            .ToListAsync(cancel);
        var rows = all.OrderByDescending(r => r.Level(visit.Today))
            .ThenBy(r => r.State == RequestState.Waiting ? 0 : 1)
            .ToList();
        bool Shown(Request r) =>
            keadaan is null
            || (keadaan == Risen ? r.Level(visit.Today) != RequestLevel.Organization : r.State.ToString() == keadaan);
        return Page.Of<RequestsPage>(
            new
            {
                Model = new RequestsView(
                    visit.Region,
                    visit.Today,
                    rows,
                    [.. rows.Where(Shown)],
                    Filters(visit, rows, keadaan)
                ),
            }
        );
    }

    internal static IQueryable<Request> VisibleTo(GotongDb db, Actor actor)
    {
        if (actor.Is(Role.Leader))
            return db.Requests.AsNoTracking();
        var own = actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().ToList();
        var seen = db.Initiatives.VisibleTo(actor);
        return db
            .Requests.AsNoTracking()
            .Where(r => own.Contains(r.OrganizationId) || seen.Any(i => i.Id == r.InitiativeId));
    }

    private static IReadOnlyList<FilterLink> Filters(Visit visit, List<Request> rows, string? chosen)
    {
        var risen = rows.Count(r => r.Level(visit.Today) != RequestLevel.Organization);
        return
        [
            new(T("Semua", "All"), RequestLinks.List(visit.Region), chosen is null, rows.Count),
            .. risen == 0
                ? (FilterLink[])[]
                :
                [
                    new(
                        T("Naik karena tidak dijawab", "Risen, unanswered"),
                        RequestLinks.List(visit.Region, Risen),
                        chosen == Risen,
                        risen
                    ),
                ],
            .. Enum.GetValues<RequestState>()
                .Where(s => rows.Exists(r => r.State == s))
                .Select(s => new FilterLink(
                    RequestWords.Of(s),
                    RequestLinks.List(visit.Region, s.ToString()),
                    chosen == s.ToString(),
                    rows.Count(r => r.State == s)
                )),
        ];
    }
}

public sealed record RequestsView(
    Region Region,
    DateOnly Today,
    IReadOnlyList<Request> All,
    IReadOnlyList<Request> Shown,
    IReadOnlyList<FilterLink> Filters
);
