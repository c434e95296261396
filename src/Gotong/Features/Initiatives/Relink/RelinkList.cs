using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Relink;

/// <summary>An initiative without ground in a plan in force: why, and where it could rest.</summary>
public sealed record RelinkRow(Initiative Initiative, string Why, IReadOnlyList<PlaceProposal> Proposals)
{
    public string Field => $"tempat-{Initiative.Number}";
    public string OtherField => $"lain-{Initiative.Number}";
    public string VersionField => $"versi-{Initiative.Number}";
}

/// <summary>All that must be linked anew, with every place there is.</summary>
public sealed record RelinkList(IReadOnlyList<RelinkRow> Rows, int All, IReadOnlyList<Place> Places)
{
    /// <summary>As many as one sits down for; the rest comes after these are decided.</summary>
    public const int Most = 30;

    public static async Task<RelinkList> LoadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        var waiting = Waiting(db, visit.Actor, shelf);
        var all = await waiting.CountAsync(cancel);
        var initiatives = await waiting
            .Include(i => i.Priority!.Rpjmd)
            .OrderBy(i => i.Number)
            .Take(Most)
            .ToListAsync(cancel);
        var places = await PlacesAsync(db, shelf, cancel);
        var finder = new PlaceFinder(places);
        return new([.. initiatives.Select(i => Row(i, finder))], all, places);
    }

    public static IQueryable<Initiative> Waiting(GotongDb db, Actor actor, PlanShelf shelf)
    {
        var atWork = shelf.AllAtWork;
        return db
            .Initiatives.VisibleTo(actor)
            .Where(i =>
                i.State != InitiativeState.Dropped && (i.Priority == null || !atWork.Contains(i.Priority.RpjmdId))
            );
    }

    public static async Task<IReadOnlyList<Place>> PlacesAsync(GotongDb db, PlanShelf shelf, CancellationToken cancel)
    {
        var atWork = shelf.AllAtWork;
        var rows = await db
            .Priorities.AsNoTracking()
            .Where(p => atWork.Contains(p.RpjmdId) && p.Level != PriorityLevel.Misi)
            .OrderBy(p => p.Level)
            .ThenBy(p => p.Order)
            .Select(p => new
            {
                p.Id,
                p.Level,
                p.Name,
            })
            .ToListAsync(cancel);
        var indicators = await db
            .Indicators.Where(i => atWork.Contains(i.Priority.RpjmdId))
            .Select(i => new { i.PriorityId, i.Name })
            .ToListAsync(cancel);
        var opd = await db
            .Responsibilities.Where(r => atWork.Contains(r.Priority.RpjmdId))
            .Select(r => new { r.PriorityId, r.OrganizationId })
            .Distinct()
            .ToListAsync(cancel);
        var names = indicators.ToLookup(i => i.PriorityId, i => i.Name);
        var duties = opd.ToLookup(r => r.PriorityId, r => r.OrganizationId);
        return [.. rows.Select(p => new Place(p.Id, p.Level, p.Name, [.. names[p.Id]], [.. duties[p.Id]]))];
    }

    private static RelinkRow Row(Initiative initiative, PlaceFinder finder) =>
        new(
            initiative,
            initiative.Priority is { } old
                ? T(
                    $"Bertumpu pada “{old.Name}” dalam {old.Rpjmd.Title}, yang tidak lagi berlaku.",
                    $"It rests on “{old.Name}” of {old.Rpjmd.Title}, which is no longer in force."
                )
                : T("Belum bertumpu pada prioritas mana pun.", "It rests on no priority yet."),
            finder.Find(
                [initiative.Priority?.Name, initiative.Title, initiative.Problem],
                initiative.LeadOrganizationId
            )
        );
}
