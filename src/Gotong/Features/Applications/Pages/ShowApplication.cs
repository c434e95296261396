using Gotong.Features.Applications.Index;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Pages;

/// <summary>One application: what it does, who answers for it, what it costs, what looks like it.</summary>
public static class ShowApplication
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ApplicationLinks.PagePath, ShowAsync).Allow(Access.Anyone);

    private static async Task<IResult> ShowAsync(
        Guid id,
        GotongDb db,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (!ApplicationPermissions.MaySee(visit.Actor, await db.IsInventoryPublicAsync(cancel)))
            return Results.NotFound();
        var table = await ApplicationTable.HereAsync(db, memory, visit.Today, cancel);
        if (!table.Index.ById.TryGetValue(id, out var application))
            return Results.NotFound();
        return Page.Of<ApplicationPage>(
            new
            {
                Model = new ApplicationView(visit, application, table)
                {
                    UsedBy = await UsedByAsync(db, visit.Actor, id, cancel),
                    Entries = visit.Actor.IsMember ? await History.Of(db, visit.Actor, id, cancel) : [],
                },
            }
        );
    }

    /// <summary>The initiatives that joined it, as far as the reader may see them.</summary>
    private static async Task<IReadOnlyList<UsingInitiative>> UsedByAsync(
        GotongDb db,
        Actor actor,
        Guid id,
        CancellationToken cancel
    )
    {
        var joined = db.ApplicationAnswers.Where(a => a.ApplicationId == id && a.JoinedAt != null);
        return await db
            .Initiatives.VisibleTo(actor)
            .Where(i => joined.Any(a => a.InitiativeId == i.Id))
            .OrderBy(i => i.Number)
            .Select(i => new UsingInitiative(i.Number, i.Title))
            .ToListAsync(cancel);
    }
}

public sealed record UsingInitiative(int Number, string Title);

public sealed record ApplicationView(Visit Visit, Application Application, ApplicationTable Table)
{
    public Region Region => Visit.Region;
    public IReadOnlyList<UsingInitiative> UsedBy { get; init; } = [];
    public IReadOnlyList<HistoryRow> Entries { get; init; } = [];
    public bool MayEdit => ApplicationPermissions.MayEdit(Visit.Actor, Application.OwnerId);
    public IReadOnlyList<HealthFinding> Findings => Visit.Actor.IsMember ? Table.FindingsOf(Application) : [];
    public IEnumerable<Twin> Twins => Visit.Actor.IsMember ? Table.Index.Twins[Application.Id] : [];

    public Application? Successor =>
        Application.SuccessorId is { } id ? Table.Index.ById.GetValueOrDefault(id) : null;

    /// <summary>Those that it took the place of.</summary>
    public IEnumerable<Application> Predecessors => Table.Index.All.Where(a => a.SuccessorId == Application.Id);
}
