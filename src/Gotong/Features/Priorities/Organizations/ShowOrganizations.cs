using Gotong.Documents;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities;

/// <summary>The organizations of the region. They are told from here because what one wants to know is what they answer for.</summary>
internal static class ShowOrganizations
{
    public static void MapShowOrganizations(this IEndpointRouteBuilder region)
    {
        region.MapGet(OrganizationLinks.ListPath, ListAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(OrganizationLinks.SheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapGet(OrganizationLinks.CsvPath, CsvAsync).Allow(Access.Anyone);
        region.MapGet(OrganizationLinks.PagePath, PageAsync).Allow(Access.Anyone).CachedForPublic();
    }

    private static async Task<IResult> ListAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var answer = await AskAsync(request, db, memory, visit, cancel);
        var filters = new Filters<OrganizationLine>(answer, query => OrganizationLinks.Asked(visit.Region, query)).Add(
            OrganizationIndex.Kind,
            T("Jenis", "Kind"),
            k => Enum.TryParse<OrganizationKind>(k, out var kind) ? OrganizationWords.Of(kind) : k,
            k => Enum.Parse<OrganizationKind>(k)
        );
        if (visit.Actor.IsMember)
            filters.Add(
                OrganizationIndex.Duty,
                T("Menjawab untuk prioritas", "Answers for priorities"),
                d => d == OrganizationIndex.HasDuty ? T("Ya", "Yes") : T("Belum", "Not yet")
            );
        return Page.Of<OrganizationsPage>(
            new
            {
                visit.Region,
                Answer = answer,
                Filters = filters,
                visit.Actor.IsMember,
                MayEdit = OrganizationPermissions.MayEdit(visit.Actor),
            }
        );
    }

    private static Task<IResult> SheetAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, visit, csv: false, cancel);

    private static Task<IResult> CsvAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    ) => FileAsync(request, db, memory, visit, csv: true, cancel);

    private static async Task<IResult> FileAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        bool csv,
        CancellationToken cancel
    )
    {
        var answer = await AskAsync(request, db, memory, visit, cancel);
        return new TableDownload(
            $"lembaga-{visit.Region.Code}-{visit.Today:yyyy-MM-dd}",
            [
                new(T("Nama", "Name"), 50),
                new(T("Nama pendek", "Short name"), 16),
                new(T("Kode resmi", "Official code"), 16),
                new(T("Jenis", "Kind"), 24),
                new(T("Prioritas yang dijawab", "Priorities answered for"), 12, ColumnKind.Number),
            ],
            answer.Everything.Select(o =>
                (IReadOnlyList<object?>)
                    [o.Name, o.ShortName, o.Code, OrganizationWords.Of(o.Kind), o.Answers(visit.Actor.IsMember)]
            ),
            csv
        );
    }

    private static async Task<FacetAnswer<OrganizationLine>> AskAsync(
        HttpRequest request,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        // What members know of duties is not asked by strangers.
        IReadOnlyList<string> keys = visit.Actor.IsMember ? OrganizationIndex.Keys : [OrganizationIndex.Kind];
        var index = await OrganizationIndex.HereAsync(db, memory, cancel);
        return index.Table.Ask(ListQuery.Of(request.Query, keys), OrganizationIndex.Sees(visit.Actor));
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
                People = visit.Actor.IsMember ? await PeopleAsync(db, id, cancel) : [],
                Entries = await History.Of(db, visit.Actor, id, cancel),
            }
        );
    }

    private static async Task<List<string>> PeopleAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        await db
            .Memberships.AsNoTracking()
            .Where(m => m.RegionId == db.RegionId && m.OrganizationId == id)
            .Where(m => m.EndedAt == null && m.Role != Role.Guest)
            .OrderBy(m => m.Account.Name)
            .Select(m => m.Account.Name)
            .ToListAsync(cancel);

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
